// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_filter_model.h"

#include <utility>

#include "app/models/device_order.h"

namespace lanscope {

namespace {

/// The C locale orders by code and knows no numbers; there people get the order of English.
QLocale orderingLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
}

} // namespace

DeviceFilterModel::DeviceFilterModel(DeviceModel *devices, QObject *parent)
    : QSortFilterProxyModel(parent), m_devices(devices), m_collator(orderingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(false);
    setSourceModel(devices);
    connect(devices, &DeviceModel::dataChanged, this, &DeviceFilterModel::noteChange);
    sort(int(DeviceColumn::Name));
}

void DeviceFilterModel::setSearch(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void DeviceFilterModel::refresh()
{
    if (std::exchange(m_searchIsStale, false))
        invalidateFilter();
    if (std::exchange(m_orderIsStale, false))
        invalidate();
}

void DeviceFilterModel::noteChange(const QModelIndex &first, const QModelIndex &last)
{
    m_orderIsStale = m_orderIsStale || (first.column() <= sortColumn() && sortColumn() <= last.column());
    m_searchIsStale = m_searchIsStale || (isSearching() && first.column() <= int(DeviceColumn::Mac));
}

const Device &DeviceFilterModel::device(int row) const
{
    return m_devices->device(mapToSource(index(row, 0)).row());
}

int DeviceFilterModel::rowOf(const DeviceId &id) const
{
    return mapFromSource(m_devices->index(m_devices->rowOf(id), 0)).row();
}

bool DeviceFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return m_words.isEmpty() || matchesSearch(m_devices->device(sourceRow), m_words);
}

double DeviceFilterModel::rateOf(const Device &device) const
{
    return m_devices->rates().now(device.id).value_or(DeviceRate()).total();
}

bool DeviceFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // A descending proxy asks for "right before left": turned round here, so that what is unknown stays at the end.
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const Device &first = m_devices->device(ascending ? left.row() : right.row());
    const Device &second = m_devices->device(ascending ? right.row() : left.row());
    const auto column = DeviceColumn(sortColumn());
    const int order = column == DeviceColumn::Now ? compareRates(rateOf(first), rateOf(second), sortOrder())
                                                  : compareDevices(first, second, column, sortOrder(), m_collator);
    return order != 0 ? order < 0 : first.id < second.id;
}

} // namespace lanscope

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
    connect(devices, &DeviceModel::rowsAboutToBeRemoved, this, &DeviceFilterModel::forgetVerdicts);
    connect(devices, &DeviceModel::modelAboutToBeReset, this, [this] { m_verdicts.clear(); });
    sort(int(DeviceColumn::Name));
}

void DeviceFilterModel::setFilter(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_filter = DeviceFilter::parse(text);
    m_verdicts.clear();
    m_changed.clear();
    invalidateFilter();
}

void DeviceFilterModel::setOnly(std::optional<QSet<DeviceId>> only)
{
    if (only == m_only)
        return;
    m_only = std::move(only);
    m_verdicts.clear();
    m_changed.clear();
    invalidateFilter();
}

bool DeviceFilterModel::matches(const Device &device) const
{
    return (!m_only || m_only->contains(device.id)) && m_filter.matches(device, m_devices->now());
}

void DeviceFilterModel::refresh()
{
    if (takeChangedVerdicts())
        invalidateFilter();
    if (std::exchange(m_orderIsStale, false)) {
        noteRates();
        invalidate();
    }
}

void DeviceFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == int(DeviceColumn::Now) && column != sortColumn())
        noteRates();
    QSortFilterProxyModel::sort(column, order);
}

void DeviceFilterModel::noteRates()
{
    m_rates.clear();
    for (const Device &device : m_devices->devices())
        m_rates.append(m_devices->rates().now(device.id).value_or(DeviceRate()).total());
}

bool DeviceFilterModel::takeChangedVerdicts()
{
    bool anyTurned = std::exchange(m_allVerdictsAreStale, false);
    if (anyTurned)
        m_verdicts.clear();
    for (const DeviceId &id : std::as_const(m_changed)) {
        const Device *device = m_devices->find(id);
        const auto verdict = m_verdicts.find(id);
        if (!device || verdict == m_verdicts.end())
            continue;
        const bool now = matches(*device);
        anyTurned = anyTurned || now != *verdict;
        *verdict = now;
    }
    m_changed.clear();
    return anyTurned;
}

void DeviceFilterModel::noteChange(const QModelIndex &first, const QModelIndex &last)
{
    m_orderIsStale = m_orderIsStale || (first.column() <= sortColumn() && sortColumn() <= last.column());
    if (first.column() == int(DeviceColumn::Now) && last.column() == int(DeviceColumn::Now))
        return;                      // no filter asks for it
    if (first.row() != last.row()) { // time has passed, and a filter may ask for that
        m_allVerdictsAreStale = m_allVerdictsAreStale || isFiltering();
        return;
    }
    m_changed.insert(m_devices->device(first.row()).id);
}

void DeviceFilterModel::forgetVerdicts(const QModelIndex &, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_verdicts.remove(m_devices->device(row).id);
        m_changed.remove(m_devices->device(row).id);
    }
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
    const Device &device = m_devices->device(sourceRow);
    const auto verdict = m_verdicts.constFind(device.id);
    return verdict != m_verdicts.constEnd() ? *verdict : *m_verdicts.insert(device.id, matches(device));
}

bool DeviceFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // A descending proxy asks for "right before left": turned round here, so that what is unknown stays at the end.
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const int firstRow = ascending ? left.row() : right.row();
    const int secondRow = ascending ? right.row() : left.row();
    const Device &first = m_devices->device(firstRow);
    const Device &second = m_devices->device(secondRow);
    const auto column = DeviceColumn(sortColumn());
    const int order = column == DeviceColumn::Now
                          ? compareRates(m_rates.value(firstRow), m_rates.value(secondRow), sortOrder())
                          : compareDevices(first, second, column, sortOrder(), m_collator);
    return order != 0 ? order < 0 : first.id < second.id;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_alerts_model.h"

#include <tuple>

namespace lanscope {

DeviceAlertsModel::DeviceAlertsModel(AlertModel *alerts, QObject *parent)
    : QSortFilterProxyModel(parent), m_alerts(alerts)
{
    setFilterRole(AlertModel::ShelfRole); // so that time alone, which passes every second, filters nothing anew
    setSourceModel(alerts);
    sort(0);
}

void DeviceAlertsModel::setDevice(const QList<MacAddress> &addresses)
{
    if (addresses == m_addresses)
        return;
    m_addresses = addresses;
    invalidateFilter();
}

int DeviceAlertsModel::openCount() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += AlertShelf(index(row, 0).data(AlertModel::ShelfRole).toInt()) == AlertShelf::Open ? 1 : 0;
    return count;
}

const Alert *DeviceAlertsModel::alertAt(const QModelIndex &source) const
{
    return m_alerts->find(source.data(AlertModel::AlertIdRole).value<AlertId>());
}

bool DeviceAlertsModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Alert *alert = alertAt(m_alerts->index(sourceRow, 0));
    return alert && !alert->device.isNull() && m_addresses.contains(alert->device);
}

bool DeviceAlertsModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Alert *one = alertAt(left);
    const Alert *other = alertAt(right);
    if (!one || !other)
        return false;
    return std::tuple(shelfOf(*one), -one->lastSeen.nanoseconds) <
           std::tuple(shelfOf(*other), -other->lastSeen.nanoseconds);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/active_devices_model.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "app/models/device_model.h"

namespace lanscope {

namespace {

DeviceColumn sourceColumn(int column)
{
    switch (ActiveDevicesModel::Column(column)) {
    case ActiveDevicesModel::Column::Name:
        return DeviceColumn::Name;
    case ActiveDevicesModel::Column::Vendor:
        return DeviceColumn::Vendor;
    case ActiveDevicesModel::Column::Presence:
        return DeviceColumn::Presence;
    case ActiveDevicesModel::Column::Amount:
        break;
    }
    return DeviceColumn::Now;
}

/// Here before quiet before away before gone, then by the magnitude of the rate, so that rows seldom change places,
/// then by what was transferred and by when it spoke.
auto rank(const Device &device, const DeviceRates &rates)
{
    const double rate = rates.now(device.id).value_or(DeviceRate()).total();
    const int magnitude = rate < 1 ? 0 : 1 + int(std::log10(rate));
    const int presence = device.presence == Presence::Unknown ? int(Presence::Gone) + 1 : int(device.presence);
    return std::tuple(-presence, magnitude, device.traffic.bytesReceived + device.traffic.bytesSent, device.lastSeen);
}

} // namespace

ActiveDevicesModel::ActiveDevicesModel(const DeviceModel &devices, QObject *parent)
    : QAbstractTableModel(parent), m_devices(devices)
{
    // A row may not outlive its device.
    connect(&devices, &QAbstractItemModel::rowsRemoved, this, &ActiveDevicesModel::refresh);
    connect(&devices, &QAbstractItemModel::modelReset, this, &ActiveDevicesModel::refresh);
}

void ActiveDevicesModel::setRoom(int rows)
{
    const int room = qBound(UsualRows, rows, MaximumRows);
    if (std::exchange(m_room, room) != room)
        refresh();
}

QList<DeviceId> ActiveDevicesModel::busiest()
{
    QList<int> rows;
    for (int row = 0; row < m_devices.rowCount(); ++row) {
        if (!m_devices.device(row).user.archived)
            rows.append(row);
    }
    const auto kept = rows.begin() + qMin<qsizetype>(rows.size(), m_room);
    m_more = int(rows.end() - kept);
    std::partial_sort(rows.begin(), kept, rows.end(), [this](int left, int right) {
        return rank(m_devices.device(left), m_devices.rates()) > rank(m_devices.device(right), m_devices.rates());
    });
    QList<DeviceId> ids;
    for (auto row = rows.begin(); row != kept; ++row)
        ids.append(m_devices.device(*row).id);
    return ids;
}

void ActiveDevicesModel::refresh()
{
    const QList<DeviceId> ids = busiest();
    const int common = int(qMin(ids.size(), m_ids.size()));
    if (ids.size() < m_ids.size()) {
        beginRemoveRows({}, common, int(m_ids.size()) - 1);
        m_ids.resize(common);
        endRemoveRows();
    }
    for (int row = 0; row < common; ++row)
        m_ids[row] = ids[row];
    if (ids.size() > common) {
        beginInsertRows({}, common, int(ids.size()) - 1);
        m_ids = ids;
        endInsertRows();
    }
    if (common > 0)
        Q_EMIT dataChanged(index(0, 0), index(common - 1, ColumnCount - 1));
}

const Device &ActiveDevicesModel::device(int row) const
{
    return m_devices.device(m_devices.rowOf(m_ids.at(row)));
}

int ActiveDevicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ActiveDevicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActiveDevicesModel::data(const QModelIndex &index, int role) const
{
    const int row = index.isValid() ? m_devices.rowOf(m_ids.at(index.row())) : -1;
    return row < 0 ? QVariant() : m_devices.index(row, int(sourceColumn(index.column()))).data(role);
}

QVariant ActiveDevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_devices.headerData(int(sourceColumn(section)), orientation, role);
}

} // namespace lanscope

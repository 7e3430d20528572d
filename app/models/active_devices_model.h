// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include "app/inventory/device.h"

namespace lanscope {

class DeviceModel;

/// The busiest devices of those that are here, the busiest first; at most MaximumRows. Texts come from the DeviceModel.
///
/// refresh() brings it up to date, so that rows do not jump ten times a second; rows that stay are not reset.
class ActiveDevicesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Vendor, Presence, Amount };
    static constexpr int ColumnCount = int(Column::Amount) + 1;
    static constexpr int MaximumRows = 12;

    /// `devices` must live as long as this model.
    explicit ActiveDevicesModel(const DeviceModel &devices, QObject *parent = nullptr);

    void refresh();

    const Device &device(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<DeviceId> busiest() const;

    const DeviceModel &m_devices;
    QList<DeviceId> m_ids; // all of them in m_devices: forgotten ones are left out before anybody asks
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include "app/inventory/device.h"

namespace lanscope {

class DeviceModel;

/// The busiest devices of those that are here, the busiest first; as many as there is room for. Texts come from the
/// DeviceModel.
///
/// refresh() brings it up to date, so that rows do not jump ten times a second; rows that stay are not reset.
class ActiveDevicesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Vendor, Presence, Amount };
    static constexpr int ColumnCount = int(Column::Amount) + 1;
    static constexpr int UsualRows = 12;
    static constexpr int MaximumRows = 40; // who reads on looks at the page of devices

    /// `devices` must live as long as this model.
    explicit ActiveDevicesModel(const DeviceModel &devices, QObject *parent = nullptr);

    void refresh();
    /// Shows at most so many, between UsualRows and MaximumRows.
    void setRoom(int rows);
    /// How many there are beyond those that are shown.
    int more() const { return m_more; }

    const Device &device(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<DeviceId> busiest();

    const DeviceModel &m_devices;
    int m_room = UsualRows;
    int m_more = 0;
    QList<DeviceId> m_ids; // all of them in m_devices: forgotten ones are left out before anybody asks
};

} // namespace lanscope

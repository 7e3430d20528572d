// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "app/inventory/device.h"
#include "app/models/device_text.h"

namespace lanscope {

/// The devices of the place that is shown, one a row, in the order in which they came.
///
/// Lives on the GUI thread and reads no clock. Rows are inserted, removed and changed one by one, so that a selection
/// or an edit survives; only replace() resets. A rename shows at once and is asked of the pipeline by
/// renameRequested().
class DeviceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = DeviceColumn;

    enum Role {
        SortRole = Qt::UserRole, ///< the raw value: numbers, addresses as IpAddress, times in nanoseconds
        DeviceIdRole,            ///< QVariant of DeviceId, in every column
        NamedRole,               ///< bool: a person or the device itself said its name
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// How long a name that was typed is shown before the pipeline has confirmed it.
    static constexpr qint64 ConfirmationNanoseconds = 3'000'000'000;

    /// Forgets what was shown and shows these.
    void replace(const QList<Device> &devices);

    /// Takes in new and changed devices; changed() is told for the columns that really changed.
    void update(const QList<Device> &devices);
    void forget(const QList<DeviceId> &ids);

    /// Lets time pass, so that "3 minutes ago" stays true; a name that nobody confirmed is taken back.
    void setNow(Timestamp now);
    void setTimeStyle(TimeStyle style);

    const Device &device(int row) const { return m_devices.at(row); }
    /// Where a device is; -1 when it is not here. Constant time.
    int rowOf(const DeviceId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// A person gave a name; an empty one takes the name back.
    void renameRequested(const lanscope::DeviceId &id, const QString &name);

private:
    /// A name that was typed here and not yet confirmed, with what the pipeline last said.
    struct Rename {
        std::optional<QString> wanted;
        std::optional<QString> reported;
        Timestamp since;
    };

    void change(int row, Device device);
    void append(const QList<Device> &devices);
    void holdTypedName(Device &device);
    void takeBackUnconfirmed();
    void tellChanged(Column first, Column last);

    QList<Device> m_devices;
    mutable QHash<DeviceId, int> m_rows; ///< right for the first m_rowsKnown rows, see rowOf()
    mutable int m_rowsKnown = 0;
    QHash<DeviceId, Rename> m_renames; ///< as many as a person typed within ConfirmationNanoseconds
    Timestamp m_now;
    Timestamp m_timesTold;
    TimeStyle m_timeStyle = TimeStyle::Relative;
};

} // namespace lanscope

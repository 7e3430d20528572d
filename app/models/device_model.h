// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "app/inventory/device.h"
#include "app/models/device_rates.h"
#include "app/models/device_text.h"
#include "app/models/unconfirmed_choices.h"

namespace lanscope {

/// The devices of the place that is shown, one a row, in the order in which they came.
///
/// Lives on the GUI thread and reads no clock. Rows are inserted, removed and changed one by one, so that a selection
/// or an edit survives; only replace() resets. What people decide goes through DeviceDecisions.
class DeviceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = DeviceColumn;

    enum Role {
        SortRole = Qt::UserRole, ///< the raw value: numbers, addresses as IpAddress, times in nanoseconds
        DeviceIdRole,            ///< QVariant of DeviceId, in every column
        NamedRole,               ///< bool: a person or the device itself said its name
        NewRole,                 ///< bool: nobody said yet that it belongs here
        NotMineRole,             ///< bool: somebody said that it does not
        RateRole,                ///< QList<double>: octets a second of the last minute, the oldest first
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets what was shown and shows these.
    void replace(const QList<Device> &devices);

    /// Takes in new and changed devices; changed() is told for the columns that really changed.
    void update(const QList<Device> &devices);
    void forget(const QList<DeviceId> &ids);

    /// Shows what people decided before the pipeline says so; taken back when it never does.
    void apply(const QList<Decision> &decisions);

    /// Lets time pass, once a second: "3 minutes ago" stays true, rates are made, what nobody confirmed is taken back.
    void setNow(Timestamp now);
    Timestamp now() const { return m_now; }
    void setTimeStyle(TimeStyle style);
    /// Whether somebody listens; else rates are not known.
    void setObserved(bool observed) { m_rates.setObserved(observed); }

    const QList<Device> &devices() const { return m_devices; }
    const Device &device(int row) const { return m_devices.at(row); }
    /// Null when it is not here; valid until the next change.
    const Device *find(const DeviceId &id) const;
    /// Nobody said yet that it belongs here. In a recording nobody is asked.
    bool isNew(const Device &device) const;
    int newCount() const;
    const DeviceRates &rates() const { return m_rates; }
    /// Where a device is; -1 when it is not here. Constant time.
    int rowOf(const DeviceId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// A person typed a name; an empty one takes the name back.
    void renameWanted(const lanscope::DeviceId &id, const QString &name);

private:
    void change(int row, Device device);
    void append(const QList<Device> &devices);
    void show(int row, Device device);
    QString text(const Device &device, Column column) const;
    QString spokenText(const Device &device, Column column) const;
    void tellChanged(Column first, Column last);

    QList<Device> m_devices;
    mutable QHash<DeviceId, int> m_rows; ///< right for the first m_rowsKnown rows, see rowOf()
    mutable int m_rowsKnown = 0;
    UnconfirmedChoices m_unconfirmed;
    DeviceRates m_rates;
    Timestamp m_now;
    Timestamp m_timesTold;
    TimeStyle m_timeStyle = TimeStyle::Relative;
};

} // namespace lanscope

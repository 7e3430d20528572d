// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QAbstractTableModel>
#include <QHash>

#include "app/anomaly/alert_text.h"

namespace lanscope {

/// In which list an alert stands.
enum class AlertShelf : quint8 {
    Open,  ///< nobody has looked at it yet, whether it goes on or not
    Done,  ///< somebody has, or it was closed by a person
    Muted, ///< a person wants to hear no more of its like
};
AlertShelf shelfOf(const Alert &alert);
QString shelfTitle(AlertShelf shelf); ///< "Open", "Done", "Muted", translated

/// The alerts of the place that is shown, one a row, in the order in which they were opened.
///
/// Lives on the GUI thread and reads no clock. Rows are inserted, removed and changed one by one.
class AlertModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Title, Device, LastSeen, Count };
    static constexpr int ColumnCount = int(Column::Count) + 1;

    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        AlertIdRole,             ///< AlertId, in every column
        ShelfRole,               ///< int of AlertShelf
        SeverityRole,            ///< int of Severity
        BriefRole,               ///< QString: alertBrief(), below a title
    };

    /// What a device is called now; empty when it is not here any more.
    using DeviceNames = std::function<QString(const DeviceId &)>;
    explicit AlertModel(DeviceNames names, QObject *parent = nullptr);

    void replace(const QList<Alert> &alerts);
    void update(const QList<Alert> &alerts);
    void forget(const QList<AlertId> &ids);
    /// Lets time pass, so that "3 minutes ago" stays true.
    void setNow(Timestamp now);

    /// Null when there is no such alert; valid until the next change.
    const Alert *find(AlertId id) const;
    /// What somebody should look at: open ones of warning or above, the gravest first, then the newest.
    const QList<Alert> &pressing() const { return m_pressing; }
    /// What the gravest of them says; empty when there is none.
    QString headline() const;
    /// The newest ones of whatever severity that are not muted, the newest first.
    QList<Alert> newest(qsizetype most) const;
    int count(AlertShelf shelf) const;
    QString deviceName(const Alert &alert) const;
    AlertText text(const Alert &alert) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Something was added, changed or forgotten.
    void alertsChanged();

private:
    void change();
    int rowOf(AlertId id) const;
    QString display(const Alert &alert, Column column) const;

    DeviceNames m_names;
    QList<Alert> m_alerts; // as many as the AlertBook holds at most
    QList<Alert> m_pressing;
    Timestamp m_now;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/models/history_model.h"

namespace lanscope {

/// What happened in a range of time, one event a row, the newest first: the table twin of the marks on a curve.
///
/// Lives on the GUI thread and reads no clock.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Time, What };
    static constexpr int ColumnCount = int(Column::What) + 1;

    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        MomentRole,              ///< Timestamp, in every column
        DeviceIdRole,            ///< DeviceId, in every column; null when it is about no device
    };

    explicit EventModel(HistoryModel::DeviceNames names, QObject *parent = nullptr);

    void setEvents(const QList<HistoryEvent> &events);
    /// In the order of time.
    const QList<HistoryEvent> &events() const { return m_events; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString what(const HistoryEvent &event) const;

    HistoryModel::DeviceNames m_names;
    QList<HistoryEvent> m_events; // as many as an answer has at most
};

} // namespace lanscope

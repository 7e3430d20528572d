// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/history/history_answer.h"

namespace lanscope {

/// When a device was here, quiet, away or gone, one stretch a row, the newest first: the table twin of its lanes.
///
/// Lives on the GUI thread and reads no clock.
class PresenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { State, From, Until, For };
    static constexpr int ColumnCount = int(Column::For) + 1;
    static constexpr int SortRole = Qt::UserRole; ///< the raw value

    using QAbstractTableModel::QAbstractTableModel;

    void setAnswer(const HistoryAnswer &answer);
    const HistoryAnswer &answer() const { return m_answer; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const PresenceSpan &each, Column column) const;
    QVariant raw(const PresenceSpan &each, Column column) const;

    HistoryAnswer m_answer;
};

} // namespace lanscope

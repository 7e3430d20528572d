// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include "app/models/status_rows.h"

namespace lanscope {

/// The lines of statusRows() as a table of two columns. Resets only when the lines become others, as when a session
/// begins.
class StatusModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Subject, Value };
    static constexpr int ColumnCount = int(Column::Value) + 1;

    enum Role {
        MarkedRole = Qt::UserRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setState(const PipelineState &state);
    /// Lines that follow those of the state.
    void setMore(const QList<StatusRow> &rows);

    /// All lines as text for a bug report.
    QString asText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void show();

    QList<StatusRow> m_ofState;
    QList<StatusRow> m_more;
    QList<StatusRow> m_rows; ///< both
};

} // namespace lanscope

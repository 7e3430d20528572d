// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/status_model.h"

#include <algorithm>

namespace lanscope {

void StatusModel::setState(const PipelineState &state)
{
    m_ofState = statusRows(state);
    show();
}

void StatusModel::setMore(const QList<StatusRow> &rows)
{
    m_more = rows;
    show();
}

QString StatusModel::asText() const
{
    QString text;
    for (const StatusRow &row : m_rows) {
        if (!row.isPersonal)
            text += QStringLiteral("%1: %2\n").arg(row.subject, row.value);
    }
    return text;
}

void StatusModel::show()
{
    const QList<StatusRow> rows = m_ofState + m_more;
    const bool isSameShape =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const StatusRow &left, const StatusRow &right) { return left.subject == right.subject; });
    if (!isSameShape) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(row, int(Column::Value)), index(row, int(Column::Value)));
    }
}

int StatusModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StatusModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatusModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatusRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return Column(index.column()) == Column::Subject ? row.subject : row.value;
    case Qt::ToolTipRole:
        return row.value;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(row.subject, row.value);
    case MarkedRole:
        return row.isMarked;
    default:
        return {};
    }
}

QVariant StatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    return Column(section) == Column::Subject ? tr("What") : tr("Value");
}

} // namespace lanscope

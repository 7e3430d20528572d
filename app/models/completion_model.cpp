// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/completion_model.h"

namespace lanscope {

void CompletionModel::show(const QList<FilterCompletion> &completions)
{
    beginResetModel(); // another question, another list
    m_completions = completions;
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_completions.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FilterCompletion &completion = m_completions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return completion.term;
    case Qt::EditRole:
        return completion.text;
    case Qt::AccessibleTextRole:
        return completion.explanation.isEmpty() ? completion.term
                                                : completion.term + QStringLiteral(", ") + completion.explanation;
    case ExplanationRole:
        return completion.explanation;
    case CursorRole:
        return completion.cursor;
    default:
        return {};
    }
}

} // namespace lanscope

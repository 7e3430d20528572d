// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "app/inventory/device_filter.h"

namespace lanscope {

/// What somebody who types a filter may mean, one completion a row.
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ExplanationRole = Qt::UserRole, ///< what the term means or finds
        CursorRole,                     ///< where to go on typing
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<FilterCompletion> &completions);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The term; the whole filter with it is in EditRole.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<FilterCompletion> m_completions;
};

} // namespace lanscope

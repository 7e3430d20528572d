// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace lanscope {

class DeviceFilterModel;

/// The devices as cards side by side: the same rows as the table, chosen and named in the same way.
class DeviceCards : public QListView
{
    Q_OBJECT
public:
    explicit DeviceCards(DeviceFilterModel *devices, QWidget *parent = nullptr);

    /// A name is being typed.
    bool isEditing() const { return state() == EditingState; }

protected:
    /// Whole rows, as in the table.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace lanscope {

class DeviceFilterModel;
enum class DeviceColumn;

/// The devices as a table: rows are selected whole, F2 or a double click anywhere in a row edits its name.
class DeviceTable : public QTableView
{
    Q_OBJECT
public:
    explicit DeviceTable(DeviceFilterModel *devices, QWidget *parent = nullptr);

    /// Starts to edit the name of a row.
    void editName(const QModelIndex &row);

    /// A name is being typed.
    bool isEditing() const { return state() == EditingState; }

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    int usualWidth(DeviceColumn which) const;
};

} // namespace lanscope

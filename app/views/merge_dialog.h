// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/inventory/device.h"

class QPushButton;
class QTableView;

namespace lanscope {

class DeviceFilterModel;
class DeviceModel;

/// Asks with which other device one is to be merged: a list of all, to be searched.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(DeviceModel *devices, const Device &device, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const lanscope::DeviceId &other);

private:
    void buildList();
    void search(const QString &text);
    DeviceId current() const;
    void choose();

    DeviceId m_id;
    DeviceFilterModel *m_others;
    QTableView *m_list;
    QPushButton *m_merge = nullptr;
};

} // namespace lanscope

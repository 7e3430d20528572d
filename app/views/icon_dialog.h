// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDialog>

#include "app/inventory/device.h"

class QLabel;
class QListWidget;

namespace lanscope {

/// Asks which drawing stands for a device: a grid of those of all categories, the name of the current one below it.
class IconDialog : public QDialog
{
    Q_OBJECT
public:
    explicit IconDialog(Category current, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person chose this one; nothing: that of the device's type, whatever it is.
    void chosen(std::optional<lanscope::Category> icon);

private:
    void fill(Category current);

    QListWidget *m_grid;
    QLabel *m_name;
};

} // namespace lanscope

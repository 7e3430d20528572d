// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace lanscope {

/// Says what the helper is, why it is needed, and the one command that installs it.
class HelperDialog : public QDialog
{
    Q_OBJECT
public:
    explicit HelperDialog(QWidget *parent = nullptr);
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QHeaderView;

namespace lanscope {

/// Chooses which columns of the device table are shown. The name always is.
class ColumnMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ColumnMenu(QHeaderView *header, QWidget *parent = nullptr);

private:
    void showState();

    QHeaderView *m_header;
};

} // namespace lanscope

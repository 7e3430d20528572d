// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QButtonGroup;
class QVBoxLayout;

namespace lanscope {

/// The pages, one below the other. Arrow keys move between them, Ctrl and a digit reach them from anywhere.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// Adds a page at the end; the first one added is current. Its number is its place.
    void addPage(const QString &symbolName, const QString &title);
    void setCurrent(int page);
    void setTitle(int page, const QString &title);

Q_SIGNALS:
    void currentChanged(int page);

private:
    QButtonGroup *m_buttons;
    QVBoxLayout *m_column;
};

} // namespace lanscope

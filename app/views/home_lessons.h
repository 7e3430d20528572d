// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lanscope {

/// What will stand on which page, for a person who sees an empty window for the first time.
class HomeLessons : public QWidget
{
    Q_OBJECT
public:
    explicit HomeLessons(QWidget *parent = nullptr);

private:
    void addLesson(const QString &symbolName, const QString &title, const QString &text);
};

} // namespace lanscope

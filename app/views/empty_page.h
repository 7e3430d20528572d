// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace lanscope {

struct Teaching;

/// What stands where nothing is yet: why, and buttons that change it.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(const QString &symbolName, QWidget *parent = nullptr);

    void teach(const Teaching &teaching);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void listeningWanted();
    void fileWanted();
    void clearingWanted();

private:
    void fit();

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_listen;
    QPushButton *m_open;
    QPushButton *m_clear;
};

} // namespace lanscope

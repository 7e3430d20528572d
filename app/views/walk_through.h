// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/models/walk.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace lanscope {

class WalkCard;

/// Goes through devices one by one, by keyboard alone: Enter says yes, Escape skips, Ctrl+Z takes back.
class WalkThrough : public QDialog
{
    Q_OBJECT
public:
    explicit WalkThrough(const QList<Device> &devices, QWidget *parent = nullptr);

    /// Devices may change while they wait.
    void updateDevices(const QList<Device> &devices);

    /// What stands on the last page below the thanks; the dialog becomes its parent.
    void setLastStep(QWidget *step);

Q_SIGNALS:
    void decided(const QList<lanscope::Decision> &decisions);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildEnd();
    QWidget *buildButtons();
    void accepted();
    void skipped();
    void undone();
    void showStep();

    Walk m_walk;
    QLabel *m_progress;
    QStackedWidget *m_stack;
    WalkCard *m_card;
    QWidget *m_end;
    QLabel *m_thanks;
    QPushButton *m_yes;
    QPushButton *m_skip;
    QPushButton *m_undo;
    QPushButton *m_close;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

namespace lanscope {

class ElidedLabel;

/// What was just done, and the button that takes it back. The next step replaces it; it goes by itself after a while,
/// but never while it has the focus or the pointer. Taking back works on without it.
class UndoBar : public QFrame
{
    Q_OBJECT
public:
    static constexpr int ShownMilliseconds = 20'000;

    /// `Steps` tells by stepTaken() and stepsGone(), and takes back by undo().
    template <class Steps>
    explicit UndoBar(Steps *steps, QWidget *parent = nullptr) : UndoBar(parent)
    {
        connect(steps, &Steps::stepTaken, this, &UndoBar::tell);
        connect(steps, &Steps::stepsGone, this, &QWidget::hide);
        connect(this, &UndoBar::undoWanted, steps, &Steps::undo);
    }

Q_SIGNALS:
    void undoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    explicit UndoBar(QWidget *parent);
    void tell(const QString &sentence);
    void goIfUnused();

    ElidedLabel *m_sentence;
    QTimer m_timer;
};

} // namespace lanscope

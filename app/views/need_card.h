// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/models/home_text.h"

class QLabel;
class QPushButton;

namespace lanscope {

class CategoryPicture;

/// One card that asks something: a picture, what it is about, and the answers as buttons.
class NeedCard : public QFrame
{
    Q_OBJECT
public:
    explicit NeedCard(QWidget *parent = nullptr);

    /// May be called for another need of the same kind: the focus stays where it is.
    void showNeed(const Need &need, const Moment &moment);
    const Need &need() const { return m_need; }

Q_SIGNALS:
    /// "It's mine…", "Go through them"
    void walkWanted(const lanscope::Need &need);
    /// "They're all mine"
    void welcomed(const lanscope::Need &need);
    /// "Not mine"
    void disowned(const lanscope::Need &need);
    /// "Same", "Different"
    void sameSaid(const lanscope::Likeness &likeness);
    void differentSaid(const lanscope::Likeness &likeness);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Need m_need;
    CategoryPicture *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_yes;
    QPushButton *m_all;
    QPushButton *m_no;
    QPushButton *m_same;
    QPushButton *m_different;
};

} // namespace lanscope

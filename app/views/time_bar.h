// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/inventory/day_strip.h"

namespace lanscope {

/// The day at a glance, under every page: a column for each quarter of an hour, received above the line and sent below
/// it, hatched where nobody looked. Arrow keys walk through the quarters; each is told in words.
class TimeBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimeBar(QWidget *parent = nullptr);

    void showDay(const DayStrip &day);
    /// Moves the mark of this moment; once a second is often enough.
    void showNow(Timestamp now);

    /// What the current quarter says; of none that of the day.
    QString spokenText() const;
    int currentQuarter() const { return m_current; }

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect columnsArea() const;
    QRectF columnOf(int quarter) const;
    int quarterAt(const QPoint &position) const;
    void setCurrent(int quarter);
    void tellChange();
    void paintColumns(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    DayStrip m_day;
    Timestamp m_now;
    int m_current = -1; ///< -1: none
};

} // namespace lanscope

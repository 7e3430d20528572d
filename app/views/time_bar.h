// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/history/history_answer.h"
#include "app/inventory/day_strip.h"

namespace lanscope {

/// The day at a glance, under every page: a column for each quarter of an hour, received above the line and sent below
/// it, hatched where nobody looked, and marks where something happened. Arrow keys walk through the quarters; each is
/// told in words. A range is chosen by dragging, or by the arrow keys with Shift, and given back by Escape.
class TimeBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimeBar(QWidget *parent = nullptr);

    void showDay(const DayStrip &day);
    /// Moves the mark of this moment; once a second is often enough.
    void showNow(Timestamp now);
    /// What happened on that day, in the order of time.
    void showEvents(const QList<HistoryEvent> &events);
    /// Marks this range; nothing: none. Emits nothing.
    void showRange(std::optional<TimeSpan> range);

    /// What the current quarter says; of none that of the day.
    QString spokenText() const;
    int currentQuarter() const { return m_current; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A person wants to see this range only; nothing: everything again.
    void rangeChosen(std::optional<lanscope::TimeSpan> range);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr int Margin = 16; // pixels
    static constexpr int TitleWidth = 120;
    static constexpr int ColumnsHeight = 32;

    QRect columnsArea() const;
    QRectF columnOf(int quarter) const;
    int quarterAt(const QPoint &position) const;
    int nearestQuarter(const QPoint &position) const;
    void setCurrent(int quarter);
    void walk(int quarter, Qt::KeyboardModifiers modifiers);
    void chooseQuarters(int one, int other);
    double xOf(Timestamp moment) const;
    void tellChange();
    void paintColumns(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void paintRange(QPainter &painter) const;
    void paintEvents(QPainter &painter) const;

    DayStrip m_day;
    Timestamp m_now;
    QList<HistoryEvent> m_events;
    std::optional<TimeSpan> m_range;
    int m_current = -1; ///< -1: none
    int m_anchor = -1;  ///< where a range that is being chosen began; -1: none is
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/time_bar.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include "app/models/day_text.h"
#include "app/views/plain_text.h"

namespace lanscope {

TimeBar::TimeBar(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(TitleWidth + DayStrip::Slots * 3);
    setAccessibleName(tr("The day in quarters of an hour"));
    tellChange();
}

QSize TimeBar::sizeHint() const
{
    return {960, ColumnsHeight + fontMetrics().height() + 12};
}

void TimeBar::showDay(const DayStrip &day)
{
    if (day == m_day)
        return;
    m_day = day;
    tellChange();
}

void TimeBar::showNow(Timestamp now)
{
    const bool isAnotherQuarter = quartersBegun(m_day, now) != quartersBegun(m_day, m_now);
    m_now = now;
    if (isAnotherQuarter)
        tellChange();
}

void TimeBar::showEvents(const QList<HistoryEvent> &events)
{
    m_events = events;
    update();
}

void TimeBar::showRange(std::optional<TimeSpan> range)
{
    m_range = range;
    tellChange();
}

QString TimeBar::spokenText() const
{
    const QString text = m_current < 0 ? describeDay(m_day, m_now) : describeQuarter(m_day, m_current, m_now);
    return m_range ? tr("Only %1 is shown. %2").arg(rangeText(*m_range, m_now), text) : text;
}

void TimeBar::tellChange()
{
    setAccessibleDescription(spokenText());
    update();
}

void TimeBar::setCurrent(int quarter)
{
    m_current = quarter;
    tellChange();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QRect TimeBar::columnsArea() const
{
    return rect().adjusted(Margin + TitleWidth, 4, -Margin, 0);
}

QRectF TimeBar::columnOf(int quarter) const
{
    const QRect area = columnsArea(); // time runs from left to right in every script
    const double width = double(area.width()) / DayStrip::Slots;
    return {area.left() + quarter * width, double(area.top()), width, double(ColumnsHeight)};
}

int TimeBar::quarterAt(const QPoint &position) const
{
    const QRect area = columnsArea();
    const int quarter = (position.x() - area.left()) * DayStrip::Slots / qMax(1, area.width());
    return position.x() >= area.left() && quarter < DayStrip::Slots ? quarter : -1;
}

/// The quarter at the edge for whoever drags beyond it.
int TimeBar::nearestQuarter(const QPoint &position) const
{
    const QRect area = columnsArea();
    const int quarter = (position.x() - area.left()) * DayStrip::Slots / qMax(1, area.width());
    return qBound(0, quarter, DayStrip::Slots - 1);
}

double TimeBar::xOf(Timestamp moment) const
{
    const QRect area = columnsArea();
    const Timestamp from = quarterStart(m_day.day, 0);
    const double whole = double(qMax<qint64>(1, quarterStart(m_day.day, DayStrip::Slots) - from));
    return area.left() + double(moment - from) / whole * area.width();
}

bool TimeBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int quarter = quarterAt(help->pos());
    const QString text = quarter < 0 ? describeDay(m_day, m_now) : describeQuarter(m_day, quarter, m_now);
    QToolTip::showText(help->globalPos(), literalToolTip(text), this);
    return true;
}

void TimeBar::keyPressEvent(QKeyEvent *event)
{
    const int here = m_current < 0 ? qMax(0, quartersBegun(m_day, m_now) - 1) : m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(m_current < 0 ? here : qMax(0, here - 1), event->modifiers());
    case Qt::Key_Right:
        return walk(m_current < 0 ? here : qMin(DayStrip::Slots - 1, here + 1), event->modifiers());
    case Qt::Key_Home:
        return walk(0, event->modifiers());
    case Qt::Key_End:
        return walk(DayStrip::Slots - 1, event->modifiers());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            chooseQuarters(m_current, m_current);
        return;
    case Qt::Key_Escape:
        if (m_range)
            return Q_EMIT rangeChosen({});
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

/// With Shift, what lies between where it was pressed first and here becomes the range.
void TimeBar::walk(int quarter, Qt::KeyboardModifiers modifiers)
{
    const bool extends = modifiers.testFlag(Qt::ShiftModifier);
    if (extends && m_anchor < 0)
        m_anchor = m_current < 0 ? quarter : m_current;
    if (!extends)
        m_anchor = -1;
    setCurrent(quarter);
    if (extends)
        chooseQuarters(m_anchor, quarter);
}

void TimeBar::chooseQuarters(int one, int other)
{
    if (!m_day.day.isValid())
        return;
    Q_EMIT rangeChosen(
        TimeSpan{quarterStart(m_day.day, qMin(one, other)), quarterStart(m_day.day, qMax(one, other) + 1)});
}

void TimeBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    setCurrent(quarterAt(event->pos()));
    m_anchor = m_current;
}

void TimeBar::mouseMoveEvent(QMouseEvent *event)
{
    const int quarter = nearestQuarter(event->pos());
    if (!event->buttons().testFlag(Qt::LeftButton) || m_anchor < 0 || quarter == m_current)
        return;
    setCurrent(quarter);
    m_range = TimeSpan{quarterStart(m_day.day, qMin(m_anchor, quarter)),
                       quarterStart(m_day.day, qMax(m_anchor, quarter) + 1)}; // others follow when it is let go
    tellChange();
}

void TimeBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int anchor = std::exchange(m_anchor, -1);
    if (event->button() != Qt::LeftButton || anchor < 0 || m_current == anchor)
        return;
    const int last = m_current;
    setCurrent(-1); // the words tell of the range, not of where it ended
    chooseQuarters(anchor, last);
}

void TimeBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_anchor = -1;
    setCurrent(-1);
}

} // namespace lanscope

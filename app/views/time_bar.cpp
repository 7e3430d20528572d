// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/time_bar.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QTime>
#include <QToolTip>

#include "app/capture/flow_record.h"
#include "app/models/day_text.h"
#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int Margin = 16;
constexpr int TitleWidth = 120;
constexpr int ColumnsHeight = 32;
constexpr int HoursBetweenLabels = 3;

quint64 highest(const DayStrip &day)
{
    quint64 most = 1;
    for (const DayStrip::Slot &slot : day.quarters)
        most = std::max({most, slot.bytes[0], slot.bytes[1]});
    return most;
}

} // namespace

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

QString TimeBar::spokenText() const
{
    return m_current < 0 ? describeDay(m_day, m_now) : describeQuarter(m_day, m_current, m_now);
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
        return setCurrent(m_current < 0 ? here : qMax(0, here - 1));
    case Qt::Key_Right:
        return setCurrent(m_current < 0 ? here : qMin(DayStrip::Slots - 1, here + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(DayStrip::Slots - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeBar::mousePressEvent(QMouseEvent *event)
{
    setCurrent(quarterAt(event->pos()));
}

void TimeBar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    paintWords(painter);
    paintColumns(painter);
    paintHours(painter);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(2, 2, -2, -2);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void TimeBar::paintWords(QPainter &painter) const
{
    const QRect title(Margin, 4, TitleWidth - 8, ColumnsHeight);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, dayTitle(m_day, m_now));
}

void TimeBar::paintColumns(QPainter &painter) const
{
    const double half = ColumnsHeight / 2.0;
    const double most = double(highest(m_day));
    const int begun = quartersBegun(m_day, m_now);
    QColor hatch = palette().color(QPalette::WindowText);
    hatch.setAlphaF(0.25F);
    for (int quarter = 0; quarter < DayStrip::Slots; ++quarter) {
        const DayStrip::Slot &slot = m_day.quarters[size_t(quarter)];
        const QRectF column = columnOf(quarter);
        if (!slot.observed) {
            if (quarter < begun)
                painter.fillRect(column, QBrush(hatch, Qt::BDiagPattern));
            continue;
        }
        const auto height = [half, most](quint64 bytes) { // what is little still shows
            return bytes == 0 ? 0.0 : qMax(1.0, half * double(bytes) / most);
        };
        const double up = height(slot.bytes[size_t(Direction::Received)]);
        const double down = height(slot.bytes[size_t(Direction::Sent)]);
        const QRectF body = column.adjusted(0.5, 0, -0.5, 0);
        painter.fillRect(QRectF(body.left(), body.top() + half - up, body.width(), up), receivedColor(palette()));
        painter.fillRect(QRectF(body.left(), body.top() + half, body.width(), down), sentColor(palette()));
    }
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.35F);
    painter.setPen(line);
    const QRect area = columnsArea();
    painter.drawLine(QPointF(area.left(), area.top() + half), QPointF(area.right(), area.top() + half));
    painter.setPen(palette().color(QPalette::Highlight));
    if (begun > 0 && begun <= DayStrip::Slots && m_day.day == localDay(m_now))
        painter.drawLine(columnOf(begun - 1).topRight(), columnOf(begun - 1).bottomRight() + QPointF(0, 4));
    if (m_current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(columnOf(m_current).adjusted(-1, 0, 1, 0));
    }
}

void TimeBar::paintHours(QPainter &painter) const
{
    painter.setPen(quietTextColor(palette()));
    const int top = columnsArea().top() + ColumnsHeight + 4;
    if (m_current >= 0 || m_day == DayStrip()) { // words take the place of the hours
        painter.drawText(QRect(columnsArea().left(), top, columnsArea().width(), fontMetrics().height()),
                         Qt::AlignHCenter, spokenText());
        return;
    }
    for (int hour = 0; hour < 24; hour += HoursBetweenLabels) {
        const QPointF at = columnOf(hour * 4).topLeft();
        painter.drawText(QPointF(at.x(), top + fontMetrics().ascent()),
                         QLocale().toString(QTime(hour, 0), QLocale::ShortFormat));
    }
}

} // namespace lanscope

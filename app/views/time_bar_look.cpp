// SPDX-License-Identifier: GPL-3.0-or-later
// How the time bar looks.
#include <algorithm>

#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QTime>

#include "app/capture/flow_record.h"
#include "app/models/day_text.h"
#include "app/views/symbol.h"
#include "app/views/time_bar.h"

namespace lanscope {

namespace {

constexpr int HoursBetweenLabels = 3;
constexpr double EventSize = 4; // pixels from the middle of a mark to its corners

quint64 highest(const DayStrip &day)
{
    quint64 most = 1;
    for (const DayStrip::Slot &slot : day.quarters)
        most = std::max({most, slot.bytes[0], slot.bytes[1]});
    return most;
}

} // namespace

void TimeBar::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    paintWords(painter);
    paintRange(painter);
    paintColumns(painter);
    paintEvents(painter);
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

/// What is not shown stands back.
void TimeBar::paintRange(QPainter &painter) const
{
    if (!m_range || !m_day.day.isValid())
        return;
    const QRectF area = columnsArea();
    const double left = qBound(area.left(), xOf(m_range->from), area.right());
    const double right = qBound(area.left(), xOf(m_range->to), area.right());
    if (right <= left)
        return;
    const QRectF band(left, area.top() - 2, right - left, ColumnsHeight + 4.0);
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlphaF(0.2F);
    painter.fillRect(band, fill);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(band);
}

/// A small diamond at the upper edge; those that fall on one another are one.
void TimeBar::paintEvents(QPainter &painter) const
{
    if (!m_day.day.isValid())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Window));
    painter.setBrush(palette().color(QPalette::WindowText));
    const double y = columnsArea().top() + EventSize;
    double free = columnsArea().left();
    for (const HistoryEvent &event : m_events) {
        const double x = xOf(event.at);
        if (x < free || x > columnsArea().right())
            continue;
        free = x + 2 * EventSize;
        painter.drawPolygon(
            QPolygonF({{x, y - EventSize}, {x + EventSize, y}, {x, y + EventSize}, {x - EventSize, y}}));
    }
    painter.restore();
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
    if (m_current >= 0 || m_range || m_day == DayStrip()) { // words take the place of the hours
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

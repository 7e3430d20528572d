// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/presence_chart.h"

#include <algorithm>

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QTime>
#include <QToolTip>

#include "app/views/plain_text.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int LaneHeight = 20; // pixels
constexpr int Gap = 8;
constexpr int HoursBetweenLabels = 6;

/// How much of the height of a lane a state fills: read without colour.
double fillOf(Presence presence)
{
    switch (presence) {
    case Presence::Here:
        return 1.0;
    case Presence::Quiet:
        return 0.5;
    case Presence::Away:
        return 0.12;
    case Presence::Gone:
    case Presence::Unknown:
        break;
    }
    return 0;
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("ddd ")) + QString::number(day.day());
}

} // namespace

PresenceChart::PresenceChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("When it was here, day by day"));
}

void PresenceChart::draw(const HistoryAnswer &answer)
{
    m_answer = answer;
    m_lanes = presenceLanes(answer);
    m_current = std::min(m_current, laneCount() - 1);
    updateGeometry();
    tellChange();
}

QSize PresenceChart::sizeHint() const
{
    return {280, std::max(1, laneCount()) * LaneHeight + fontMetrics().height() + Gap};
}

QSize PresenceChart::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

double PresenceChart::titleWidth() const
{
    double widest = 0;
    for (const PresenceLane &lane : m_lanes)
        widest = std::max(widest, double(fontMetrics().horizontalAdvance(dayText(lane.day))));
    return widest + Gap;
}

QRectF PresenceChart::barOf(int lane) const
{
    const double left = titleWidth();
    return {left, double(lane * LaneHeight + 2), std::max(1.0, width() - left - 1), LaneHeight - 4.0};
}

int PresenceChart::laneAt(const QPoint &position) const
{
    const int lane = position.y() / LaneHeight;
    return position.y() >= 0 && lane < laneCount() ? lane : -1;
}

QString PresenceChart::laneText(int lane) const
{
    HistoryAnswer day = m_answer;
    day.query.from = m_lanes.at(lane).span.from;
    day.query.to = m_lanes.at(lane).span.to;
    day.presence = m_lanes.at(lane).presence;
    day.unobserved = m_lanes.at(lane).unobserved;
    return tr("%1: %2", "Monday, 23 November: here for 5 h")
        .arg(QLocale().toString(m_lanes.at(lane).day, QLocale::LongFormat), describePresence(day));
}

QString PresenceChart::spokenText() const
{
    return m_current < 0 ? describePresence(m_answer) : laneText(m_current);
}

void PresenceChart::tellChange()
{
    setAccessibleDescription(spokenText());
    update();
}

void PresenceChart::setCurrent(int lane)
{
    m_current = lane;
    tellChange();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool PresenceChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int lane = laneAt(help->pos());
    QToolTip::showText(help->globalPos(), literalToolTip(lane < 0 ? describePresence(m_answer) : laneText(lane)), this);
    return true;
}

void PresenceChart::keyPressEvent(QKeyEvent *event)
{
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!isArrow || m_lanes.isEmpty())
        return QWidget::keyPressEvent(event);
    const int next = m_current < 0 ? 0 : m_current + (event->key() == Qt::Key_Up ? -1 : 1);
    setCurrent(std::clamp(next, 0, laneCount() - 1));
}

void PresenceChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void PresenceChart::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    for (int lane = 0; lane < laneCount(); ++lane)
        paintLane(painter, lane);
    if (laneCount() > 0)
        paintHours(painter);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(0, 0, -1, -1);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void PresenceChart::paintLane(QPainter &painter, int lane) const
{
    const PresenceLane &shown = m_lanes.at(lane);
    const QRectF bar = barOf(lane);
    const double whole = double(std::max<qint64>(1, shown.whole.nanoseconds()));
    const auto part = [&](const TimeSpan &span, double fill) {
        const double left = bar.left() + double(span.from - shown.whole.from) / whole * bar.width();
        const double width = std::max(1.0, double(span.nanoseconds()) / whole * bar.width());
        return QRectF(left, bar.bottom() - fill * bar.height(), width, fill * bar.height());
    };
    painter.setPen(lane == m_current ? palette().color(QPalette::WindowText) : quietTextColor(palette()));
    painter.drawText(QRectF(0, bar.top(), bar.left() - Gap, bar.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     dayText(shown.day));
    QColor ground = palette().color(QPalette::WindowText);
    ground.setAlphaF(0.06F);
    painter.fillRect(part(shown.span, 1), ground);
    QColor full = receivedColor(palette());
    for (const PresenceSpan &each : shown.presence)
        painter.fillRect(part(each.span, fillOf(each.presence)), full);
    QColor hatch = palette().color(QPalette::WindowText);
    hatch.setAlphaF(0.25F);
    for (const TimeSpan &gap : shown.unobserved) {
        painter.fillRect(part(gap, 1), palette().color(backgroundRole()));
        painter.fillRect(part(gap, 1), QBrush(hatch, Qt::BDiagPattern));
    }
}

void PresenceChart::paintHours(QPainter &painter) const
{
    const QRectF last = barOf(laneCount() - 1);
    painter.setPen(quietTextColor(palette()));
    const double top = last.bottom() + 4;
    for (int hour = 0; hour <= 24; hour += HoursBetweenLabels) {
        const QString text = QLocale().toString(QTime(hour % 24, 0), QLocale::ShortFormat);
        const double width = fontMetrics().horizontalAdvance(text);
        const double x =
            std::clamp(last.left() + last.width() * hour / 24 - width / 2, last.left(), last.right() - width);
        painter.drawText(QRectF(x, top, width + 1, fontMetrics().height()), Qt::AlignCenter, text);
    }
}

} // namespace lanscope

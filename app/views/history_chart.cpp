// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/history_chart.h"

#include <algorithm>
#include <array>

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include "app/views/chart_readout.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

constexpr int Gap = 8;
constexpr double EventSize = 5; // pixels from the middle of a mark to its corners

/// Lightness differs from one to the next, so that neighbours stay apart without their hue.
constexpr std::array Hues{210, 32, 165, 285, 50, 340, 185, 15, 245, 95, 310};

} // namespace

QColor seriesColor(int index, bool isOthers, const QPalette &palette)
{
    const bool dark = isDark(palette);
    if (isOthers)
        return QColor::fromHsl(0, 0, dark ? 130 : 150);
    const int hue = Hues[size_t(index) % Hues.size()];
    const int lightness = (dark ? 140 : 120) + (index % 2 == 0 ? -20 : 25);
    return QColor::fromHsl(hue, dark ? 120 : 140, lightness);
}

HistoryChart::HistoryChart(const HistoryModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HistoryChart::draw(const QList<HistoryEvent> &events)
{
    m_events = events;
    m_stack = stack(answer(), m_model.measure());
    layOut();
    update();
}

void HistoryChart::choose(std::optional<Timestamp> moment)
{
    m_chosen = moment;
    update();
}

/// Labels are measured once, not for each corner that is drawn.
void HistoryChart::layOut()
{
    const QFontMetrics metrics(font());
    int labels = 0;
    for (const AxisTick &tick : m_stack.amount.ticks)
        labels = std::max(labels, metrics.horizontalAdvance(tick.label));
    m_plot =
        QRectF(rect()).adjusted(labels + Gap, Gap + metrics.height() / 2.0, -Gap * 3, -metrics.height() - Gap * 1.5);
}

void HistoryChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void HistoryChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

double HistoryChart::xOf(double milliseconds) const
{
    const double span = std::max(1.0, m_stack.time.highest - m_stack.time.lowest);
    return m_plot.left() + (milliseconds - m_stack.time.lowest) / span * m_plot.width();
}

double HistoryChart::yOf(double amount) const
{
    const double span = std::max(1e-9, m_stack.amount.highest - m_stack.amount.lowest);
    return m_plot.bottom() - (amount - m_stack.amount.lowest) / span * m_plot.height();
}

std::optional<Timestamp> HistoryChart::momentAt(const QPointF &position) const
{
    if (position.x() < m_plot.left() || position.x() >= m_plot.right() || answer().stepSeconds <= 0)
        return {};
    const double share = (position.x() - m_plot.left()) / m_plot.width();
    return Timestamp::fromMilliseconds(
        qint64(m_stack.time.lowest + share * (m_stack.time.highest - m_stack.time.lowest)));
}

void HistoryChart::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintUnobserved(painter);
    paintGrid(painter);
    paintAreas(painter);
    paintEvents(painter);
    if (m_chosen)
        paintMoment(painter, *m_chosen, Qt::SolidLine);
    paintReadout(painter);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(1, 1, -1, -1);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void HistoryChart::paintGrid(QPainter &painter) const
{
    const QFontMetricsF metrics(font());
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.15F);
    const auto label = [&](const QRectF &place, int alignment, const QString &text) {
        painter.setPen(quietTextColor(palette()));
        painter.drawText(place, alignment, text);
    };
    for (const AxisTick &tick : m_stack.amount.ticks) {
        const double y = yOf(tick.value);
        painter.setPen(line);
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        label({0, y - metrics.height() / 2, m_plot.left() - Gap / 2.0, metrics.height()},
              Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    double free = 0; // labels never touch
    for (const AxisTick &tick : m_stack.time.ticks) {
        const double width = metrics.horizontalAdvance(tick.label);
        const double x = xOf(tick.value);
        if (x - width / 2 < free || x + width / 2 > rect().right())
            continue;
        free = x + width / 2 + 2.0 * Gap;
        painter.setPen(line);
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        label({x - width / 2 - 1, m_plot.bottom() + Gap / 2.0, width + 2, metrics.height()}, Qt::AlignCenter,
              tick.label);
    }
}

void HistoryChart::paintAreas(QPainter &painter) const
{
    const bool isOne = answer().query.grouping == Grouping::None;
    const auto paint = [this, &painter](const QList<Outline> &areas, const QColor &color) {
        QColor fill = color;
        fill.setAlphaF(0.75F);
        painter.setBrush(fill);
        painter.setPen(Qt::NoPen);
        for (const Outline &area : areas) {
            QPolygonF shown;
            shown.reserve(area.size());
            for (const QPointF &corner : area)
                shown.append({xOf(corner.x()), yOf(corner.y())});
            painter.drawPolygon(shown);
        }
    };
    for (int row = 0; row < m_stack.series.size(); ++row) {
        const bool isOthers = answer().series.at(row).key == HistorySeries::Others;
        const QColor color = seriesColor(row, isOthers, palette());
        paint(m_stack.series.at(row).received, isOne ? receivedColor(palette()) : color);
        paint(m_stack.series.at(row).sent, isOne ? sentColor(palette()) : color);
    }
}

void HistoryChart::paintUnobserved(QPainter &painter) const
{
    QColor hatch = palette().color(QPalette::WindowText);
    hatch.setAlphaF(0.2F);
    for (const TimeSpan &span : answer().unobserved) {
        const double left = std::clamp(xOf(double(span.from.milliseconds())), m_plot.left(), m_plot.right());
        const double right = std::clamp(xOf(double(span.to.milliseconds())), m_plot.left(), m_plot.right());
        painter.fillRect(QRectF(left, m_plot.top(), right - left, m_plot.height()), QBrush(hatch, Qt::BDiagPattern));
    }
}

void HistoryChart::paintMoment(QPainter &painter, Timestamp moment, Qt::PenStyle style) const
{
    const double x = xOf(double(moment.milliseconds()));
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1, style));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
}

/// A diamond for each event; those that fall on one another are one.
void HistoryChart::paintEvents(QPainter &painter) const
{
    painter.setPen(palette().color(QPalette::Base));
    painter.setBrush(palette().color(QPalette::Highlight));
    double free = 0;
    for (const HistoryEvent &event : m_events) {
        const double x = xOf(double(event.at.milliseconds()));
        if (x < std::max(free, m_plot.left()) || x > m_plot.right())
            continue;
        free = x + EventSize;
        const double y = m_plot.top() + EventSize;
        const double half = EventSize;
        painter.drawPolygon(QPolygonF({{x, y - half}, {x + half, y}, {x, y + half}, {x - half, y}}));
    }
}

/// Beside the pointer; beside the chosen moment for whoever walks by keys.
void HistoryChart::paintReadout(QPainter &painter) const
{
    const std::optional<Timestamp> moment = m_pointedAt ? m_pointedAt : hasFocus() ? m_chosen : std::nullopt;
    if (!moment)
        return;
    if (m_pointedAt)
        paintMoment(painter, *m_pointedAt, Qt::DotLine);
    const ChartReadout readout(momentText(m_model, *moment, m_events), font());
    const bool isColored = answer().query.grouping != Grouping::None;
    readout.paint(painter, m_plot, xOf(double(moment->milliseconds())), palette(), isColored);
}

void HistoryChart::mouseMoveEvent(QMouseEvent *event)
{
    m_pointedAt = momentAt(event->position());
    update();
}

void HistoryChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_pointedAt.reset();
    update();
}

void HistoryChart::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT momentChosen(momentAt(event->position()));
}

void HistoryChart::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = answer().stepSeconds * 1'000'000'000;
    const HistoryQuery &query = answer().query;
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (event->key() == Qt::Key_Escape && m_chosen)
        return Q_EMIT momentChosen({});
    if (!isArrow || step <= 0)
        return QWidget::keyPressEvent(event);
    const qint64 newest = query.to.nanoseconds - 1;
    qint64 moment = m_chosen ? m_chosen->nanoseconds + (event->key() == Qt::Key_Left ? -step : step) : newest;
    moment = std::clamp(moment, query.from.nanoseconds, newest);
    Q_EMIT momentChosen(Timestamp{moment});
}

} // namespace lanscope

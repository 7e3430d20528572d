// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/traffic_chart.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include "app/views/symbol.h"

namespace lanscope {

namespace {

/// The corner points of one run, as steps: a point's rate holds for all of its time.
struct Outline {
    QList<QPointF> received;
    QList<QPointF> sent;
    QList<QPointF> ground;
};

void appendStep(QList<QPointF> &outline, const TrafficPoint &point, double value)
{
    outline.append({double(point.from.milliseconds()), value});
    outline.append({double(point.until.milliseconds()), value});
}

QList<Outline> outlinesOf(const QList<TrafficPoint> &points)
{
    QList<Outline> outlines;
    bool continues = false;
    for (const TrafficPoint &point : points) {
        if (point.observed && !continues)
            outlines.append(Outline());
        continues = point.observed;
        if (!point.observed)
            continue;
        appendStep(outlines.last().received, point, point.rate(Direction::Received));
        appendStep(outlines.last().sent, point, -point.rate(Direction::Sent));
        appendStep(outlines.last().ground, point, 0);
    }
    return outlines;
}

void setScale(QCategoryAxis *axis, const AxisScale &scale)
{
    const QStringList old = axis->categoriesLabels();
    for (const QString &label : old)
        axis->remove(label);
    axis->setStartValue(scale.lowest - 1); // an axis takes labels only above its start
    axis->setRange(scale.lowest, scale.highest);
    for (const AxisTick &tick : scale.ticks) {
        // An axis knows a label only once; the same rate below zero differs by an invisible space.
        const bool isTaken = axis->categoriesLabels().contains(tick.label);
        axis->append(isTaken ? tick.label + QChar(QChar::Nbsp) : tick.label, tick.value);
    }
}

QCategoryAxis *newAxis(QChart *chart, Qt::Alignment side)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setTruncateLabels(false);
    chart->addAxis(axis, side);
    return axis;
}

void paintArea(QAreaSeries *area, const QColor &color)
{
    QColor fill = color;
    fill.setAlphaF(0.45F);
    area->setBrush(fill);
    area->setPen(QPen(color, 1.5));
}

} // namespace

TrafficChart::TrafficChart(QWidget *parent)
    : QChartView(parent), m_time(newAxis(chart(), Qt::AlignBottom)), m_rate(newAxis(chart(), Qt::AlignLeft))
{
    chart()->legend()->hide();
    chart()->setMargins({8, 8, 40, 8}); // half a label of the time axis stands out on the right
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundVisible(false);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(160);
    applyPalette();
}

QAreaSeries *TrafficChart::addArea()
{
    auto *edge = new QLineSeries;
    auto *ground = new QLineSeries;
    auto *area = new QAreaSeries(edge, ground);
    edge->setParent(area);
    ground->setParent(area);
    chart()->addSeries(area);
    area->attachAxis(m_time);
    area->attachAxis(m_rate);
    return area;
}

void TrafficChart::setRunCount(int count)
{
    while (m_runs.size() > count) {
        const Run run = m_runs.takeLast();
        for (QAreaSeries *area : {run.received, run.sent}) {
            chart()->removeSeries(area);
            area->deleteLater();
        }
    }
    if (m_runs.size() == count)
        return;
    while (m_runs.size() < count) {
        QAreaSeries *received = addArea();
        m_runs.append(Run{received, addArea()});
    }
    applyPalette();
}

void TrafficChart::draw(const TrafficModel &model, Timestamp now)
{
    const QList<Outline> outlines = outlinesOf(model.points());
    setRunCount(int(outlines.size()));
    for (int run = 0; run < outlines.size(); ++run) {
        m_runs[run].received->upperSeries()->replace(outlines[run].received);
        m_runs[run].received->lowerSeries()->replace(outlines[run].ground);
        m_runs[run].sent->upperSeries()->replace(outlines[run].sent);
        m_runs[run].sent->lowerSeries()->replace(outlines[run].ground);
        m_runs[run].sent->setVisible(model.kept() == TrafficSpan::Latest); // a recording knows no sides
    }
    setScale(m_time, timeScale(model, now));
    setScale(m_rate, rateScale(model));
}

void TrafficChart::applyPalette()
{
    const QColor text = quietTextColor(palette());
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.15F);
    for (QCategoryAxis *axis : {m_time, m_rate}) {
        axis->setLabelsBrush(text);
        axis->setLabelsFont(font());
        axis->setGridLineColor(line);
        axis->setLinePen(QPen(line));
    }
    for (const Run &run : std::as_const(m_runs)) {
        paintArea(run.received, receivedColor(palette()));
        paintArea(run.sent, sentColor(palette()));
    }
}

void TrafficChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
}

void TrafficChart::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QStylePainter painter(viewport());
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = viewport()->rect().adjusted(1, 1, -1, -1);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

} // namespace lanscope

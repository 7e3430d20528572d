// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/rate_chart.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

#include "app/base/format.h"
#include "app/views/symbol.h"

namespace lanscope {

namespace {

double highestOf(const QList<RateSample> &samples)
{
    double highest = 1;
    for (const RateSample &sample : samples)
        highest = std::max({highest, sample.rate.received, sample.rate.sent});
    return highest;
}

} // namespace

RateChart::RateChart(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Received and sent in the last minute"));
    setFixedHeight(112);
}

void RateChart::draw(const QList<RateSample> &samples)
{
    m_samples = samples;
    update();
}

void RateChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    paintLegend(painter);
    const QRectF area = QRectF(rect()).adjusted(0, line + 8, 0, -line - 4);
    const double highest = highestOf(m_samples);
    paintBars(painter, area, highest);
    painter.setPen(quietTextColor(palette()));
    painter.drawText(QRectF(0, area.top(), width(), line), int(Qt::AlignLeading), formatRate(highest));
    const QRectF foot(0, height() - line, width(), line);
    painter.drawText(foot, int(Qt::AlignLeft), tr("1 minute ago"));
    painter.drawText(foot, int(Qt::AlignRight), tr("now"));
}

void RateChart::paintLegend(QPainter &painter) const
{
    const int line = fontMetrics().height();
    int x = 0;
    for (const auto &[color, text] :
         {std::pair(receivedColor(palette()), tr("▲ Received")), std::pair(sentColor(palette()), tr("▼ Sent"))}) {
        painter.setPen(color);
        painter.drawText(x, fontMetrics().ascent(), text);
        x += fontMetrics().horizontalAdvance(text) + line;
    }
}

void RateChart::paintBars(QPainter &painter, const QRectF &area, double highest) const
{
    const double step = area.width() / DeviceRates::Length;
    const double middle = area.center().y();
    const double scale = area.height() / 2 / highest;
    double right = area.right();
    for (auto sample = m_samples.crbegin(); sample != m_samples.crend(); ++sample, right -= step) {
        if (!sample->observed)
            continue;
        const double received = sample->rate.received * scale;
        const double sent = sample->rate.sent * scale;
        painter.fillRect(QRectF(right - step, middle - received, step - 1, received), receivedColor(palette()));
        painter.fillRect(QRectF(right - step, middle, step - 1, sent), sentColor(palette()));
    }
    painter.setPen(quietTextColor(palette()));
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
}

void paintSparkline(QPainter &painter, const QRectF &area, const QList<double> &rates, const QColor &color)
{
    const double highest = rates.isEmpty() ? 0 : *std::max_element(rates.begin(), rates.end());
    if (highest < 1)
        return;
    const double step = area.width() / (DeviceRates::Length - 1);
    QPolygonF line;
    double x = area.right() - step * double(rates.size() - 1);
    for (const double rate : rates) {
        line.append({x, area.bottom() - rate / highest * area.height()});
        x += step;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2));
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace lanscope

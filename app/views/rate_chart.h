// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/device_rates.h"

namespace lanscope {

/// A small chart of one device's last minute: received above the axis, sent below, both on one scale. Where nobody
/// listened there is nothing.
class RateChart : public QWidget
{
    Q_OBJECT
public:
    explicit RateChart(QWidget *parent = nullptr);

    void draw(const QList<RateSample> &samples);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLegend(QPainter &painter) const;
    void paintBars(QPainter &painter, const QRectF &area, double highest) const;

    QList<RateSample> m_samples;
};

/// The last minute as a line without a scale of its own: the highest value touches the top.
void paintSparkline(QPainter &painter, const QRectF &area, const QList<double> &rates, const QColor &color);

} // namespace lanscope

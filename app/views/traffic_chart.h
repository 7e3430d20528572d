// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QList>

#include "app/models/traffic_scale.h"

class QAreaSeries;
class QCategoryAxis;

namespace lanscope {

/// Total traffic over time: received above the axis, sent below. Where nobody looked there is no line.
class TrafficChart : public QChartView
{
    Q_OBJECT
public:
    explicit TrafficChart(QWidget *parent = nullptr);

    /// Draws the model as it is; `now` is the right edge while it is live.
    void draw(const TrafficModel &model, Timestamp now);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Both sides of one stretch without a gap.
    struct Run {
        QAreaSeries *received;
        QAreaSeries *sent;
    };

    QAreaSeries *addArea();
    void setRunCount(int count);
    void applyPalette();

    QCategoryAxis *m_time;
    QCategoryAxis *m_rate;
    QList<Run> m_runs;
};

} // namespace lanscope

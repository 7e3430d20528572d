// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/models/traffic_model.h"

namespace lanscope {

/// A cell, a tooltip and a heading of the traffic table.
QString trafficText(const TrafficPoint &point, TrafficModel::Column column);
QString trafficToolTip(const TrafficPoint &point, TrafficModel::Column column);
QString trafficColumnTitle(TrafficModel::Column column, TrafficSpan span);

/// One direction over everything that is kept.
struct TrafficSummary {
    double now = 0;    ///< octets a second in the newest point
    double peak = 0;   ///< the highest of all points
    quint64 total = 0; ///< octets of all observed points
};
TrafficSummary summarize(const TrafficModel &model, Direction direction);

/// "Received" or "Sent"; of a recording, which knows no sides, "All traffic".
QString directionTitle(Direction direction, TrafficSpan span);

/// What stands large above the chart: the rate now, of a recording the amount. "not known" while nobody observes.
QString headlineText(const TrafficModel &model, Direction direction, Activity activity);

/// What stands small below it: "highest 3.1 MB/s · 42 MB in all"; empty while nothing is known.
QString summaryText(const TrafficModel &model, Direction direction);

/// The chart in words, for somebody who cannot see it.
QString describeTraffic(const TrafficModel &model, Activity activity);

/// What the chart's heading says of the time it covers.
QString trafficTitle(const TrafficModel &model);

/// Why nothing new is drawn just now; empty while something is.
QString whyNothingIsDrawn(const TrafficModel &model, Activity activity);

} // namespace lanscope

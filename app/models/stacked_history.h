// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include "app/history/history_answer.h"
#include "app/models/measure.h"
#include "app/models/traffic_scale.h"

namespace lanscope {

/// The corners of an area, closed.
using Outline = QList<QPointF>;

/// One curve as areas: x in milliseconds since 1970, y in the measure a second. What is received lies above zero, what
/// is sent below. Where nobody listened an area ends and another begins.
struct StackedSeries {
    QList<Outline> received;
    QList<Outline> sent;
};

/// An answer, ready to be drawn: each series stands on those before it.
struct StackedHistory {
    QList<StackedSeries> series; ///< as in the answer
    double highestReceived = 0;  ///< of the whole stack, in the measure a second
    double highestSent = 0;
    AxisScale time;
    AxisScale amount;
};

StackedHistory stack(const HistoryAnswer &answer, Measure measure);

} // namespace lanscope

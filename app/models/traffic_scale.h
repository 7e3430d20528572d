// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "app/models/traffic_model.h"

namespace lanscope {

/// One labelled place on an axis.
struct AxisTick {
    double value = 0;
    QString label;
    bool operator==(const AxisTick &) const = default;
};

/// An axis from `lowest` to `highest` with its labels, which are unique and ascending.
struct AxisScale {
    double lowest = 0;
    double highest = 0;
    QList<AxisTick> ticks;
};

/// What is received above zero and what is sent below, in round steps; `label` names an amount. An axis never ends
/// below `smallest`, so that chatter does not look like a storm.
enum class Sides : quint8 { Both, AboveOnly };
AxisScale amountScale(double received, double sent, double smallest, Sides sides,
                      const std::function<QString(double)> &label);

/// Milliseconds since 1970 from one moment to another, with labels at round local times.
AxisScale spanScale(Timestamp from, Timestamp until);

/// Octets a second: what is received above zero, what is sent below, both in the same unit and labelled without sign.
/// A recording knows no sides, see captured_frame.h; its scale has nothing below zero.
AxisScale rateScale(const TrafficModel &model);

/// Milliseconds since 1970. Latest always covers five minutes up to `now`; Whole covers the recording, with labels at
/// round times.
AxisScale timeScale(const TrafficModel &model, Timestamp now);

} // namespace lanscope

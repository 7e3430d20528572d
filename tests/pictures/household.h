// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/inventory/day_strip.h"
#include "app/inventory/device.h"
#include "app/pipeline/pipeline_state.h"

namespace lanscope {

/// What the names of a picture are like.
enum class NameStyle {
    Plain, ///< as people and makers name their things
    Long,  ///< as long as they may be
};

/// The first `count` devices of a believable network: a home up to seventeen, from there on the offices around it.
QList<Device> household(int count, NameStyle names, Timestamp now);

/// What each of them exchanged `second` seconds later; the same devices, so that rates and lines are drawn.
QList<Device> oneSecondLater(const QList<Device> &devices, int second, Timestamp now);

/// The network of the household while it is listened to; without devices, one where nobody listened yet.
PipelineState householdState(int count, Timestamp now);

/// What the whole network received and sent in a second.
TrafficSample householdTraffic(int second, Timestamp now);

/// A day that was observed from breakfast on, with a gap at noon.
DayStrip householdDay(Timestamp now);

} // namespace lanscope

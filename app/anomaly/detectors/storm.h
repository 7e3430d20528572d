// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Broadcasts that drown the network: a loop of cables, a broken device, an attack.
///
/// Inputs: flow counters of frames to the broadcast address; streams to multicast groups (television) do not count.
/// Rule: at least Rate frames a second in each of Intervals intervals of a second. Source: switches ship storm control
/// at 500 to 1,000 frames a second. The actor is the device that sent most of them. Reset: an interval below the rate.
/// Cool-down: Milestone, then the AlertBook's. Memory: MaximumSenders a second.
class Storm : public Detector
{
public:
    static constexpr quint64 Rate = 500;
    static constexpr int Intervals = 3;
    static constexpr qint64 Shortest = 900'000'000;
    static constexpr qsizetype MaximumSenders = 4'096;

    using Detector::Detector;
    void acceptFlow(const FlowRecord &flow) override;
    void advanceTo(Timestamp now) override;

private:
    QHash<MacAddress, quint64> m_sent;
    quint64 m_frames = 0;
    Timestamp m_began;
    int m_above = 0;
    Milestone m_milestone;
};

} // namespace lanscope

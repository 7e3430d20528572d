// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody fills the switch's table with made-up MAC addresses, so that it sends everything to everybody.
///
/// Inputs: the sender of every flow and frame.
/// Rule: at least Macs senders that were never seen before within Span; FirstMacs in the first minute, in which
/// everybody in a large network is new. Nobody can be named: the attacker does not use its own address. Reset: what is
/// older than Span is forgotten. Cool-down: Milestone, then the AlertBook's. Memory: MaximumMacs addresses; then all
/// are forgotten and the first minute begins anew.
class MacFlood : public Detector
{
public:
    static constexpr qsizetype Macs = 200;
    static constexpr qsizetype FirstMacs = 500;
    static constexpr qint64 Span = 10 * Second;
    static constexpr qsizetype MaximumMacs = 65'536;

    using Detector::Detector;
    void observe(const Observation &observation) override { accept(observation.speaker, observation.time); }
    void acceptFlow(const FlowRecord &flow) override { accept(flow.sourceMac, flow.first); }

private:
    void accept(const MacAddress &mac, Timestamp time);

    QSet<MacAddress> m_seen;
    MacAddress m_last;
    Timestamp m_began;
    EventWindow<int> m_new{{.span = Span, .threshold = Macs, .events = 8'192}};
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody looks by ping who is there.
///
/// Inputs: ICMP flows that ask for an answer (echo, timestamp, address mask; RFC 792, 950, 4443).
/// Rule: at least Hosts distinct hosts within Span. Slips and ntopng take 5, which a monitor of a few servers reaches.
/// Or at least SweptHosts, by one who asked by ARP for at least SweptAddresses within Span: what does not answer to ARP
/// is never pinged, but was sought. Reset: what is older than Span is forgotten. Cool-down: Milestone, then the
/// AlertBook's. Memory: 4,096 sources with 1,024 hosts each.
class PingSweep : public Detector
{
public:
    static constexpr qsizetype Hosts = 12;
    static constexpr qint64 Span = Minute;
    static constexpr qsizetype SweptHosts = 5;
    static constexpr qsizetype SweptAddresses = 30;

    using Detector::Detector;
    void observe(const Observation &observation) override;
    void acceptFlow(const FlowRecord &flow) override;

private:
    DistinctWindow<Route, IpAddress> m_pinged{{.span = Span, .threshold = SweptHosts}};
    DistinctWindow<MacAddress, IpAddress> m_asked{{.span = Span, .threshold = SweptAddresses, .things = 256}};
};

} // namespace lanscope

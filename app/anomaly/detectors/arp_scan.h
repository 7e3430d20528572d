// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody asks by ARP, or by neighbour discovery of IPv6, for every address of the network.
///
/// Inputs: ARP requests (ArpSent); flows of neighbour solicitations (RFC 4861: to a group for each address).
/// Rule: one MAC asks for at least Addresses distinct addresses within Span. Slips takes 5, which mesh access points
/// and phones that join reach. A router is left out: it asks for whomever somebody outside, or a ping sweep, looks for.
/// Reset: what is older than Span is forgotten. Cool-down: Milestone, then the AlertBook's.
/// Memory: 4,096 sources with 1,024 addresses each.
class ArpScan : public Detector
{
public:
    static constexpr qsizetype Addresses = 30;
    static constexpr qint64 Span = 10 * Second;

    using Detector::Detector;
    void observe(const Observation &observation) override;
    void acceptFlow(const FlowRecord &flow) override;

private:
    void ask(const MacAddress &asker, const IpAddress &address, Timestamp now);

    DistinctWindow<MacAddress, IpAddress> m_asked{{.span = Span, .threshold = Addresses}};
};

} // namespace lanscope

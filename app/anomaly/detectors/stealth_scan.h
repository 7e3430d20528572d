// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody sends what no network stack sends, to learn from the reaction which ports are open and which system it is.
///
/// Inputs: TCP flows with odd flag combinations, lone ACKs, ICMP echo with a code, IP protocols; all from flow
/// counters. Rule: at least OddPackets odd TCP packets of one source to one host within Span (nmap -sF, -sN, -sX); or
/// points for the probes of nmap -O, which are at least OsPoints within OsSpan: an odd packet 1, SYN with FIN 2, an
/// echo request with a code other than 0 (RFC 792 knows none) 2; or lone segments without a connection to at least
/// AckPorts ports of a host within OsSpan (nmap -sA, -sM); or at least Protocols IP protocols to one host within Span
/// (nmap -sO). Reset: what is older than the span is forgotten. Cool-down: Milestone, then the AlertBook's. Memory:
/// 4,096 pairs of hosts, each with 256 moments, 1,024 ports, and 256 protocols.
class StealthScan : public Detector
{
public:
    static constexpr qsizetype OddPackets = 10;
    static constexpr qint64 Span = Minute;
    static constexpr qsizetype OsPoints = 3;
    static constexpr qsizetype AckPorts = 15;
    static constexpr qint64 OsSpan = 20 * Second;
    static constexpr qsizetype Protocols = 10;

    using Detector::Detector;
    void acceptFlow(const FlowRecord &flow) override;

private:
    void acceptTcp(const FlowRecord &flow);
    void acceptLone(const FlowRecord &flow);
    void acceptOdd(const FlowRecord &flow, qsizetype points);
    void acceptProtocol(const FlowRecord &flow);
    void tell(const FlowRecord &flow, const QList<AlertFact> &facts);

    EventWindow<Route> m_odd{{.span = Span, .threshold = OddPackets}};
    EventWindow<Route> m_points{{.span = OsSpan, .threshold = OsPoints}};
    DistinctWindow<Route, quint16> m_acked{{.span = OsSpan, .threshold = AckPorts}};
    DistinctWindow<Route, quint16> m_protocols{{.span = Span, .threshold = Protocols, .things = 256}};
};

} // namespace lanscope

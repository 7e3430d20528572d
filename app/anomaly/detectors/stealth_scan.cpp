// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/stealth_scan.h"

#include "app/anomaly/ip_protocol.h"

namespace lanscope {

namespace {

Route routeOf(const FlowRecord &flow)
{
    return {flow.sourceMac, flow.key.source, flow.key.destination};
}

/// An echo request with a code: RFC 792 and RFC 4443 know only 0.
bool isOddEcho(const FlowKey &key)
{
    const quint8 type = icmpType(key.sourcePort);
    const bool isEcho =
        (key.protocol == IpProtocol::Icmp && type == 8) || (key.protocol == IpProtocol::Icmp6 && type == 128);
    return isEcho && icmpCode(key.sourcePort) != 0;
}

/// One or two segments without data, payload or SYN, from a port of a client to a port of a server.
bool isLone(const FlowRecord &flow)
{
    constexpr quint16 HeadersAlone = 60; // IPv4 or IPv6 and TCP without a timestamp, which a scanner's has not
    const FlowCounters &counted = flow.counters;
    return counted.packets <= 2 && counted.ack > 0 && counted.syn == 0 && counted.rst == 0 &&
           counted.maxLength <= HeadersAlone && flow.key.sourcePort >= 1024 &&
           flow.key.destinationPort < 32'768; // below the ephemeral ports of Linux: no server's reply
}

} // namespace

void StealthScan::acceptFlow(const FlowRecord &flow)
{
    if (!flow.key.isIp() || flow.destinationMac.isGroup())
        return;
    switch (flow.key.protocol) {
    case IpProtocol::Tcp:
        return acceptTcp(flow);
    case IpProtocol::Udp:
        return;
    default:
        if (isOddEcho(flow.key))
            acceptOdd(flow, 2);
        acceptProtocol(flow);
    }
}

void StealthScan::acceptTcp(const FlowRecord &flow)
{
    const FlowCounters &counted = flow.counters;
    if (counted.odd > 0) {
        const bool isSynFin = counted.syn > 0 && counted.fin > 0;
        acceptOdd(flow, qsizetype(counted.odd) + (isSynFin ? 1 : 0));
    } else if (isLone(flow)) {
        acceptLone(flow);
    }
}

void StealthScan::acceptOdd(const FlowRecord &flow, qsizetype points)
{
    const Route route = routeOf(flow);
    const auto odd = m_odd.add(route, flow.last, qsizetype(flow.counters.odd));
    const auto os = m_points.add(route, flow.last, std::min<qsizetype>(points, OsPoints));
    const bool showsEcho = flow.counters.odd == 0;
    const bool showsSynFin = flow.counters.syn > 0 && flow.counters.fin > 0;
    const bool isOsScan = (showsEcho || showsSynFin || odd.number < os.number) && os.isNews();
    if (odd.isNews() || isOsScan)
        tell(flow, {{FactKind::OddPackets,
                     {countText(std::max(odd.number, os.number)), secondsText(std::min(odd.since, os.since), flow.last),
                      flow.key.destination.toString()}}});
}

void StealthScan::acceptLone(const FlowRecord &flow)
{
    const Route route = routeOf(flow);
    const auto count = m_acked.add(route, flow.key.destinationPort, flow.last);
    if (count.isNews())
        tell(flow, {{FactKind::PortsTried,
                     {flow.key.destination.toString(), countText(count.number), secondsText(count.since, flow.last),
                      sortedExamples(m_acked.things(route))}}});
}

void StealthScan::acceptProtocol(const FlowRecord &flow)
{
    const auto count = m_protocols.add(routeOf(flow), flow.key.protocol, flow.last);
    if (count.isNews())
        tell(flow, {{FactKind::ProtocolsTried,
                     {flow.key.destination.toString(), countText(count.number), secondsText(count.since, flow.last)}}});
}

void StealthScan::tell(const FlowRecord &flow, const QList<AlertFact> &facts)
{
    find({.kind = AlertKind::StealthScan,
          .actor = flow.sourceMac,
          .time = flow.last,
          .subject = flow.key.destination.toString(),
          .facts = facts,
          .severity = around().isRemote(flow.key.source) ? Severity::Warning : Severity::Critical});
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/ping_sweep.h"

#include "app/anomaly/ip_protocol.h"

namespace lanscope {

namespace {

/// IANA ICMP parameters: echo, timestamp, information, address mask; ICMPv6 echo.
bool asksForAnswer(const FlowKey &key)
{
    const quint8 type = icmpType(key.sourcePort);
    if (key.protocol == IpProtocol::Icmp)
        return type == 8 || type == 13 || type == 15 || type == 17;
    return key.protocol == IpProtocol::Icmp6 && type == 128;
}

} // namespace

void PingSweep::observe(const Observation &observation)
{
    const auto *arp = std::get_if<ArpSent>(&observation.fact);
    if (arp && arp->operation == ArpSent::Operation::Request && !arp->isGratuitous())
        m_asked.add(observation.speaker, arp->targetAddress, observation.time);
}

void PingSweep::acceptFlow(const FlowRecord &flow)
{
    const FlowKey &key = flow.key;
    if (!asksForAnswer(key) || key.destination.isMulticast() || flow.destinationMac.isGroup())
        return;
    const Route route{flow.sourceMac, key.source, {}};
    const auto count = m_pinged.add(route, key.destination, flow.last);
    const bool isSweep = count.number >= Hosts ||
                         (m_asked.count(flow.sourceMac) >= SweptAddresses && !around().isRouter(flow.sourceMac));
    if (isSweep && count.isNews(SweptHosts))
        find({.kind = AlertKind::PingSweep,
              .actor = flow.sourceMac,
              .time = flow.last,
              .subject = {},
              .facts = {{FactKind::HostsPinged,
                         {countText(count.number), secondsText(count.since, flow.last),
                          sortedExamples(m_pinged.things(route))}}}});
}

} // namespace lanscope

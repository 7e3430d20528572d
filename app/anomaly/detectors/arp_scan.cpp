// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/arp_scan.h"

#include "app/anomaly/ip_protocol.h"

namespace lanscope {

void ArpScan::observe(const Observation &observation)
{
    const auto *arp = std::get_if<ArpSent>(&observation.fact);
    if (!arp || arp->operation != ArpSent::Operation::Request || arp->isGratuitous())
        return;
    ask(observation.speaker, arp->targetAddress, observation.time);
}

void ArpScan::acceptFlow(const FlowRecord &flow)
{
    constexpr quint8 NeighbourSolicitation = 135; // RFC 4861 section 4.3
    const FlowKey &key = flow.key;
    if (key.protocol != IpProtocol::Icmp6 || icmpType(key.sourcePort) != NeighbourSolicitation ||
        !key.destination.isMulticast() || key.source.isUnspecified()) // who looks whether an address is free has none
        return;
    ask(flow.sourceMac, key.destination, flow.last);
}

void ArpScan::ask(const MacAddress &asker, const IpAddress &address, Timestamp now)
{
    const auto count = m_asked.add(asker, address, now);
    if (around().isRouter(asker) || !count.isNews())
        return;
    find(
        {.kind = AlertKind::ArpScan,
         .actor = asker,
         .time = now,
         .subject = {},
         .facts = {{FactKind::AddressesAsked,
                    {countText(count.number), secondsText(count.since, now), sortedExamples(m_asked.things(asker))}}}});
}

} // namespace lanscope

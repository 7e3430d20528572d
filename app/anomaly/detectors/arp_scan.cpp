// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/arp_scan.h"

namespace lanscope {

void ArpScan::observe(const Observation &observation)
{
    const auto *arp = std::get_if<ArpSent>(&observation.fact);
    if (!arp || arp->operation != ArpSent::Operation::Request || arp->isGratuitous())
        return;
    const auto count = m_asked.add(observation.speaker, arp->targetAddress, observation.time);
    if (around().isRouter(observation.speaker) || !count.isNews())
        return;
    find({.kind = AlertKind::ArpScan,
          .actor = observation.speaker,
          .time = observation.time,
          .subject = {},
          .facts = {{FactKind::AddressesAsked,
                     {countText(count.number), secondsText(count.since, observation.time),
                      sortedExamples(m_asked.things(observation.speaker))}}}});
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/address_conflict.h"

#include "app/anomaly/virtual_mac.h"

namespace lanscope {

void AddressConflict::observe(const Observation &observation)
{
    const auto *arp = std::get_if<ArpSent>(&observation.fact);
    if (!arp || arp->isProbe() || arp->senderAddress.isLinkLocal() || isVirtualMac(arp->senderMac))
        return;
    if (m_holders.size() >= MaximumAddresses && !m_holders.contains(arp->senderAddress))
        forgetOlderHalf(m_holders, [](const Holder &holder) { return holder.last; });
    Holder &holder = m_holders[arp->senderAddress];
    holder.last = observation.time;
    if (holder.first.isNull())
        holder.first = holder.now = arp->senderMac;
    const MacAddress before = std::exchange(holder.now, arp->senderMac);
    if (before == arp->senderMac)
        return;
    const auto count = m_flips.add(arp->senderAddress, observation.time);
    if (!count.isNews())
        return;
    const MacAddress newcomer = arp->senderMac == holder.first ? before : arp->senderMac;
    find({.kind = AlertKind::AddressConflict,
          .actor = newcomer,
          .time = observation.time,
          .subject = arp->senderAddress.toString(),
          .facts = {{FactKind::OwnersFlipped,
                     {arp->senderAddress.toString(), countText(count.number),
                      secondsText(count.since, observation.time), holder.first.toString(), newcomer.toString()}}}});
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/gateway_change.h"

#include "app/anomaly/virtual_mac.h"

namespace lanscope {

void GatewayChange::observe(const Observation &observation)
{
    const auto *arp = std::get_if<ArpSent>(&observation.fact);
    if (!arp || arp->isProbe() || !around().isInfrastructure(arp->senderAddress))
        return;
    const MacAddress owner = around().ownerOf(arp->senderAddress);
    if (owner.isNull() || isVirtualMac(owner) || isVirtualMac(arp->senderMac))
        return;
    if (owner == arp->senderMac) {
        m_successors.remove(arp->senderAddress);
        return;
    }
    if (m_successors.size() >= MaximumAddresses && !m_successors.contains(arp->senderAddress))
        return;
    Successor &successor = m_successors[arp->senderAddress];
    if (successor.mac != arp->senderMac)
        successor = {.mac = arp->senderMac, .since = observation.time};
    ++successor.claims;
    if (successor.isTold || successor.claims < Claims || observation.time - successor.since < Steady)
        return;
    successor.isTold = true;
    const QString address = arp->senderAddress.toString();
    find({.kind = AlertKind::GatewayChanged,
          .actor = arp->senderMac,
          .time = observation.time,
          .subject = address,
          .facts = {{FactKind::ClaimedAddress, {address, arp->senderMac.toString(), owner.toString()}},
                    {FactKind::IsGatewayAddress, {address}}}});
}

} // namespace lanscope

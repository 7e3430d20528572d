// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/neighbour_spoof.h"

#include "app/anomaly/virtual_mac.h"

namespace lanscope {

void NeighbourSpoof::observe(const Observation &observation)
{
    if (observation.protocol != Protocol::Neighbour)
        return;
    const MacAddress &speaker = observation.speaker;
    hearStation(speaker, observation.time);
    if (const auto *said = std::get_if<NeighbourAdvertised>(&observation.fact)) {
        const auto owner = m_owners.find(said->address);
        const bool isForeign = owner != m_owners.end() && owner->mac != said->owner && owner->mac != speaker;
        if (isForeign && said->isOverride && observation.time - owner->last < Memory)
            claim(*owner, *said, speaker, observation.time);
        else
            hearOwner(said->address, said->owner, observation.time);
    } else if (const auto *router = std::get_if<RouterAdvertised>(&observation.fact)) {
        hearOwner(router->router, speaker, observation.time);
    } else if (const auto *used = std::get_if<AddressUsed>(&observation.fact)) {
        const auto owner = m_owners.constFind(used->address);
        if (owner == m_owners.cend() || owner->mac == speaker)
            hearOwner(used->address, speaker, observation.time);
    }
}

void NeighbourSpoof::hearOwner(const IpAddress &address, const MacAddress &mac, Timestamp now)
{
    if (mac.isNull() || address.isUnspecified())
        return;
    if (m_owners.size() >= MaximumAddresses && !m_owners.contains(address))
        forgetOlderHalf(m_owners, [](const Owner &owner) { return owner.last; });
    Owner &owner = m_owners[address];
    if (owner.mac.isNull() || now - owner.last >= Memory) {
        owner = Owner();
        owner.mac = mac;
        owner.last = now;
    }
    if (owner.mac != mac)
        return;
    owner.last = now;
}

/// Whoever speaks, under whatever address, does not sleep: nobody has to speak for him.
void NeighbourSpoof::hearStation(const MacAddress &mac, Timestamp now)
{
    for (const IpAddress &address : m_contested.value(mac)) {
        const auto owner = m_owners.find(address);
        if (owner == m_owners.end() || owner->mac != mac || owner->claims == 0 || now < owner->firstClaim ||
            now - owner->firstClaim > Span)
            continue;
        owner->isAlive = true;
        owner->last = now;
        judge(address, *owner, now);
    }
}

void NeighbourSpoof::claim(Owner &owner, const NeighbourAdvertised &said, const MacAddress &speaker, Timestamp now)
{
    if (isVirtualMac(said.owner) || isVirtualMac(owner.mac))
        return;
    if (owner.claimant != speaker || now - owner.firstClaim > Span) {
        owner.claimant = speaker;
        owner.firstClaim = now;
        owner.claims = 0;
        owner.isAlive = false;
    }
    if (m_contested.size() >= MaximumAddresses)
        m_contested.clear();
    m_contested[owner.mac].insert(said.address);
    ++owner.claims;
    judge(said.address, owner, now);
}

void NeighbourSpoof::acceptFlow(const FlowRecord &flow)
{
    if (!m_contested.isEmpty())
        hearStation(flow.sourceMac, flow.last);
}

void NeighbourSpoof::judge(const IpAddress &address, Owner &owner, Timestamp now)
{
    const bool becameSure = owner.isAlive && !owner.wasAlive && owner.claims >= Claims;
    if (!owner.milestone.isNews(owner.claims, Claims, now) && !becameSure)
        return;
    owner.wasAlive = owner.isAlive;
    find({.kind = AlertKind::NdSpoof,
          .actor = owner.claimant,
          .time = now,
          .subject = address.toString(),
          .facts = {{FactKind::ClaimedAddress, {address.toString(), owner.claimant.toString(), owner.mac.toString()}},
                    {FactKind::UnaskedAnswers,
                     {countText(owner.claims), secondsText(owner.firstClaim, now), address.toString()}}},
          .severity = owner.isAlive ? Severity::Critical : Severity::Info});
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/arp_spoof.h"

#include "app/anomaly/virtual_mac.h"

namespace lanscope {

void ArpSpoof::observe(const Observation &observation)
{
    const auto *arp = std::get_if<ArpSent>(&observation.fact);
    if (!arp || arp->isProbe())
        return;
    const Timestamp now = observation.time;
    if (arp->operation == ArpSent::Operation::Request && !arp->isGratuitous())
        noteQuestion(observation.speaker, arp->targetAddress, now);

    if (m_holders.size() >= MaximumAsked && !m_holders.contains(arp->senderAddress))
        forgetOlderHalf(m_holders, [](const Holder &holder) { return holder.last; });
    Holder &holder = m_holders[arp->senderAddress];
    if (holder.first.isNull())
        holder.first = holder.now = arp->senderMac;
    if (holder.now != arp->senderMac)
        m_flips.add(arp->senderAddress, now);
    holder.now = arp->senderMac;
    holder.last = now;

    const bool isReply = arp->operation == ArpSent::Operation::Reply;
    if (isReply && !arp->destination.isGroup() && !wasAsked(*arp, now))
        judgeUnasked(*arp, observation.speaker, now);
    else if (arp->destination.isGroup() && (isReply || arp->isGratuitous()))
        judgeAnnouncement(*arp, observation.speaker, now);
    else if (!isReply)
        judgeQuestion(*arp, observation.speaker, now);
}

void ArpSpoof::noteQuestion(const MacAddress &asker, const IpAddress &address, Timestamp now)
{
    if (m_asked.size() >= MaximumAsked)
        forgetOlderHalf(m_asked, [](Timestamp time) { return time; });
    m_asked.insert({asker, address}, now);
}

bool ArpSpoof::wasAsked(const ArpSent &arp, Timestamp now) const
{
    for (const MacAddress &asker : {arp.destination, arp.targetMac}) {
        const auto asked = m_asked.constFind({asker, arp.senderAddress});
        if (asked != m_asked.cend() && now - *asked <= AnswerSpan)
            return true;
    }
    return false;
}

MacAddress ArpSpoof::rightfulOwner(const IpAddress &address) const
{
    const MacAddress owner = around().ownerOf(address);
    return owner.isNull() ? m_holders.value(address).first : owner;
}

bool ArpSpoof::isInfrastructure(const IpAddress &address) const
{
    return around().isInfrastructure(address) ||
           (!around().forwarder().isNull() && rightfulOwner(address) == around().forwarder());
}

void ArpSpoof::judgeUnasked(const ArpSent &arp, const MacAddress &speaker, Timestamp now)
{
    const MacAddress owner = rightfulOwner(arp.senderAddress);
    const bool isAnothers = !owner.isNull() && owner != arp.senderMac;
    if (isVirtualMac(arp.senderMac) || isVirtualMac(owner))
        return;
    const auto all = m_unaskedAll.add(speaker, now);
    const qsizetype addresses = m_claimed.add(speaker, arp.senderAddress, now).number;
    if (isAnothers) {
        const auto count = m_unasked.add(speaker, now);
        if (count.isNews(isInfrastructure(arp.senderAddress) ? UnaskedOfRouter : UnaskedOfAnother))
            tell({speaker, arp.senderAddress},
                 {FactKind::UnaskedAnswers,
                  {countText(count.number), secondsText(count.since, now), arp.senderAddress.toString()}},
                 now);
    } else if (addresses >= 2 && all.isNews()) {
        tell({speaker, arp.senderAddress},
             {FactKind::UnaskedAnswers,
              {countText(all.number), secondsText(all.since, now), sortedExamples(m_claimed.things(speaker))}},
             now);
    }
}

/// Who is asked notes the asker's address. Of ordinary devices others ask in their name, too: extenders of Wi-Fi, and
/// computers with several interfaces.
void ArpSpoof::judgeQuestion(const ArpSent &arp, const MacAddress &speaker, Timestamp now)
{
    const MacAddress owner = rightfulOwner(arp.senderAddress);
    const bool isAnothers = !owner.isNull() && owner != arp.senderMac && isInfrastructure(arp.senderAddress);
    if (!isAnothers || isVirtualMac(owner) || isVirtualMac(arp.senderMac))
        return;
    const auto count = m_questions.add({speaker, arp.senderAddress}, now);
    if (m_flips.count(arp.senderAddress) >= Flips && count.isNews())
        tell({speaker, arp.senderAddress},
             {FactKind::UnaskedAnswers,
              {countText(count.number), secondsText(count.since, now), arp.senderAddress.toString()}},
             now);
}

void ArpSpoof::judgeAnnouncement(const ArpSent &arp, const MacAddress &speaker, Timestamp now)
{
    const MacAddress owner = rightfulOwner(arp.senderAddress);
    if (owner.isNull() || owner == arp.senderMac || isVirtualMac(owner) || isVirtualMac(arp.senderMac))
        return;
    const auto count = m_announced.add({speaker, arp.senderAddress}, now);
    if (m_flips.count(arp.senderAddress) >= Flips && count.isNews())
        tell({speaker, arp.senderAddress},
             {FactKind::OwnersFlipped,
              {arp.senderAddress.toString(), countText(m_flips.count(arp.senderAddress)), secondsText(count.since, now),
               owner.toString(), arp.senderMac.toString()}},
             now);
}

void ArpSpoof::tell(const Claim &claim, const AlertFact &fact, Timestamp now)
{
    const bool isGrave = isInfrastructure(claim.address);
    QList<AlertFact> facts{fact};
    const MacAddress owner = rightfulOwner(claim.address);
    if (!owner.isNull() && owner != claim.mac)
        facts.append({FactKind::ClaimedAddress, {claim.address.toString(), claim.mac.toString(), owner.toString()}});
    if (isGrave)
        facts.append({FactKind::IsGatewayAddress, {claim.address.toString()}});
    find({.kind = AlertKind::ArpSpoof,
          .actor = claim.mac,
          .time = now,
          .subject = claim.address.toString(),
          .facts = facts,
          .severity = isGrave ? Severity::Critical : Severity::Warning});
}

} // namespace lanscope

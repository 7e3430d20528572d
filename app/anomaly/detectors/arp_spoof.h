// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody says by ARP that another device's address is its own, to get what is sent to it.
///
/// Inputs: ARP requests and replies (ArpSent); who has which address (Neighbourhood).
/// Rule: at least UnaskedOfAnother replies of one MAC to single stations within Span that none of them asked for, as
/// arpspoof, ettercap and bettercap send, for addresses that others are known to have, UnaskedOfRouter for those of a
/// router or name server; or at least Unasked when they claim several; or at least Announcements to all for an address
/// that another claims, too, at least Flips times in turn; or at least UnaskedOfAnother questions in the name of a
/// router or name server that speaks in between, as ettercap asks to be noted. Proxies answer when they are asked;
/// virtual routers (VRRP, HSRP) wander; both raise nothing. For the address of a router or name server critical. Reset:
/// what is older than Span is forgotten. Cool-down: Milestone, then the AlertBook's. Memory: MaximumAsked questions,
/// 4,096 pairs of MAC and address.
class ArpSpoof : public Detector
{
public:
    static constexpr qsizetype Unasked = 5;
    static constexpr qsizetype UnaskedOfAnother = 3;
    static constexpr qsizetype UnaskedOfRouter = 2; // arpspoof sends one in two seconds
    static constexpr qsizetype Announcements = 3;
    static constexpr qsizetype Flips = 2;
    static constexpr qint64 Span = Minute;
    static constexpr qint64 AnswerSpan = 3 * Second; // Linux asks thrice, a second apart
    static constexpr qsizetype MaximumAsked = 8'192;

    using Detector::Detector;
    void observe(const Observation &observation) override;

private:
    struct Claim {
        MacAddress mac;
        IpAddress address;
        bool operator==(const Claim &) const = default;
        friend size_t qHash(const Claim &claim, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, claim.mac, claim.address);
        }
    };
    struct Holder {
        MacAddress first; ///< who had it before anybody else claimed it
        MacAddress now;
        Timestamp last;
    };

    void noteQuestion(const MacAddress &asker, const IpAddress &address, Timestamp now);
    bool wasAsked(const ArpSent &arp, Timestamp now) const;
    void judgeUnasked(const ArpSent &arp, const MacAddress &speaker, Timestamp now);
    void judgeQuestion(const ArpSent &arp, const MacAddress &speaker, Timestamp now);
    void judgeAnnouncement(const ArpSent &arp, const MacAddress &speaker, Timestamp now);
    MacAddress rightfulOwner(const IpAddress &address) const;
    bool isInfrastructure(const IpAddress &address) const;
    void tell(const Claim &claim, const AlertFact &fact, Timestamp now);

    QHash<Claim, Timestamp> m_asked;
    EventWindow<MacAddress> m_unasked{{.span = Span, .threshold = UnaskedOfAnother}};
    EventWindow<MacAddress> m_unaskedAll{{.span = Span, .threshold = Unasked}};
    DistinctWindow<MacAddress, IpAddress> m_claimed{{.span = Span, .threshold = 2, .things = 64}};
    EventWindow<Claim> m_questions{{.span = Span, .threshold = UnaskedOfAnother}};
    EventWindow<Claim> m_announced{{.span = Span, .threshold = Announcements}};
    EventWindow<IpAddress> m_flips{{.span = Span, .threshold = Flips}};
    QHash<IpAddress, Holder> m_holders; // at most MaximumAsked
};

} // namespace lanscope

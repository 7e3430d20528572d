// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include "app/anomaly/time_span.h"
#include "app/capture/flow_record.h"
#include "app/decode/observation.h"

namespace lanscope {

/// What is known of the link itself: which addresses are on it, who has them, who routes.
///
/// An address is local by a prefix of the interface, by what DHCP or a router says, or because somebody on the link
/// asked for it by ARP or neighbour discovery: then its /24 is, the commonest size of a network. Private addresses
/// alone say nothing. In a recording without any of these, who sends for one address only, to a station that sends for
/// many, is on the link. Who had an address first keeps it against those who claim it, until a DHCP server says
/// otherwise; not this computer's kernel, whose table of neighbours is what a forger poisons. Owned by the Watch, read
/// by detectors; reads no clock.
class Neighbourhood
{
public:
    static constexpr qsizetype MaximumPrefixes = 64;
    static constexpr qsizetype MaximumOwners = 8'192;
    static constexpr qsizetype MaximumRouters = 64;
    static constexpr qsizetype MaximumResolved = 65'536;

    /// Forgets the link.
    void clear();

    void addPrefix(const IpAddress &address, int length);
    /// As the kernel knows it; who was heard to have the address before keeps it.
    void setGateway(const IpAddress &address, const MacAddress &mac);
    void setSelf(const QSet<MacAddress> &macs) { m_self = macs; }

    void observe(const Observation &observation);
    void acceptFlow(const FlowRecord &flow);
    /// Lets time pass; the first moment is when watching began.
    void advanceTo(Timestamp now);

    /// This link is watched without a break for at least this long.
    bool isKnownFor(qint64 span, Timestamp now) const { return m_since.isKnown() && now - m_since >= span; }
    Timestamp since() const { return m_since; }
    /// Listening began anew, after this computer slept: what was said meanwhile was not heard.
    void listenFrom(Timestamp from) { m_listensSince = from; }
    Timestamp listensSince() const { return std::max(m_since, m_listensSince); }

    bool isLocal(const IpAddress &address) const;
    /// Neither on the link nor a group: the Internet, or another network behind a router.
    bool isRemote(const IpAddress &address) const;
    /// Who has a local address; null when nobody said so.
    MacAddress ownerOf(const IpAddress &address) const { return m_owners.value(address); }
    /// Its traffic may be that of others: the gateway, and who advertises itself as a router.
    bool isRouter(const MacAddress &mac) const { return m_routerMacs.contains(mac); }
    /// The default gateway's address, or one that a DHCP server names as a router or for names.
    bool isInfrastructure(const IpAddress &address) const { return m_infrastructure.contains(address); }
    /// Was the first here to carry what goes to the Internet, or is the gateway of this computer.
    bool forwardedFirst(const MacAddress &mac) const { return !mac.isNull() && mac == m_forwarder; }
    const MacAddress &forwarder() const { return m_forwarder; }
    /// Answered questions for names here.
    bool servesNames(const IpAddress &address) const { return m_nameServers.contains(address); }
    bool isSelf(const MacAddress &mac) const { return m_self.contains(mac); }

    /// Somebody here was told this address as that of a name, not long ago.
    bool wasResolved(const IpAddress &address) const { return m_resolved.contains(address); }
    /// The name that an address was last asked for by; empty when not known.
    QString nameOf(const IpAddress &address) const { return m_resolved.value(address); }
    /// Answers of DNS are seen here: who contacts an address without a name is unusual.
    bool seesNames() const { return !m_resolved.isEmpty(); }

private:
    struct Prefix {
        IpAddress address;
        int length;
    };

    void guessPrefix(const FlowRecord &flow);
    void learnFromArp(const ArpSent &arp);
    void learnFromDhcp(const DhcpSaid &dhcp, const MacAddress &speaker);
    void learnFromRouter(const RouterAdvertised &router, const MacAddress &speaker);
    enum class Word : quint8 { Claimed, Certain };
    void addOwner(const IpAddress &address, const MacAddress &mac, Word word = Word::Claimed);
    void addNameServer(const IpAddress &address, const MacAddress &mac);
    void addInfrastructure(const IpAddress &address);

    QList<Prefix> m_prefixes;
    QHash<IpAddress, MacAddress> m_owners;
    QSet<MacAddress> m_routerMacs;
    QSet<IpAddress> m_infrastructure;
    QSet<MacAddress> m_self;
    QSet<IpAddress> m_nameServers;                  // on the link; at most MaximumRouters
    QHash<MacAddress, QSet<IpAddress>> m_spokenFor; // whose addresses a MAC sends; until a prefix is known, bounded
    QHash<IpAddress, QString> m_resolved;
    QHash<MacAddress, int> m_forwarders; // until one is m_forwarder; at most MaximumRouters
    MacAddress m_forwarder;
    Timestamp m_since;
    Timestamp m_listensSince;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "app/base/ip_address.h"
#include "app/base/mac_address.h"

namespace lanscope {

// Facts of how the network is run: who answers for which address, name and configuration. They are what detectors look
// at; none of them says what a device is. The speaker of each is the sender of the frame, whoever it claims to be.

/// The most addresses, prefixes or domains that one such fact holds; what a frame tells beyond them is left out.
constexpr qsizetype MaximumFactEntries = 16;

/// An ARP request or reply, as it stands in the frame (RFC 826).
struct ArpSent {
    enum class Operation : quint8 { Request = 1, Reply = 2 };

    Operation operation = Operation::Request;
    MacAddress destination; ///< of the frame: a reply that was asked for goes to one station
    MacAddress senderMac;   ///< the owner of senderAddress, by the packet's word
    IpAddress senderAddress;
    MacAddress targetMac; ///< null in requests
    IpAddress targetAddress;

    /// RFC 5227 section 2.1.1: asks whether an address is free, and claims nothing.
    bool isProbe() const { return senderAddress.isUnspecified(); }
    /// RFC 5227 section 3: says without being asked who has an address.
    bool isGratuitous() const { return senderAddress == targetAddress && !isProbe(); }
    bool operator==(const ArpSent &) const = default;
};

/// A neighbour advertisement: the speaker says which station has an IPv6 address (RFC 4861 section 4.4).
struct NeighbourAdvertised {
    IpAddress address;
    MacAddress owner;      ///< of the link-layer option; the speaker itself where there is none
    IpAddress destination; ///< the asker, or all nodes
    bool isRouter = false;
    bool isSolicited = false;
    bool isOverride = false; ///< what others noted about the address is to be replaced
    bool operator==(const NeighbourAdvertised &) const = default;
};

/// A prefix that a router advertises (RFC 4861 section 4.6.2).
struct AdvertisedPrefix {
    IpAddress address;
    quint8 length = 0;
    quint32 validLifetime = 0; ///< seconds; 4294967295: for ever
    bool isOnLink = false;
    bool isAutonomous = false; ///< hosts may make themselves addresses in it
    bool operator==(const AdvertisedPrefix &) const = default;
};

/// A router advertisement (RFC 4861 section 4.2, RFC 4191, RFC 8106), with a lifetime of 0 as well.
struct RouterAdvertised {
    enum class Preference : quint8 { Low, Medium, High }; ///< RFC 4191 section 2.1

    IpAddress router; ///< link-local
    MacAddress owner; ///< of the link-layer option; the speaker itself where there is none
    Preference preference = Preference::Medium;
    quint16 lifetime = 0;   ///< seconds as a default router; 0: it is none, or no longer
    quint32 mtu = 0;        ///< 0 where none is advertised
    bool isManaged = false; ///< addresses come by DHCPv6
    bool hasOtherConfiguration = false;
    QList<AdvertisedPrefix> prefixes; ///< each list holds at most MaximumFactEntries
    QList<IpAddress> dnsServers;      ///< RFC 8106 section 5.1, those with a lifetime of 0 left out
    QStringList searchDomains;        ///< RFC 8106 section 5.2
    bool operator==(const RouterAdvertised &) const = default;
};

/// A DHCPv4 message of either side (RFC 2131 section 2). The speaker is the sender of the frame; `client` is whom the
/// message is about, which for a frame of a server, a relay or a forger is another.
struct DhcpSaid {
    /// Option 53 (RFC 2132 section 9.6); None in plain BOOTP.
    enum class Type : quint8 { None, Discover, Offer, Request, Decline, Ack, Nak, Release, Inform };

    Type type = Type::None;
    bool isFromServer = false;   ///< op 2
    quint32 transaction = 0;     ///< xid
    MacAddress client;           ///< chaddr; null when it is no IEEE 802 address
    IpAddress source;            ///< of the packet
    IpAddress yourAddress;       ///< yiaddr: what a server offers or gives; null where it gives none
    IpAddress requestedAddress;  ///< option 50
    IpAddress relayAddress;      ///< giaddr; null where no relay is on the way
    IpAddress serverIdentifier;  ///< option 54: of a server its own, of a client whom it chose
    quint32 leaseSeconds = 0;    ///< option 51; 0 where it is missing
    QList<IpAddress> routers;    ///< option 3; each list holds at most MaximumFactEntries
    QList<IpAddress> dnsServers; ///< option 6
    QString domain;              ///< option 15
    bool operator==(const DhcpSaid &) const = default;
};

/// A DHCPv6 message of either side, not one of a relay (RFC 8415 section 8).
struct Dhcp6Said {
    quint8 type = 0; ///< RFC 8415 section 7.3: 1 SOLICIT, 2 ADVERTISE, 3 REQUEST, 7 REPLY…
    bool isFromServer = false;
    quint32 transaction = 0; ///< 24 bits
    IpAddress source;        ///< of the packet
    QString client;          ///< DUIDs as hexadecimal digits; empty where it is missing
    QString server;
    QList<IpAddress> addresses;  ///< given or asked for; each list holds at most MaximumFactEntries
    QList<IpAddress> dnsServers; ///< RFC 3646
    bool operator==(const Dhcp6Said &) const = default;
};

/// What ties a question of unicast DNS to its answer.
struct DnsExchange {
    IpAddress client;
    quint16 clientPort = 0;
    IpAddress server;
    quint16 id = 0;
    QString name;     ///< the first question's
    quint16 type = 0; ///< IANA DNS parameters: 1 A, 16 TXT, 28 AAAA…
    bool operator==(const DnsExchange &) const = default;
};

/// A question of unicast DNS. Its author is exchange.client; when a router passed it on the speaker is another.
struct DnsQueried {
    DnsExchange exchange;
    bool operator==(const DnsQueried &) const = default;
};

/// An answer of unicast DNS. Its author is exchange.server; mostly the speaker is the router on the way to it.
struct DnsReplied {
    DnsExchange exchange;
    quint8 responseCode = 0;    ///< 0 no error, 3 NXDOMAIN, 5 REFUSED (IANA DNS parameters)
    quint16 answers = 0;        ///< records of the answer section, of whatever type
    quint32 timeToLive = 0;     ///< seconds, of the first of them
    QString alias;              ///< what the name is an alias of, if it is
    QList<IpAddress> addresses; ///< of the name or its aliases; at most MaximumFactEntries
    bool operator==(const DnsReplied &) const = default;
};

/// The speaker tells the link which address a name has, by LLMNR, NetBIOS or mDNS, its own names included: one fact for
/// each name and address. A reflector tells other hosts' addresses, a forger its own.
struct NameAnswered {
    QString name; ///< as on the wire, without a root; of mDNS with ".local"
    IpAddress address;
    IpAddress responder;   ///< source of the packet
    IpAddress destination; ///< the asker, or a group: then it may not have been asked for
    bool operator==(const NameAnswered &) const = default;
};

/// The speaker wants to receive what is sent to a multicast group, or no longer (IGMP, MLD).
struct GroupJoined {
    IpAddress group;
    bool operator==(const GroupJoined &) const = default;
};
struct GroupLeft {
    IpAddress group;
    bool operator==(const GroupLeft &) const = default;
};

/// A TCP SYN whose sequence number is the address it goes to: the mark of Mirai and its kin, which keep no state and
/// recognise answers by it (Antonakakis et al., USENIX Security 2017, section 4.1). By chance one in 2^32.
struct ScannerMark {
    IpAddress target;
    quint16 port = 0;
    bool operator==(const ScannerMark &) const = default;
};

/// The speaker asks a UPnP gateway to let others in from outside (WANIPConnection AddPortMapping). Ports are 0 and the
/// host is null where the request's body came in a later frame.
struct PortMappingAsked {
    IpAddress gateway;
    quint16 externalPort = 0;
    quint16 internalPort = 0;
    IpAddress internalHost;
    bool operator==(const PortMappingAsked &) const = default;
};

} // namespace lanscope

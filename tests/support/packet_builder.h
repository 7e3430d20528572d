// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include "app/base/ip_address.h"
#include "app/base/mac_address.h"
#include "app/capture/captured_frame.h"

namespace lanscope::test {

/// The stations and addresses of most tests.
inline constexpr const char *ClientMac = "3c:5a:b4:00:00:05";
inline constexpr const char *RouterMac = "00:11:22:00:00:01";
inline constexpr const char *ClientAddress = "192.168.1.5";
inline constexpr const char *RouterAddress = "192.168.1.1";
inline constexpr const char *ClientAddress6 = "fe80::5";

MacAddress mac(const char *text);
IpAddress ip(const char *text);

/// Octets in the order of the wire.
QByteArray number8(int value);
QByteArray number16(int value);
QByteArray number32(quint32 value);
QByteArray octets(const MacAddress &mac);
QByteArray octets(const IpAddress &address); ///< 4 or 16

/// A domain name in wire form, of labels between dots; "\\." is a dot inside a label.
QByteArray dnsName(const char *text);

/// One frame in the making: who sends it to whom, and how much of it a capture holds.
class PacketBuilder
{
public:
    virtual ~PacketBuilder() = default;

    CapturedFrame frame() const;
    QByteArray octetsOnTheWire() const;

protected:
    explicit PacketBuilder(enum lanscope_frame_kind kind) : m_kind(kind) {}
    PacketBuilder(const PacketBuilder &) = default;

    /// What follows the addresses of the Ethernet header, EtherType first.
    virtual QByteArray content() const = 0;

    /// IP and UDP around a message, with EtherType; the family is that of the source.
    QByteArray datagram(int sourcePort, int destinationPort, const QByteArray &message) const;
    /// An IP packet around its payload, with EtherType.
    QByteArray packet(int protocol, const QByteArray &payload) const;

    enum lanscope_frame_kind m_kind;
    MacAddress m_sourceMac = mac(ClientMac);
    MacAddress m_destinationMac = mac("ff:ff:ff:ff:ff:ff");
    IpAddress m_source = ip(ClientAddress);
    IpAddress m_destination = ip("255.255.255.255");
    int m_hopLimit = 255;
    int m_vlan = 0;
    qsizetype m_missing = 0; ///< octets that the capture cuts off
};

/// The setters that every kind of packet has; they return the kind, so that they can be chained.
template <typename Builder>
class ChainedBuilder : public PacketBuilder
{
public:
    using PacketBuilder::PacketBuilder;

    Builder &fromMac(const char *text) { return m_sourceMac = mac(text), self(); }
    Builder &toMac(const char *text) { return m_destinationMac = mac(text), self(); }
    Builder &from(const char *address) { return m_source = ip(address), self(); }
    Builder &to(const char *address) { return m_destination = ip(address), self(); }
    Builder &hopLimit(int limit) { return m_hopLimit = limit, self(); }
    Builder &vlan(int identifier) { return m_vlan = identifier, self(); }
    Builder &cutOff(qsizetype octets) { return m_missing = octets, self(); }

protected:
    Builder &self() { return static_cast<Builder &>(*this); }
};

/// ARP for IPv4 over Ethernet; the sender is the frame's sender unless said otherwise.
class ArpBuilder : public ChainedBuilder<ArpBuilder>
{
public:
    explicit ArpBuilder(int operation) : ChainedBuilder(LANSCOPE_FRAME_ARP), m_operation(operation) {}
    ArpBuilder &senderMac(const char *text) { return m_senderMac = mac(text), *this; }
    ArpBuilder &asks(const char *address) { return m_target = ip(address), *this; }
    ArpBuilder &targetMac(const char *text) { return m_targetMac = mac(text), *this; }
    ArpBuilder &protocol(int etherType) { return m_protocol = etherType, *this; }

private:
    QByteArray content() const override;

    int m_operation;
    int m_protocol = 0x0800;
    MacAddress m_senderMac;
    MacAddress m_targetMac; ///< null in questions
    IpAddress m_target = ip(RouterAddress);
};

/// DHCPv4 of the client with chaddr ClientMac.
class DhcpBuilder : public ChainedBuilder<DhcpBuilder>
{
public:
    DhcpBuilder(int operation, int type);
    DhcpBuilder &client(const char *text) { return m_client = mac(text), *this; }
    DhcpBuilder &ciaddr(const char *address) { return m_ciaddr = ip(address), *this; }
    DhcpBuilder &yiaddr(const char *address) { return m_yiaddr = ip(address), *this; }
    DhcpBuilder &giaddr(const char *address) { return m_giaddr = ip(address), *this; }
    DhcpBuilder &option(int code, const QByteArray &value);
    DhcpBuilder &hostname(const QByteArray &name) { return option(12, name); }
    DhcpBuilder &requested(const char *address) { return option(50, octets(ip(address))); }
    DhcpBuilder &vendorClass(const QByteArray &name) { return option(60, name); }
    /// Options in the "file" field, with the option that says so.
    DhcpBuilder &optionInFile(int code, const QByteArray &value);
    DhcpBuilder &withoutCookie() { return m_cookie.clear(), *this; }
    /// Octets behind the options in place of the end option.
    DhcpBuilder &endsWith(const QByteArray &octets) { return m_end = octets, *this; }

private:
    QByteArray content() const override;

    int m_operation;
    MacAddress m_client = mac(ClientMac);
    IpAddress m_ciaddr = ip("0.0.0.0");
    IpAddress m_yiaddr = ip("0.0.0.0");
    IpAddress m_giaddr = ip("0.0.0.0");
    QByteArray m_cookie = QByteArray::fromHex("63825363");
    QByteArray m_options;
    QByteArray m_file;
    QByteArray m_end = QByteArray("\xff", 1);
};

/// DNS, multicast unless told another kind of frame: a question, or with flags of a response an answer.
class DnsBuilder : public ChainedBuilder<DnsBuilder>
{
public:
    explicit DnsBuilder(int flags, enum lanscope_frame_kind kind = LANSCOPE_FRAME_MDNS);
    DnsBuilder &asks(const char *name, int type = 12);
    DnsBuilder &fromPort(int port) { return m_sourcePort = port, *this; }
    DnsBuilder &toPort(int port) { return m_destinationPort = port, *this; }
    DnsBuilder &pointer(const char *name, const char *target) { return record(name, 12, dnsName(target)); }
    DnsBuilder &service(const char *instance, const char *host, int port);
    DnsBuilder &texts(const char *instance, const QList<QByteArray> &strings);
    DnsBuilder &address(const char *host, const char *text);
    DnsBuilder &hardware(const char *host, const QByteArray &cpu, const QByteArray &system);
    DnsBuilder &record(const char *name, int type, const QByteArray &content);
    /// Records that follow are authorities (of a probe) or additional ones.
    DnsBuilder &authorities() { return m_section = 1, *this; }
    DnsBuilder &additionals() { return m_section = 2, *this; }
    /// Records that follow have this time to live.
    DnsBuilder &timeToLive(quint32 seconds) { return m_timeToLive = seconds, *this; }
    /// What follows the header as it is, with counts of questions and answers.
    DnsBuilder &raw(int questions, int answers, const QByteArray &octets);

    QByteArray message() const;

private:
    QByteArray content() const override;

    int m_flags;
    int m_sourcePort = 5353;
    int m_destinationPort = 5353;
    int m_section = 0;
    quint32 m_timeToLive = 120;
    int m_questionCount = 0;
    QByteArray m_questions;
    int m_counts[3] = {};
    QByteArray m_records[3];
};

/// SSDP: a first line and headers.
class SsdpBuilder : public ChainedBuilder<SsdpBuilder>
{
public:
    explicit SsdpBuilder(const QByteArray &firstLine);
    SsdpBuilder &header(const QByteArray &name, const QByteArray &value);

private:
    QByteArray content() const override;

    QByteArray m_text;
};

/// IPv6 neighbour discovery.
class NeighbourBuilder : public ChainedBuilder<NeighbourBuilder>
{
public:
    NeighbourBuilder(int type, const QByteArray &fixed);
    /// An option of so many whole units of eight octets.
    NeighbourBuilder &option(int type, const QByteArray &content);
    NeighbourBuilder &sourceMac(const char *text) { return option(1, octets(mac(text))); }
    NeighbourBuilder &targetMac(const char *text) { return option(2, octets(mac(text))); }
    NeighbourBuilder &prefix(const char *address, int length);
    NeighbourBuilder &dnsServer(const char *address);
    NeighbourBuilder &raw(const QByteArray &octets) { return m_message += octets, *this; }

private:
    QByteArray content() const override;

    QByteArray m_message;
};

inline ArpBuilder arpRequest()
{
    return ArpBuilder(1);
}
inline ArpBuilder arpReply()
{
    return ArpBuilder(2);
}
inline DhcpBuilder dhcpDiscover()
{
    return {1, 1};
}
inline DhcpBuilder dhcpRequest()
{
    return {1, 3};
}
inline DhcpBuilder dhcpRelease()
{
    return {1, 7};
}
/// From the router, for ClientAddress.
inline DhcpBuilder dhcpAck()
{
    return DhcpBuilder(2, 5).fromMac(RouterMac).from(RouterAddress).yiaddr(ClientAddress);
}
inline DnsBuilder mdnsQuery()
{
    return DnsBuilder(0);
}
inline DnsBuilder mdnsAnswer()
{
    return DnsBuilder(0x8400); // a response, and authoritative
}
inline DnsBuilder dnsQuery()
{
    return DnsBuilder(0x0100, LANSCOPE_FRAME_DNS).to(RouterAddress).fromPort(40000).toPort(53);
}
/// From the router.
inline DnsBuilder dnsAnswer()
{
    return DnsBuilder(0x8180, LANSCOPE_FRAME_DNS).fromMac(RouterMac).from(RouterAddress).fromPort(53).toPort(40000);
}
inline DnsBuilder llmnrQuery()
{
    return DnsBuilder(0, LANSCOPE_FRAME_LLMNR).fromPort(50000).toPort(5355);
}
inline DnsBuilder llmnrAnswer()
{
    return DnsBuilder(0x8000, LANSCOPE_FRAME_LLMNR).fromPort(5355).toPort(50000);
}
inline SsdpBuilder ssdpSearch()
{
    return SsdpBuilder("M-SEARCH * HTTP/1.1");
}
inline SsdpBuilder ssdpNotify()
{
    return SsdpBuilder("NOTIFY * HTTP/1.1");
}
inline SsdpBuilder ssdpAnswer()
{
    return SsdpBuilder("HTTP/1.1 200 OK");
}
inline NeighbourBuilder routerSolicitation()
{
    return {133, number32(0)};
}
inline NeighbourBuilder routerAdvertisement(int lifetime)
{
    return {134, number16(64 << 8) + number16(lifetime) + number32(0) + number32(0)};
}
inline NeighbourBuilder neighbourSolicitation(const char *target)
{
    return {135, number32(0) + octets(ip(target))};
}
inline NeighbourBuilder neighbourAdvertisement(const char *target)
{
    return {136, number32(0x60000000) + octets(ip(target))};
}

} // namespace lanscope::test

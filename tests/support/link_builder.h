// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/packet_builder.h"

namespace lanscope::test {

/// LLDP: fields of a type below 128 and up to 511 octets.
class LldpBuilder : public ChainedBuilder<LldpBuilder>
{
public:
    LldpBuilder() : ChainedBuilder(LANSCOPE_FRAME_LLDP) {}
    LldpBuilder &field(int type, const QByteArray &content)
    {
        m_fields += number16(type << 9 | int(content.size())) + content;
        return *this;
    }
    LldpBuilder &raw(const QByteArray &octets) { return m_fields += octets, *this; }

private:
    QByteArray content() const override { return number16(0x88cc) + m_fields; }

    QByteArray m_fields;
};

/// DHCPv6 of a client on the link.
class Dhcp6Builder : public ChainedBuilder<Dhcp6Builder>
{
public:
    explicit Dhcp6Builder(int type)
        : ChainedBuilder(LANSCOPE_FRAME_DHCP6), m_message(number8(type) + QByteArray(3, 't'))
    {
        m_source = ip(ClientAddress6);
        m_destination = ip("ff02::1:2");
    }
    Dhcp6Builder &option(int code, const QByteArray &content)
    {
        m_message += number16(code) + number16(int(content.size())) + content;
        return *this;
    }
    Dhcp6Builder &raw(const QByteArray &octets) { return m_message += octets, *this; }

private:
    QByteArray content() const override { return datagram(546, 547, m_message); }

    QByteArray m_message;
};

/// CDP in an IEEE 802.3 frame.
class CdpBuilder : public ChainedBuilder<CdpBuilder>
{
public:
    CdpBuilder() : ChainedBuilder(LANSCOPE_FRAME_CDP) {}
    CdpBuilder &field(int type, const QByteArray &content)
    {
        m_fields += number16(type) + number16(int(content.size()) + 4) + content;
        return *this;
    }
    CdpBuilder &raw(const QByteArray &octets) { return m_fields += octets, *this; }

private:
    QByteArray content() const override
    {
        const QByteArray message = QByteArray::fromHex("aaaa0300000c2000") + number32(0x02b40000) + m_fields;
        return number16(int(message.size())) + message;
    }

    QByteArray m_fields;
};

/// A datagram of any text: WS-Discovery from the port that its devices use.
class WsDiscoveryBuilder : public ChainedBuilder<WsDiscoveryBuilder>
{
public:
    explicit WsDiscoveryBuilder(const QByteArray &xml) : ChainedBuilder(LANSCOPE_FRAME_WSDISCOVERY), m_xml(xml) {}

private:
    QByteArray content() const override { return datagram(3702, 3702, m_xml); }

    QByteArray m_xml;
};

/// A datagram of any kind between any ports.
class DatagramBuilder : public ChainedBuilder<DatagramBuilder>
{
public:
    DatagramBuilder(enum lanscope_frame_kind kind, int sourcePort, int destinationPort, const QByteArray &message)
        : ChainedBuilder(kind), m_sourcePort(sourcePort), m_destinationPort(destinationPort), m_message(message)
    {
    }

private:
    QByteArray content() const override { return datagram(m_sourcePort, m_destinationPort, m_message); }

    int m_sourcePort;
    int m_destinationPort;
    QByteArray m_message;
};

/// IGMP or, from an IPv6 address, MLD.
class MulticastBuilder : public ChainedBuilder<MulticastBuilder>
{
public:
    explicit MulticastBuilder(const QByteArray &message) : ChainedBuilder(LANSCOPE_FRAME_MULTICAST), m_message(message)
    {
    }

private:
    QByteArray content() const override
    {
        constexpr int Igmp = 2, Icmpv6 = 58;
        return packet(m_source.family == IpAddress::Family::V4 ? Igmp : Icmpv6, m_message);
    }

    QByteArray m_message;
};

/// IEEE 802.1X.
class EapolBuilder : public ChainedBuilder<EapolBuilder>
{
public:
    explicit EapolBuilder(const QByteArray &message) : ChainedBuilder(LANSCOPE_FRAME_EAPOL), m_message(message) {}

private:
    QByteArray content() const override { return number16(0x888e) + m_message; }

    QByteArray m_message;
};

} // namespace lanscope::test

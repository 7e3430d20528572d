// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packet_builder.h"

#include <QtEndian>

namespace lanscope::test {

MacAddress mac(const char *text)
{
    return MacAddress::fromString(QString::fromLatin1(text)).value();
}

IpAddress ip(const char *text)
{
    return IpAddress::fromString(QString::fromLatin1(text)).value();
}

QByteArray number8(int value)
{
    return QByteArray(1, char(value));
}

QByteArray number16(int value)
{
    QByteArray octets(2, '\0');
    qToBigEndian(quint16(value), octets.data());
    return octets;
}

QByteArray number32(quint32 value)
{
    QByteArray octets(4, '\0');
    qToBigEndian(value, octets.data());
    return octets;
}

QByteArray octets(const MacAddress &mac)
{
    return QByteArray(reinterpret_cast<const char *>(mac.octets.data()), 6);
}

QByteArray octets(const IpAddress &address)
{
    return QByteArray(reinterpret_cast<const char *>(address.octets.data()),
                      address.family == IpAddress::Family::V4 ? 4 : 16);
}

QByteArray dnsName(const char *text)
{
    QByteArray name;
    for (QByteArray label : QByteArray(text).replace("\\.", "\x01").split('.')) {
        label.replace('\x01', '.');
        if (!label.isEmpty())
            name += number8(int(label.size())) + label;
    }
    return name + number8(0);
}

CapturedFrame PacketBuilder::frame() const
{
    const QByteArray whole = octetsOnTheWire();
    CapturedFrame frame;
    frame.time = Timestamp::fromSeconds(1'700'000'000);
    frame.kind = m_kind;
    frame.originalLength = quint32(whole.size());
    frame.octets = whole.chopped(m_missing);
    return frame;
}

QByteArray PacketBuilder::octetsOnTheWire() const
{
    const QByteArray tag = m_vlan ? number16(0x8100) + number16(m_vlan) : QByteArray();
    return octets(m_destinationMac) + octets(m_sourceMac) + tag + content();
}

QByteArray PacketBuilder::datagram(int sourcePort, int destinationPort, const QByteArray &message) const
{
    constexpr int Udp = 17;
    return packet(Udp, number16(sourcePort) + number16(destinationPort) + number16(int(message.size()) + 8) +
                           number16(0) + message);
}

QByteArray PacketBuilder::packet(int protocol, const QByteArray &payload) const
{
    const bool isV4 = m_source.family == IpAddress::Family::V4;
    const IpAddress everybody = ip(isV4 ? "255.255.255.255" : "ff02::1");
    const QByteArray addresses =
        octets(m_source) + octets(m_destination.family == m_source.family ? m_destination : everybody);
    if (!isV4)
        return number16(0x86dd) + number32(0x60000000) + number16(int(payload.size())) + number8(protocol) +
               number8(m_hopLimit) + addresses + payload;
    return number16(0x0800) + number16(0x4500) + number16(int(payload.size()) + 20) + number32(0) +
           number8(m_hopLimit) + number8(protocol) + number16(0) + addresses + payload;
}

QByteArray ArpBuilder::content() const
{
    const MacAddress sender = m_senderMac.isNull() ? m_sourceMac : m_senderMac;
    return number16(0x0806) + number16(1) + number16(m_protocol) + number8(6) + number8(4) + number16(m_operation) +
           octets(sender) + octets(m_source) + octets(m_targetMac) + octets(m_target);
}

DhcpBuilder::DhcpBuilder(int operation, int type) : ChainedBuilder(LANSCOPE_FRAME_DHCP4), m_operation(operation)
{
    m_source = ip("0.0.0.0");
    if (type)
        option(53, number8(type));
}

DhcpBuilder &DhcpBuilder::option(int code, const QByteArray &value)
{
    m_options += code ? number8(code) + number8(int(value.size())) + value : number8(0);
    return *this;
}

DhcpBuilder &DhcpBuilder::optionInFile(int code, const QByteArray &value)
{
    m_file += number8(code) + number8(int(value.size())) + value + number8(255);
    return option(52, number8(1));
}

QByteArray DhcpBuilder::content() const
{
    const QByteArray message = number8(m_operation) + number8(1) + number8(6) + number8(0) + number32(0x12345678) +
                               number32(0) + octets(m_ciaddr) + octets(m_yiaddr) + octets(ip("0.0.0.0")) +
                               octets(m_giaddr) + octets(m_client) + QByteArray(10, '\0') + QByteArray(64, '\0') +
                               m_file.leftJustified(128, '\0') + m_cookie + m_options + m_end;
    const bool isClient = m_operation == 1;
    return datagram(isClient ? 68 : 67, isClient ? 67 : 68, message);
}

DnsBuilder::DnsBuilder(int flags, enum lanscope_frame_kind kind) : ChainedBuilder(kind), m_flags(flags)
{
    m_destination = ip("224.0.0.251");
    m_destinationMac = mac("01:00:5e:00:00:fb");
}

DnsBuilder &DnsBuilder::asks(const char *name, int type)
{
    ++m_questionCount;
    m_questions += dnsName(name) + number16(type) + number16(1);
    return *this;
}

DnsBuilder &DnsBuilder::service(const char *instance, const char *host, int port)
{
    return record(instance, 33, number32(0) + number16(port) + dnsName(host));
}

DnsBuilder &DnsBuilder::texts(const char *instance, const QList<QByteArray> &strings)
{
    QByteArray content;
    for (const QByteArray &string : strings)
        content += number8(int(string.size())) + string;
    return record(instance, 16, content);
}

DnsBuilder &DnsBuilder::address(const char *host, const char *text)
{
    const IpAddress value = ip(text);
    return record(host, value.family == IpAddress::Family::V4 ? 1 : 28, octets(value));
}

DnsBuilder &DnsBuilder::hardware(const char *host, const QByteArray &cpu, const QByteArray &system)
{
    return record(host, 13, number8(int(cpu.size())) + cpu + number8(int(system.size())) + system);
}

DnsBuilder &DnsBuilder::record(const char *name, int type, const QByteArray &content)
{
    constexpr int UniqueInternet = 0x8001;
    ++m_counts[m_section];
    m_records[m_section] += dnsName(name) + number16(type) + number16(UniqueInternet) + number32(m_timeToLive) +
                            number16(int(content.size())) + content;
    return *this;
}

DnsBuilder &DnsBuilder::raw(int questions, int answers, const QByteArray &octets)
{
    m_questionCount += questions;
    m_counts[0] += answers;
    m_records[0] += octets;
    return *this;
}

QByteArray DnsBuilder::message() const
{
    return number16(0) + number16(m_flags) + number16(m_questionCount) + number16(m_counts[0]) + number16(m_counts[1]) +
           number16(m_counts[2]) + m_questions + m_records[0] + m_records[1] + m_records[2];
}

QByteArray DnsBuilder::content() const
{
    return datagram(m_sourcePort, m_destinationPort, message());
}

SsdpBuilder::SsdpBuilder(const QByteArray &firstLine) : ChainedBuilder(LANSCOPE_FRAME_SSDP), m_text(firstLine + "\r\n")
{
    m_destination = ip("239.255.255.250");
    m_destinationMac = mac("01:00:5e:7f:ff:fa");
}

SsdpBuilder &SsdpBuilder::header(const QByteArray &name, const QByteArray &value)
{
    m_text += name + ": " + value + "\r\n";
    return *this;
}

QByteArray SsdpBuilder::content() const
{
    return datagram(1900, 1900, m_text + "\r\n");
}

NeighbourBuilder::NeighbourBuilder(int type, const QByteArray &fixed)
    : ChainedBuilder(LANSCOPE_FRAME_NEIGHBOUR), m_message(number8(type) + number8(0) + number16(0) + fixed)
{
    m_source = ip(ClientAddress6);
    m_destination = ip("ff02::1");
    m_destinationMac = mac("33:33:00:00:00:01");
}

NeighbourBuilder &NeighbourBuilder::option(int type, const QByteArray &content)
{
    m_message += number8(type) + number8(int(content.size() + 2) / 8) + content;
    return *this;
}

NeighbourBuilder &NeighbourBuilder::prefix(const char *address, int length)
{
    return option(3, number8(length) + number8(0xc0) + number32(3600) + number32(3600) + number32(0) +
                         octets(ip(address)));
}

NeighbourBuilder &NeighbourBuilder::dnsServer(const char *address)
{
    return option(25, number16(0) + number32(3600) + octets(ip(address)));
}

QByteArray NeighbourBuilder::content() const
{
    constexpr int Icmpv6 = 58;
    return packet(Icmpv6, m_message);
}

} // namespace lanscope::test

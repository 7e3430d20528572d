// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/payload.h"

#include <algorithm>

#include <QtEndian>

#include "bpf/parse.h"

namespace lanscope {

namespace {

constexpr qsizetype UdpHeader = 8;    // RFC 768
constexpr qsizetype Icmpv6Header = 8; // what bpf/parse.h counts as header: type, code, checksum and four octets
constexpr qsizetype HopLimitAt = 7;   // RFC 8200 section 3
constexpr qsizetype TimeToLiveAt = 8; // RFC 791 section 3.1
constexpr qsizetype Ipv4FlagsAt = 6;  // RFC 791 section 3.1
constexpr quint8 Ipv4MoreFragments = 0x20;

/// Where the message begins and where it would end by its own headers.
struct Extent {
    qsizetype begin = 0;
    qsizetype end = 0;
};

Extent udpExtent(const lanscope_packet &packet, QByteArrayView frame, qsizetype end)
{
    const qsizetype begin = packet.payload_offset;
    if ((!packet.source_port && !packet.destination_port) || begin > frame.size())
        return {end, end};
    const qsizetype length = qFromBigEndian<quint16>(frame.data() + begin - UdpHeader + 4);
    return {begin, length < UdpHeader ? end : std::min(end, begin - UdpHeader + length)};
}

Extent extentOf(const lanscope_packet &packet, QByteArrayView frame, qsizetype originalLength)
{
    if (packet.family == LANSCOPE_NON_IP)
        return {packet.network_offset, originalLength};
    const qsizetype end = packet.length
                              ? std::min<qsizetype>(originalLength, packet.network_offset + qsizetype(packet.length))
                              : originalLength;
    if (packet.later_fragment)
        return {end, end};
    if (packet.protocol == LANSCOPE_UDP)
        return udpExtent(packet, frame, end);
    if (packet.protocol == LANSCOPE_ICMPV6 && packet.source_port)
        return {packet.payload_offset - Icmpv6Header, end};
    return {packet.payload_offset, end};
}

} // namespace

bool Payload::isRouted() const
{
    // Windows 128; Unix, phones and most devices 64; network gear and small stacks 255; others seen for long: the rest.
    constexpr quint8 firstLimits[] = {32, 60, 64, 100, 128, 200, 255};
    return std::find(std::begin(firstLimits), std::end(firstLimits), hopLimit) == std::end(firstLimits);
}

Payload payloadOf(QByteArrayView frame, quint32 originalLength)
{
    lanscope_packet packet;
    lanscope_parse(frame.data(), frame.data() + frame.size(), &packet);

    Payload payload;
    payload.sourceMac = MacAddress::fromBytes(packet.source_mac);
    if (frame.size() >= qsizetype(sizeof(MacAddress::octets)))
        payload.destinationMac = MacAddress::fromBytes(frame.data());
    if (packet.family == LANSCOPE_IPV4) {
        payload.source = IpAddress::v4(packet.addresses);
        payload.destination = IpAddress::v4(packet.addresses + 4);
        payload.hopLimit = quint8(frame[packet.network_offset + TimeToLiveAt]);
        payload.isWhole = !(quint8(frame[packet.network_offset + Ipv4FlagsAt]) & Ipv4MoreFragments);
    } else if (packet.family == LANSCOPE_IPV6) {
        payload.source = IpAddress::v6(packet.addresses);
        payload.destination = IpAddress::v6(packet.addresses + 16);
        payload.hopLimit = quint8(frame[packet.network_offset + HopLimitAt]);
    }
    if (packet.protocol == LANSCOPE_UDP || packet.protocol == LANSCOPE_TCP) {
        payload.sourcePort = qFromBigEndian(packet.source_port);
        payload.destinationPort = qFromBigEndian(packet.destination_port);
    }
    const Extent extent = extentOf(packet, frame, std::max<qsizetype>(originalLength, frame.size()));
    const qsizetype begin = std::clamp<qsizetype>(extent.begin, 0, frame.size());
    const qsizetype end = std::clamp<qsizetype>(extent.end, begin, frame.size());
    payload.message = frame.sliced(begin, end - begin);
    if (packet.family != LANSCOPE_NON_IP)
        payload.packet = frame.sliced(packet.network_offset, end - packet.network_offset);
    payload.isWhole = payload.isWhole && extent.end <= frame.size();
    return payload;
}

} // namespace lanscope

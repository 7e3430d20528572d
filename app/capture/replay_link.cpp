// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/replay_link.h"

#include <algorithm>
#include <cstring>

#include <QtEndian>

namespace lanscope {

namespace {

// https://www.tcpdump.org/linktypes.html; 12 and 14 are what BSD systems wrote for raw IP.
enum LinkType : quint32 {
    BsdLoopback = 0,
    Ethernet = 1,
    RawBsd = 12,
    RawOpenBsd = 14,
    RawIp = 101,
    Wireless = 105,
    OpenBsdLoopback = 108,
    Cooked = 113,
    Radiotap = 127,
    RawIpv4 = 228,
    RawIpv6 = 229,
    Cooked2 = 276,
};

constexpr qsizetype EthernetHeader = 14;
constexpr qsizetype LoopbackHeader = 4; // the address family in somebody's byte order: the IP version is surer
constexpr qsizetype CookedHeader = 16;  // LINKTYPE_LINUX_SLL
constexpr qsizetype Cooked2Header = 20; // LINKTYPE_LINUX_SLL2
constexpr quint8 CookedBroadcast = 1;   // packet type: sent to everybody on the link

quint16 etherTypeOfIp(QByteArrayView octets)
{
    if (octets.isEmpty())
        return 0;
    switch (quint8(octets[0]) >> 4) {
    case 4:
        return 0x0800;
    case 6:
        return 0x86dd;
    default:
        return 0;
    }
}

} // namespace

QString linkTypeName(quint32 linkType)
{
    struct Name {
        quint32 linkType;
        const char *text;
    };
    static constexpr Name names[] = {{9, "PPP"},         {10, "FDDI"},       {50, "PPP_HDLC"},  {104, "C_HDLC"},
                                     {107, "FRELAY"},    {117, "PFLOG"},     {119, "PRISM"},    {187, "BLUETOOTH"},
                                     {189, "USB_LINUX"}, {192, "PPI"},       {195, "802.15.4"}, {201, "BLUETOOTH"},
                                     {220, "USB_LINUX"}, {231, "DBUS"},      {239, "NFLOG"},    {249, "USBPCAP"},
                                     {253, "NETLINK"},   {272, "NORDIC_BLE"}};
    for (const Name &name : names) {
        if (name.linkType == linkType)
            return QStringLiteral("%1 (%2)").arg(QLatin1StringView(name.text)).arg(linkType);
    }
    return QString::number(linkType);
}

bool ReplayLink::isKnown(quint32 linkType)
{
    switch (linkType) {
    case BsdLoopback:
    case Ethernet:
    case RawBsd:
    case RawOpenBsd:
    case RawIp:
    case Wireless:
    case OpenBsdLoopback:
    case Cooked:
    case Radiotap:
    case RawIpv4:
    case RawIpv6:
    case Cooked2:
        return true;
    default:
        return false;
    }
}

EthernetFrame ReplayLink::ethernet(const FilePacket &packet)
{
    if (packet.linkType == Ethernet)
        return {.octets = packet.octets, .originalLength = packet.originalLength};
    std::memset(m_destination, 0, sizeof m_destination);
    std::memset(m_source, 0, sizeof m_source);
    switch (packet.linkType) {
    case Cooked:
        return cooked(packet);
    case Cooked2:
        return cooked2(packet);
    case Radiotap:
        return radiotap(packet);
    case Wireless:
        return wireless(packet, WirelessPadding::None);
    case BsdLoopback:
    case OpenBsdLoopback:
        return raw(packet, LoopbackHeader);
    default:
        return raw(packet, 0);
    }
}

EthernetFrame ReplayLink::rewrite(const FilePacket &packet, qsizetype stripped, quint16 etherType)
{
    if (packet.octets.size() < stripped)
        return {.octets = {}, .originalLength = packet.originalLength};
    const QByteArrayView payload = packet.octets.sliced(stripped);
    m_frame.resize(std::max(m_frame.size(), size_t(EthernetHeader + payload.size())));
    std::memcpy(m_frame.data(), m_destination, sizeof m_destination);
    std::memcpy(m_frame.data() + 6, m_source, sizeof m_source);
    qToBigEndian(etherType, m_frame.data() + 12);
    std::memcpy(m_frame.data() + EthernetHeader, payload.data(), size_t(payload.size()));
    return {.octets = QByteArrayView(m_frame.data(), EthernetHeader + payload.size()),
            .originalLength = packet.originalLength - quint32(stripped) + quint32(EthernetHeader)};
}

EthernetFrame ReplayLink::cooked(const FilePacket &packet)
{
    if (packet.octets.size() < CookedHeader)
        return rewrite(packet, CookedHeader, 0);
    const char *header = packet.octets.data();
    if (qFromBigEndian<quint16>(header + 4) == sizeof m_source)
        std::memcpy(m_source, header + 6, sizeof m_source);
    if (qFromBigEndian<quint16>(header) == CookedBroadcast)
        std::memset(m_destination, 0xff, sizeof m_destination);
    return rewrite(packet, CookedHeader, qFromBigEndian<quint16>(header + 14));
}

EthernetFrame ReplayLink::cooked2(const FilePacket &packet)
{
    if (packet.octets.size() < Cooked2Header)
        return rewrite(packet, Cooked2Header, 0);
    const char *header = packet.octets.data();
    if (quint8(header[11]) == sizeof m_source)
        std::memcpy(m_source, header + 12, sizeof m_source);
    if (quint8(header[10]) == CookedBroadcast)
        std::memset(m_destination, 0xff, sizeof m_destination);
    return rewrite(packet, Cooked2Header, qFromBigEndian<quint16>(header));
}

EthernetFrame ReplayLink::raw(const FilePacket &packet, qsizetype stripped)
{
    const QByteArrayView ip = packet.octets.sliced(std::min(stripped, packet.octets.size()));
    return rewrite(packet, stripped, etherTypeOfIp(ip));
}

EthernetFrame ReplayLink::radiotap(const FilePacket &packet)
{
    const RadiotapHeader header = parseRadiotap(packet.octets);
    if (header.length == 0 || packet.originalLength < header.length + header.trailer)
        return {.octets = {}, .originalLength = packet.originalLength};
    FilePacket inner = packet;
    inner.originalLength = packet.originalLength - quint32(header.length + header.trailer);
    inner.octets = packet.octets.sliced(header.length);
    inner.octets = inner.octets.first(std::min<qsizetype>(inner.octets.size(), inner.originalLength));
    return wireless(inner, header.padding);
}

EthernetFrame ReplayLink::wireless(const FilePacket &packet, WirelessPadding padding)
{
    const WirelessHeader header = parseWireless(packet.octets, padding);
    std::memcpy(m_destination, header.destination.octets.data(), sizeof m_destination);
    std::memcpy(m_source, header.source.octets.data(), sizeof m_source);
    if (header.payload == 0)
        return rewrite(packet, 0, WirelessEtherType);
    return rewrite(packet, header.payload, header.etherType);
}

} // namespace lanscope

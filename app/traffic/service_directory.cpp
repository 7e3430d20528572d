// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traffic/service_directory.h"

#include <algorithm>
#include <array>
#include <netdb.h>

#include <QtEndian>

namespace lanscope {

namespace {

// IANA protocol numbers.
constexpr quint8 Tcp = 6;
constexpr quint8 Udp = 17;
constexpr quint8 Dccp = 33;
constexpr quint8 Sctp = 132;
constexpr quint8 UdpLite = 136;

struct Numbered {
    int number;
    const char *name;
};

/// IANA protocol numbers of what a local network carries.
constexpr Numbered Protocols[] = {
    {1, "ICMP"},  {2, "IGMP"},  {4, "IPv4"},   {Tcp, "tcp"},  {Udp, "udp"},   {Dccp, "dccp"},
    {41, "IPv6"}, {47, "GRE"},  {50, "ESP"},   {51, "AH"},    {58, "ICMPv6"}, {88, "EIGRP"},
    {89, "OSPF"}, {103, "PIM"}, {112, "VRRP"}, {115, "L2TP"}, {Sctp, "sctp"}, {UdpLite, "udplite"},
};

/// IEEE EtherTypes, and below 1,536 the length field of IEEE 802.3 frames.
constexpr Numbered EtherTypes[] = {
    {0x0800, "IPv4"},     {0x0806, "ARP"},          {0x0842, "Wake-on-LAN"}, {0x8035, "RARP"},
    {0x86dd, "IPv6"},     {0x8808, "flow control"}, {0x8809, "LACP"},        {0x8863, "PPPoE"},
    {0x8864, "PPPoE"},    {0x887b, "HomePlug"},     {0x888e, "EAPOL"},       {0x88cc, "LLDP"},
    {0x88e1, "HomePlug"}, {0x88f7, "PTP"},          {0x893a, "IEEE 1905"},   {0x9000, "loop"},
};

template <size_t Count>
QString nameIn(const Numbered (&list)[Count], int number)
{
    const auto found = std::find_if(std::begin(list), std::end(list),
                                    [number](const Numbered &each) { return each.number == number; });
    return found == std::end(list) ? QString() : QString::fromLatin1(found->name);
}

quint32 keyOf(quint8 protocol, quint16 port)
{
    return quint32(protocol) << 16 | port;
}

/// The number of a protocol as /etc/services writes it; 0 for others.
quint8 protocolNumber(QByteArrayView name)
{
    for (const quint8 number : {Tcp, Udp, Dccp, Sctp}) {
        if (nameIn(Protocols, number).toLatin1() == name)
            return number;
    }
    return 0;
}

} // namespace

bool hasPorts(quint8 protocol)
{
    return protocol == Tcp || protocol == Udp || protocol == Dccp || protocol == Sctp || protocol == UdpLite;
}

QString etherTypeText(quint16 etherType)
{
    constexpr quint16 FirstEtherType = 0x600; // IEEE 802.3 clause 3.2.6: smaller ones are lengths
    if (etherType < FirstEtherType)
        return QStringLiteral("LLC");
    const QString name = nameIn(EtherTypes, etherType);
    return name.isEmpty() ? QStringLiteral("0x%1").arg(etherType, 4, 16, QLatin1Char('0')) : name;
}

ServiceDirectory::ServiceDirectory()
{
    std::array<char, 4096> buffer; // a line of the list and its aliases
    servent entry{};
    servent *found = nullptr;
    setservent(1);
    while (getservent_r(&entry, buffer.data(), buffer.size(), &found) == 0 && found) {
        const quint8 protocol = protocolNumber(found->s_proto);
        const quint32 key = keyOf(protocol, qFromBigEndian(quint16(found->s_port)));
        if (protocol != 0 && !m_names.contains(key)) // what stands first is the usual name
            m_names.insert(key, QString::fromLatin1(found->s_name));
    }
    endservent();
}

QString ServiceDirectory::nameOf(quint8 protocol, quint16 port) const
{
    return m_names.value(keyOf(protocol == UdpLite ? Udp : protocol, port));
}

QString ServiceDirectory::textOf(quint8 protocol, quint16 port) const
{
    const QString carrier = nameIn(Protocols, protocol);
    if (!hasPorts(protocol))
        return carrier.isEmpty() ? QStringLiteral("protocol %1").arg(protocol) : carrier;
    const QString name = nameOf(protocol, port);
    return name.isEmpty() ? QStringLiteral("%1/%2").arg(carrier).arg(port) : name;
}

} // namespace lanscope

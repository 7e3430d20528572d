// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/observation.h"

namespace lanscope {

QString protocolName(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Ethernet:
        return QStringLiteral("Ethernet");
    case Protocol::Arp:
        return QStringLiteral("ARP");
    case Protocol::Dhcp4:
        return QStringLiteral("DHCP");
    case Protocol::Dhcp6:
        return QStringLiteral("DHCPv6");
    case Protocol::Mdns:
        return QStringLiteral("mDNS");
    case Protocol::Ssdp:
        return QStringLiteral("SSDP");
    case Protocol::Neighbour:
        return QStringLiteral("IPv6 neighbour discovery");
    case Protocol::System:
        return QStringLiteral("system");
    case Protocol::Llmnr:
        return QStringLiteral("LLMNR");
    case Protocol::NetBios:
        return QStringLiteral("NetBIOS");
    case Protocol::WsDiscovery:
        return QStringLiteral("WS-Discovery");
    case Protocol::Multicast:
        return QStringLiteral("multicast membership");
    case Protocol::Lldp:
        return QStringLiteral("LLDP");
    case Protocol::Cdp:
        return QStringLiteral("CDP");
    case Protocol::Eapol:
        return QStringLiteral("EAPOL");
    case Protocol::Dns:
        return QStringLiteral("DNS");
    case Protocol::Tls:
        return QStringLiteral("TLS");
    case Protocol::Quic:
        return QStringLiteral("QUIC");
    case Protocol::Tcp:
        return QStringLiteral("TCP");
    case Protocol::Http:
        return QStringLiteral("HTTP");
    case Protocol::Browser:
        return QStringLiteral("NetBIOS announcement");
    case Protocol::Banner:
        return QStringLiteral("greeting of software");
    case Protocol::Maker:
        return QStringLiteral("maker's discovery");
    case Protocol::Snmp:
        return QStringLiteral("SNMP");
    case Protocol::Sip:
        return QStringLiteral("SIP");
    }
    return {};
}

} // namespace lanscope

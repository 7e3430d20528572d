// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/traffic/contribution.h"

namespace lanscope {

inline constexpr Timestamp Seen = Timestamp::fromMilliseconds(1'800'000'000'123);

/// A device with something in every field.
inline Device printer()
{
    Device device;
    device.id = *MacAddress::fromString(u"00:80:77:01:02:03");
    device.macs = {device.id, *MacAddress::fromString(u"00:80:77:01:02:04")};
    device.user.name = QStringLiteral("Office printer");
    device.user.category = Category::Printer;
    device.hostname = QStringLiteral("brw008077");
    device.displayName = QStringLiteral("Brother HL");
    device.vendor = QStringLiteral("Brother Industries, Ltd.");
    device.addresses = {{*IpAddress::fromString(QStringLiteral("fe80::1")), Seen, Seen},
                        {*IpAddress::fromString(QStringLiteral("10.0.0.7")), Seen, Seen}};
    device.services = {{QStringLiteral("_ipp._tcp"), QStringLiteral("Brother"), 631, Seen, Seen},
                       {QStringLiteral("_http._tcp"), QString(), 0, Seen, Seen}};
    device.evidence = {
        {QStringLiteral("mDNS"), QStringLiteral("offers _ipp._tcp"), QStringLiteral("printer"), 2, Seen}};
    device.isGateway = true;
    device.isSelf = true;
    device.presence = Presence::Quiet;
    device.firstSeen = Seen;
    device.lastSeen = Seen;
    device.traffic = {.packetsSent = 1, .bytesSent = 5'000'000'000, .packetsReceived = 3, .bytesReceived = 4};
    return device;
}

/// What the printer exchanged, with something in every field.
inline Contribution conversation()
{
    Contribution each;
    each.device = printer().id;
    each.scope = Scope::Internet;
    each.protocol = 6;
    each.servicePort = 443;
    each.service = QStringLiteral("https");
    each.peer = *IpAddress::fromString(QStringLiteral("192.0.2.80"));
    each.peerName = QStringLiteral("www.example.org");
    each.peerDomain = QStringLiteral("example.org");
    each.country = QStringLiteral("DE");
    each.asNumber = 64500;
    each.asName = QStringLiteral("Example");
    each.opened = true;
    each.packetsSent = 1;
    each.bytesSent = 5'000'000'000;
    each.packetsReceived = 3;
    each.bytesReceived = 4;
    each.first = each.last = Seen;
    return each;
}

/// A device of which nothing is known but its address, which it made up.
inline Device stranger()
{
    Device device;
    device.id = *MacAddress::fromString(u"02:00:00:00:00:01");
    device.macs = {device.id};
    return device;
}

} // namespace lanscope

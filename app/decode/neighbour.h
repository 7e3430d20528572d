// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// A message of IPv6 neighbour discovery (RFC 4861 section 4) with the options that tell who somebody is.
struct NeighbourMessage {
    enum class Type : quint8 {
        RouterSolicitation = 133,
        RouterAdvertisement = 134,
        NeighbourSolicitation = 135,
        NeighbourAdvertisement = 136,
        Redirect = 137,
    };

    Type type = Type::RouterSolicitation;
    IpAddress target;                    ///< of solicitation, advertisement and redirect
    quint16 routerLifetime = 0;          ///< seconds; 0: not a default router
    quint8 flags = 0;                    ///< the octet behind the checksum or hop limit, as on the wire
    std::optional<MacAddress> sourceMac; ///< source link-layer address option
    std::optional<MacAddress> targetMac; ///< target link-layer address option
    QList<AdvertisedPrefix> prefixes;
    quint32 mtu = 0;             ///< 0 without the option
    QList<IpAddress> dnsServers; ///< RFC 8106 section 5.1; those no longer to be used are left out
    QStringList searchDomains;   ///< RFC 8106 section 5.2; likewise
    bool malformed = false;      ///< options end where they should not: those before are good
};

/// Parses an ICMPv6 message of type 133 to 137; nothing when its fixed part is cut off or it is another type.
std::optional<NeighbourMessage> parseNeighbour(QByteArrayView octets);

/// The target of an advertisement and the source of everything else are the speaker's own addresses, unless a
/// link-layer option names another station. A router advertisement with a lifetime makes the speaker a router. Each
/// advertisement is told as it is, too: NeighbourAdvertised, RouterAdvertised.
void decodeNeighbour(const Payload &payload, FactCollector &facts);

} // namespace lanscope

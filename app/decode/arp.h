// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// An ARP packet for IPv4 over IEEE 802 (RFC 826).
struct ArpMessage {
    quint16 operation = 0; ///< 1 request, 2 reply
    MacAddress senderMac;
    IpAddress senderAddress;
    MacAddress targetMac;
    IpAddress targetAddress;
};

/// Parses what follows the EtherType; nothing when it is cut off or for other address types.
std::optional<ArpMessage> parseArp(QByteArrayView octets);

/// The sender's protocol address is its own, unless it is 0.0.0.0 (a probe, RFC 5227 section 2.1.1) or the sender's
/// hardware address is not the frame's source: then somebody speaks for somebody else (proxies, VRRP, Wi-Fi extenders).
void decodeArp(const Payload &payload, FactCollector &facts);

} // namespace lanscope

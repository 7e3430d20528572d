// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// One group of a membership message.
struct GroupRecord {
    enum class Change : quint8 { None, Joined, Left };

    IpAddress group;
    Change change = Change::None; ///< None where only some sources are left out
};

/// A message about multicast groups: IGMP (RFC 1112, RFC 2236, RFC 3376) or MLD (RFC 2710, RFC 3810).
struct MulticastMessage {
    bool isQuery = false; ///< a router or switch asks who is in which groups
    QList<GroupRecord> records;
    bool malformed = false; ///< it ends where it should not, or names what is no group: what stands before is good
};

/// Parses an IGMP message; nothing when it is cut off. Types that are about other things have neither query nor
/// records.
std::optional<MulticastMessage> parseIgmp(QByteArrayView octets);

/// Parses an ICMPv6 message of types 130 to 132 and 143; nothing when it is cut off or of another type.
std::optional<MulticastMessage> parseMld(QByteArrayView octets);

/// Which groups the device joins and leaves, and whether it is the one that asks: multicast-querier.
void decodeMulticast(const Payload &payload, FactCollector &facts);

} // namespace lanscope

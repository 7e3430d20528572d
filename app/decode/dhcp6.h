// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// A DHCPv6 message of a client or a server (RFC 8415 section 8). Points into the octets it was parsed from.
struct Dhcp6Message {
    quint8 type = 0;
    bool isFromServer = false;
    quint32 transaction = 0;
    QList<std::pair<quint16, QByteArrayView>> options; ///< in their order, as many as there are octets for
    bool malformed = false;                            ///< an option ends where it should not: those before are good

    /// The first option of that code; null without one.
    QByteArrayView option(quint16 code) const;
};

/// Parses a UDP payload; nothing for messages of relays, which speak for others, and for unknown types.
std::optional<Dhcp6Message> parseDhcp6(QByteArrayView octets);

/// Whether the octets begin with the type of a message of relays (RFC 8415 section 9).
bool isDhcp6Relayed(QByteArrayView octets);

/// DHCPv6 (RFC 8415). A client's message describes its sender: identifier, name, vendor class, options it asks for. A
/// server's says that its sender is one, and nothing of the client; relays speak for others and tell nothing. Each
/// message is told as it is, too: Dhcp6Said.
void decodeDhcp6(const Payload &payload, FactCollector &facts);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QMap>
#include <QString>

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// A BOOTP or DHCP message (RFC 951, RFC 2131 section 2).
struct Dhcp4Message {
    /// Who speaks: op 1 is a client, op 2 a server.
    enum class Speaker : quint8 { Client = 1, Server = 2 };
    using Type = DhcpSaid::Type;

    Speaker speaker = Speaker::Client;
    quint32 transaction = 0;          ///< xid
    MacAddress client;                ///< chaddr; null when it is no IEEE 802 address
    IpAddress clientAddress;          ///< ciaddr
    IpAddress yourAddress;            ///< yiaddr
    IpAddress relayAddress;           ///< giaddr
    QMap<quint8, QByteArray> options; ///< repeated ones joined (RFC 3396); the overloaded fields included
    QByteArray order;                 ///< the codes of the options as sent, without pads and the end
    bool malformed = false;           ///< an option ends where it should not: those before are good

    Type type() const;
};

/// What a vendor with an IANA enterprise number says (RFC 3925 sections 3 and 4).
struct Dhcp4VendorField {
    quint32 enterprise = 0;
    QByteArray content;
};

/// The fields of an option 124 or 125, at most as many as the option has room for; those before an error are good.
QList<Dhcp4VendorField> dhcp4VendorFields(QByteArrayView option);

/// The classes of an option 77 (RFC 3004 section 4); one whole text from clients that do not split it.
QList<QByteArray> dhcp4UserClasses(QByteArrayView option);

/// The name of an option 81 (RFC 4702 section 2), in DNS wire form or, from old clients, in ASCII.
QString dhcp4QualifiedName(QByteArrayView option);

/// Parses a UDP payload; nothing when the fixed fields are cut off or op is neither.
std::optional<Dhcp4Message> parseDhcp4(QByteArrayView octets);

/// A client's message describes the owner of chaddr, whoever forwarded it. A server's message says that its sender is a
/// server, unless it is a relay, and with an ACK which address the client has; never the client's name. Of the frame's
/// sender each message is told as it is, too: DhcpSaid.
void decodeDhcp4(const Payload &payload, FactCollector &facts);

} // namespace lanscope

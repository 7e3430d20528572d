// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

namespace lanscope {

/// What a line of evidence says; the comment names its values in their order.
enum class FactKind : quint8 {
    PortsTried,       ///< target, number of ports, seconds, examples
    HostsTried,       ///< number of hosts, port, seconds, examples
    TargetsTried,     ///< number of pairs of host and port, minutes, examples
    ShareAnswered,    ///< attempts answered in per cent, attempts
    OddPackets,       ///< number of packets, seconds, target
    ProtocolsTried,   ///< target, number of protocols, seconds
    AddressesAsked,   ///< number of addresses asked for, seconds, examples
    HostsPinged,      ///< number of hosts, seconds, examples
    MarkedPackets,    ///< number of packets with the mark of Mirai, seconds
    ClaimedAddress,   ///< address, MAC that claims it, MAC that had it
    UnaskedAnswers,   ///< number of answers nobody asked for, seconds, address
    IsGatewayAddress, ///< address
    OwnersFlipped,    ///< address, number of changes, seconds, both MACs
    ServerOffered,    ///< server, router and name servers that it gives, client
    KnownServer,      ///< the servers known before
    NewClients,       ///< number of clients, seconds
    RouterSaid,       ///< router's address, its MAC, preference, prefixes and name servers
    KnownRouter,      ///< the routers known before
    NewMacs,          ///< number of MAC addresses, seconds
    NamesAnswered,    ///< number of names, seconds, examples, address they were given
    TwoAnswers,       ///< name, first answer, other answer, client
    NamesAsked,       ///< number of names, seconds, domain, mean length, example
    NamesMissing,     ///< number of domains, minutes, examples
    Logins,           ///< number of connections, service, target, seconds
    Rate,             ///< packets per second, what they are, target, seconds
    Regular,          ///< target, number of calls, seconds between them, deviation in per cent
    InVain,           ///< target, number of attempts, minutes
    Uploaded,         ///< octets up, octets down, target
    FirstContact,     ///< target, hours for which this network is known
    UnlikeType,       ///< category, what it did, target
    WasAnd,           ///< what, before, now
    TrafficOfHour,    ///< octets of this hour, usual octets, days learned
    Service,          ///< service
    PortOpened,       ///< external port, internal host and port
    InboundContact,   ///< from, port
    Listed,           ///< address or name, list
    Server6Offered,   ///< server of DHCPv6, addresses and name servers that it gives, client
    KnownServer6,     ///< the server known before, name servers that it gives
    RedirectsSent,    ///< number of redirects, router in whose name, the router's MAC
    SilentFor,        ///< minutes since it was heard last, minutes for which it may be silent while it is here
    AwayFor,          ///< minutes since it was heard last
    Times,            ///< how often it was found
};

/// One line of evidence. The values are harmless text without a language: numbers with digits, addresses as text.
struct AlertFact {
    FactKind kind;
    QStringList values;
    bool operator==(const AlertFact &) const = default;
};

/// All facts in one line of text, for a database, and back; what does not parse is left out.
QString factsToText(const QList<AlertFact> &facts);
QList<AlertFact> factsFromText(const QString &text);

/// The first few of some texts, with commas; "…" where there are more.
QString examplesOf(const QStringList &texts);

} // namespace lanscope

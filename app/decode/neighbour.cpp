// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/neighbour.h"

#include <algorithm>

#include "app/base/byte_reader.h"
#include "app/decode/dns_name.h"

namespace lanscope {

namespace {

using Type = NeighbourMessage::Type;

constexpr quint8 OnLinkHopLimit = 255; // RFC 4861 section 6.1: nobody off the link can send it
constexpr qsizetype OptionUnit = 8;    // RFC 4861 section 4.6: option lengths count eight octets

std::optional<IpAddress> takeAddress(ByteReader &reader)
{
    const auto octets = reader.takeBytes(16);
    if (!octets)
        return std::nullopt;
    return IpAddress::v6(octets->data());
}

std::optional<MacAddress> linkLayerAddress(QByteArrayView content)
{
    if (content.size() != 6)
        return std::nullopt; // IEEE 802 only; other links have other lengths
    return MacAddress::fromBytes(content.data());
}

void readPrefix(QByteArrayView content, NeighbourMessage &message)
{
    ByteReader reader(content);
    const quint8 length = reader.take<quint8>().value_or(0);
    const quint8 flags = reader.take<quint8>().value_or(0);
    const quint32 valid = reader.take<quint32>().value_or(0);
    reader.skip(8); // preferred lifetime, reserved
    const auto address = takeAddress(reader);
    if (!address || length > 128) {
        message.malformed = true;
        return;
    }
    message.prefixes.append({.address = *address,
                             .length = length,
                             .validLifetime = valid,
                             .isOnLink = bool(flags & 0x80),
                             .isAutonomous = bool(flags & 0x40)});
}

/// RFC 8106: both options begin with two octets without use and a lifetime; false when that is over.
bool isInUse(ByteReader &reader)
{
    return reader.skip(2) && reader.take<quint32>().value_or(0) > 0;
}

void readDnsServers(QByteArrayView content, NeighbourMessage &message)
{
    ByteReader reader(content);
    if (!isInUse(reader))
        return;
    while (const auto server = takeAddress(reader))
        message.dnsServers.append(*server);
}

/// Names one behind the other, filled up with zeros.
void readSearchDomains(QByteArrayView content, NeighbourMessage &message)
{
    ByteReader reader(content);
    if (!isInUse(reader))
        return;
    const QByteArrayView names = reader.rest();
    for (qsizetype position = 0; position < names.size();) {
        const auto name = DnsName::read(names, position);
        if (!name) {
            message.malformed = true;
            return;
        }
        if (!name->isRoot())
            message.searchDomains.append(name->toString());
    }
}

void readOption(quint8 type, QByteArrayView content, NeighbourMessage &message)
{
    switch (type) { // IANA: IPv6 neighbour discovery option formats
    case 1:
        message.sourceMac = linkLayerAddress(content);
        return;
    case 2:
        message.targetMac = linkLayerAddress(content);
        return;
    case 3:
        readPrefix(content, message);
        return;
    case 5:
        if (content.size() == 6)
            message.mtu = qFromBigEndian<quint32>(content.data() + 2);
        return;
    case 31:
        readSearchDomains(content, message);
        return;
    case 25:
        readDnsServers(content, message);
        return;
    default:
        return;
    }
}

void readOptions(ByteReader &reader, NeighbourMessage &message)
{
    while (!reader.atEnd()) {
        const auto type = reader.take<quint8>();
        const auto length = reader.take<quint8>();
        const auto content = length && *length ? reader.takeBytes(*length * OptionUnit - 2) : std::nullopt;
        if (!content) {
            message.malformed = true;
            return;
        }
        readOption(*type, *content, message);
    }
}

/// The octets between the checksum and the options; false when they are cut off.
bool readFixed(ByteReader &reader, NeighbourMessage &message)
{
    switch (message.type) {
    case Type::RouterSolicitation:
        return reader.skip(4);
    case Type::RouterAdvertisement: {
        reader.skip(1); // current hop limit
        message.flags = reader.take<quint8>().value_or(0);
        message.routerLifetime = reader.take<quint16>().value_or(0);
        return reader.skip(8); // reachable time, retransmission timer
    }
    default: {
        message.flags = reader.take<quint8>().value_or(0);
        reader.skip(3);
        const auto target = takeAddress(reader);
        message.target = target.value_or(IpAddress());
        return target && (message.type != Type::Redirect || reader.skip(16));
    }
    }
}

/// The address that the message states as its sender's own; null when it states none.
IpAddress ownAddress(const NeighbourMessage &message, const IpAddress &source)
{
    return message.type == Type::NeighbourAdvertisement ? message.target : source;
}

/// True when an option says that the address belongs to another station than the one that sent the frame.
bool speaksForAnother(const NeighbourMessage &message, const MacAddress &sourceMac)
{
    const auto &stated = message.type == Type::NeighbourAdvertisement ? message.targetMac : message.sourceMac;
    return stated && *stated != sourceMac;
}

void addRouterFacts(const NeighbourMessage &message, FactCollector &facts)
{
    if (message.routerLifetime)
        facts.add(RoleTaken{NetworkRole::Ipv6Router});
    for (const AdvertisedPrefix &prefix : message.prefixes)
        facts.add(Attribute{QStringLiteral("prefix"),
                            QStringLiteral("%1/%2").arg(prefix.address.toString()).arg(prefix.length)});
    for (const IpAddress &server : message.dnsServers)
        facts.add(Attribute{QStringLiteral("dns-server"), server.toString()});
}

RouterAdvertised::Preference preferenceOf(const NeighbourMessage &message)
{
    using Preference = RouterAdvertised::Preference;
    switch (message.flags >> 3 & 3) {
    case 1:
        return Preference::High;
    case 3:
        return Preference::Low;
    default:
        return Preference::Medium; // RFC 4191 section 2.2: also the value that is reserved
    }
}

template <typename Entry>
QList<Entry> firstEntries(const QList<Entry> &entries)
{
    return entries.first(std::min(entries.size(), MaximumFactEntries));
}

void addAdvertised(const NeighbourMessage &message, const Payload &payload, FactCollector &facts)
{
    if (message.type == Type::NeighbourAdvertisement)
        facts.add(NeighbourAdvertised{.address = message.target,
                                      .owner = message.targetMac.value_or(payload.sourceMac),
                                      .destination = payload.destination,
                                      .isRouter = bool(message.flags & 0x80),
                                      .isSolicited = bool(message.flags & 0x40),
                                      .isOverride = bool(message.flags & 0x20)});
    else if (message.type == Type::RouterAdvertisement)
        facts.add(RouterAdvertised{.router = payload.source,
                                   .owner = message.sourceMac.value_or(payload.sourceMac),
                                   .preference = preferenceOf(message),
                                   .lifetime = message.routerLifetime,
                                   .mtu = message.mtu,
                                   .isManaged = bool(message.flags & 0x80),
                                   .hasOtherConfiguration = bool(message.flags & 0x40),
                                   .prefixes = firstEntries(message.prefixes),
                                   .dnsServers = firstEntries(message.dnsServers),
                                   .searchDomains = firstEntries(message.searchDomains)});
}

} // namespace

std::optional<NeighbourMessage> parseNeighbour(QByteArrayView octets)
{
    ByteReader reader(octets);
    const quint8 type = reader.take<quint8>().value_or(0);
    const auto code = reader.take<quint8>();
    if (type < quint8(Type::RouterSolicitation) || type > quint8(Type::Redirect) || code != 0 || !reader.skip(2))
        return std::nullopt;

    NeighbourMessage message;
    message.type = Type(type);
    if (!readFixed(reader, message))
        return std::nullopt;
    readOptions(reader, message);
    return message;
}

void decodeNeighbour(const Payload &payload, FactCollector &facts)
{
    const auto message = parseNeighbour(payload.message);
    if (!message || payload.hopLimit != OnLinkHopLimit) {
        facts.markMalformed();
        return;
    }
    if (message->malformed)
        facts.markMalformed();
    if (message->type == Type::RouterAdvertisement && !payload.source.isLinkLocal()) {
        facts.markMalformed(); // RFC 4861 section 6.1.2
        return;
    }
    addAdvertised(*message, payload, facts);
    const IpAddress address = ownAddress(*message, payload.source);
    if (isHostAddress(address) && !speaksForAnother(*message, payload.sourceMac))
        facts.add(AddressUsed{address});
    if (message->type == Type::RouterAdvertisement)
        addRouterFacts(*message, facts);
}

} // namespace lanscope

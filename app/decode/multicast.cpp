// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/multicast.h"

#include "app/base/byte_reader.h"

namespace lanscope {

namespace {

using Change = GroupRecord::Change;
using Family = IpAddress::Family;

qsizetype addressLength(Family family)
{
    return family == Family::V4 ? 4 : 16;
}

IpAddress takeAddress(ByteReader &reader, Family family)
{
    const auto octets = reader.takeBytes(addressLength(family));
    if (!octets)
        return {};
    return family == Family::V4 ? IpAddress::v4(octets->data()) : IpAddress::v6(octets->data());
}

/// RFC 3376 section 4.2.12, RFC 3810 section 5.2.12.
Change changeOf(quint8 type, int sources)
{
    switch (type) {
    case 2: // MODE_IS_EXCLUDE, CHANGE_TO_EXCLUDE_MODE: all sources but some
    case 4:
        return Change::Joined;
    case 1: // MODE_IS_INCLUDE, ALLOW_NEW_SOURCES: some sources, or none
    case 5:
        return sources ? Change::Joined : Change::None;
    case 3: // CHANGE_TO_INCLUDE_MODE
        return sources ? Change::Joined : Change::Left;
    default:
        return Change::None;
    }
}

void addRecord(const IpAddress &group, Change change, MulticastMessage &message)
{
    if (group.isMulticast())
        message.records.append({.group = group, .change = change});
    else
        message.malformed = true;
}

/// The records of a report of IGMP version 3 or MLD version 2, which differ in the length of addresses only.
void readRecords(ByteReader &reader, Family family, MulticastMessage &message)
{
    reader.skip(2); // reserved
    for (int left = reader.take<quint16>().value_or(0); left > 0; --left) {
        const quint8 type = reader.take<quint8>().value_or(0);
        const quint8 words = reader.take<quint8>().value_or(0);
        const quint16 sources = reader.take<quint16>().value_or(0);
        const IpAddress group = takeAddress(reader, family);
        if (group.isNull() || !reader.skip(sources * addressLength(family) + words * 4)) {
            message.malformed = true;
            return;
        }
        addRecord(group, changeOf(type, sources), message);
    }
}

void addFacts(const MulticastMessage &message, QLatin1StringView protocol, FactCollector &facts)
{
    if (message.malformed)
        facts.markMalformed();
    if (message.isQuery)
        facts.add(Attribute{QStringLiteral("multicast-querier"), protocol});
    for (const GroupRecord &record : message.records) {
        if (record.change == Change::Joined)
            facts.add(GroupJoined{record.group});
        else if (record.change == Change::Left)
            facts.add(GroupLeft{record.group});
    }
}

} // namespace

std::optional<MulticastMessage> parseIgmp(QByteArrayView octets)
{
    constexpr qsizetype Fixed = 8; // type, time, checksum, group or counts
    if (octets.size() < Fixed)
        return std::nullopt;
    ByteReader reader(octets);
    const quint8 type = *reader.take<quint8>();
    reader.skip(3);
    MulticastMessage message;
    switch (type) { // IANA: IGMP type numbers
    case 0x11:
        message.isQuery = true;
        break;
    case 0x12:
    case 0x16:
        addRecord(takeAddress(reader, Family::V4), Change::Joined, message);
        break;
    case 0x17:
        addRecord(takeAddress(reader, Family::V4), Change::Left, message);
        break;
    case 0x22:
        readRecords(reader, Family::V4, message);
        break;
    default:
        break;
    }
    return message;
}

std::optional<MulticastMessage> parseMld(QByteArrayView octets)
{
    constexpr qsizetype Fixed = 8;  // type, code, checksum, delay or counts
    constexpr qsizetype Older = 24; // with one group
    constexpr quint8 Query = 130, Report = 131, Done = 132, Report2 = 143;
    ByteReader reader(octets);
    const quint8 type = reader.take<quint8>().value_or(0);
    if (octets.size() < (type == Report2 ? Fixed : Older) || (type != Report2 && (type < Query || type > Done)))
        return std::nullopt;
    reader.skip(3);
    MulticastMessage message{.isQuery = type == Query, .records = {}, .malformed = false};
    if (type == Report2) {
        readRecords(reader, Family::V6, message);
    } else if (type != Query) {
        reader.skip(4);
        addRecord(takeAddress(reader, Family::V6), type == Report ? Change::Joined : Change::Left, message);
    }
    return message;
}

void decodeMulticast(const Payload &payload, FactCollector &facts)
{
    const bool isIgmp = payload.source.family == Family::V4;
    const auto message = isIgmp ? parseIgmp(payload.message) : parseMld(payload.message);
    if (message)
        addFacts(*message, QLatin1StringView(isIgmp ? "IGMP" : "MLD"), facts);
    else
        facts.markMalformed();
}

} // namespace lanscope

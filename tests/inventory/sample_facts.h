// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/inventory.h"

namespace lanscope {

inline constexpr Timestamp Noon = Timestamp::fromSeconds(1'800'000'000);

inline Timestamp afterNoon(qint64 seconds)
{
    return Timestamp::fromSeconds(1'800'000'000 + seconds);
}

/// 00:11:22 and the number: assigned by a manufacturer.
inline MacAddress macNumber(int number)
{
    MacAddress mac;
    mac.octets = {0x00, 0x11, 0x22, quint8(number >> 16), quint8(number >> 8), quint8(number)};
    return mac;
}

inline const MacAddress Broadcast = *MacAddress::fromString(u"ff:ff:ff:ff:ff:ff");
inline const MacAddress RandomMac = *MacAddress::fromString(u"02:11:22:33:44:55");

inline IpAddress ip(const char *text)
{
    return *IpAddress::fromString(QString::fromLatin1(text));
}

inline Observation said(const MacAddress &speaker, const Fact &fact, Timestamp time = Noon,
                        Protocol protocol = Protocol::Mdns)
{
    return {.speaker = speaker, .time = time, .protocol = protocol, .fact = fact};
}

inline UserChoices named(const QString &name)
{
    UserChoices choices;
    choices.name = name;
    return choices;
}

inline Decision categoryDecision(const DeviceId &id, std::optional<Category> before, std::optional<Category> after)
{
    Decision decision{.id = id, .before = {}, .after = {}};
    decision.before.category = before;
    decision.after.category = after;
    return decision;
}

inline FlowRecord flow(const MacAddress &from, const MacAddress &to, quint64 packets, quint64 bytes)
{
    FlowRecord record;
    record.sourceMac = from;
    record.destinationMac = to;
    record.counters.packets = packets;
    record.counters.bytes = bytes;
    record.first = Noon;
    record.last = afterNoon(1);
    return record;
}

/// Every manufacturer's address is Acme's.
inline Inventory acmeInventory()
{
    return Inventory([](const MacAddress &) { return QStringLiteral("Acme"); });
}

} // namespace lanscope

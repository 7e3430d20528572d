// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody listened, when devices were here, and what happened at single moments.
#include <algorithm>

#include <QMap>

#include "app/store/history_reader.h"
#include "app/store/presence_join.h"
#include "app/store/row_values.h"

namespace lanscope {

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr int MostSpans = 20000; // of presence; a year of 50 phones that come and go
constexpr int MostEvents = 1000;

/// Listening that begins again so soon was not interrupted: a session ends and the next begins.
constexpr qint64 Touching = 5 * Second;

TimeSpan within(const TimeSpan &span, const HistoryQuery &query)
{
    return {std::max(span.from, query.from), std::min(span.to, query.to)};
}

} // namespace

Result<void> readUnobserved(Database &database, HistoryAnswer &answer)
{
    const HistoryQuery &query = answer.query;
    auto rows =
        database.run(QStringLiteral("SELECT since, until FROM listened WHERE place = ? AND until > ? AND since < ? "
                                    "ORDER BY since"),
                     {query.place, query.from.nanoseconds / Second, (query.to.nanoseconds + Second - 1) / Second});
    if (!rows)
        return tl::unexpected(rows.error());
    Timestamp known = query.from; // until here it is known whether somebody listened
    while (rows->next()) {
        const Timestamp since = Timestamp::fromSeconds(rows->value(0).toLongLong());
        if (since - known > (known == query.from ? 0 : Touching))
            answer.unobserved.append({known, since});
        known = std::max(known, Timestamp::fromSeconds(rows->value(1).toLongLong()));
    }
    if (known < query.to)
        answer.unobserved.append({known, query.to});
    return {};
}

namespace {

/// The marks of one address as spans, until it became one of another device's.
struct AddressSpans {
    DeviceId device; ///< it belongs to
    Timestamp belongsSince;
    QList<PresenceSpan> spans;
};

/// The state at the beginning of the range is the last one before it.
Result<QSqlQuery> presenceMarks(Database &database, const HistoryQuery &query)
{
    const qint64 from = query.from.nanoseconds / Second;
    const QString devices = query.device ? rowsOfDevice(query.place, *query.device)
                                         : QStringLiteral("(SELECT id FROM device WHERE place = %1)").arg(query.place);
    return database.run(
        QStringLiteral(
            "SELECT device.mac, mark.since, mark.state, coalesce(belonging.device, device.mac), "
            "coalesce(belonging.decided_at, 0) FROM device JOIN presence AS mark ON mark.device = device.id "
            "LEFT JOIN belonging ON belonging.place = device.place AND belonging.mac = device.mac "
            "WHERE device.id IN %1 AND mark.since < ? AND mark.since >= coalesce((SELECT max(before.since) FROM "
            "presence AS before WHERE before.device = device.id AND before.since <= ?), ?) "
            "ORDER BY device.mac, mark.since")
            .arg(devices),
        {(query.to.nanoseconds + Second - 1) / Second, from, from});
}

/// What an address said after it became another device's is that device's to say.
void endWhereItJoined(AddressSpans &address, const HistoryQuery &query)
{
    if (address.belongsSince.isKnown()) {
        for (PresenceSpan &each : address.spans)
            each.span.to = std::min(each.span.to, address.belongsSince);
    }
    for (PresenceSpan &each : address.spans)
        each.span = within(each.span, query);
    address.spans.removeIf(
        [](const PresenceSpan &each) { return each.presence == Presence::Unknown || each.span.nanoseconds() <= 0; });
}

} // namespace

Result<void> readPresence(Database &database, HistoryAnswer &answer)
{
    const HistoryQuery &query = answer.query;
    auto rows = presenceMarks(database, query);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<DeviceId, AddressSpans> addresses;
    for (int count = 0; rows->next(); ++count) {
        const DeviceId mac = MacAddress::fromString(rows->value(0).toString()).value_or(MacAddress());
        const Timestamp since = Timestamp::fromSeconds(rows->value(1).toLongLong());
        AddressSpans &address = addresses[mac];
        if (!address.spans.isEmpty())
            address.spans.last().span.to = since;
        if (count >= MostSpans) {
            answer.truncated = true;
            break;
        }
        address.device = MacAddress::fromString(rows->value(3).toString()).value_or(mac);
        address.belongsSince = timeOf(rows->value(4));
        address.spans.append({address.device, {since, query.to}, Presence(rows->value(2).toInt())});
    }
    QMap<DeviceId, QList<QList<PresenceSpan>>> devices;
    for (AddressSpans &address : addresses) {
        endWhereItJoined(address, query);
        devices[address.device].append(address.spans);
    }
    for (auto device = devices.begin(); device != devices.end(); ++device)
        answer.presence += joinPresences(device.key(), device.value());
    return {};
}

/// When devices were first seen, and what detectors found.
Result<void> readEvents(Database &database, HistoryAnswer &answer)
{
    const HistoryQuery &query = answer.query;
    const QString ofDevice = query.device ? QStringLiteral(" AND %1 IN (SELECT mac FROM device WHERE id IN ") +
                                                rowsOfDevice(query.place, *query.device) + QLatin1Char(')')
                                          : QString();
    const auto of = [&ofDevice](const QString &column) {
        return ofDevice.isEmpty() ? QString() : ofDevice.arg(column);
    };
    auto rows = database.run(
        QStringLiteral("SELECT mac, first_seen AS moment, 'new-device' AS kind FROM device WHERE place = ? AND "
                       "first_seen >= ? AND first_seen < ?%1 UNION ALL "
                       "SELECT coalesce(device, ''), opened_at, kind FROM alert WHERE place = ? AND opened_at >= ? AND "
                       "opened_at < ? AND kind <> 'new-device'%2 ORDER BY moment DESC LIMIT %3")
            .arg(of(QStringLiteral("mac")), of(QStringLiteral("device")))
            .arg(MostEvents + 1),
        {query.place, timeValue(query.from), timeValue(query.to), query.place, timeValue(query.from),
         timeValue(query.to)});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        if (answer.events.size() >= MostEvents) {
            answer.truncated = true;
            break;
        }
        const DeviceId device = MacAddress::fromString(rows->value(0).toString()).value_or(MacAddress());
        answer.events.prepend({timeOf(rows->value(1)), rows->value(2).toString(), device});
    }
    return {};
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody listened, when devices were here, and what happened at single moments.
#include <algorithm>

#include "app/store/history_reader.h"
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

Result<void> readPresence(Database &database, HistoryAnswer &answer)
{
    const HistoryQuery &query = answer.query;
    const qint64 from = query.from.nanoseconds / Second;
    QString devices = QStringLiteral("SELECT id FROM device WHERE place = %1").arg(query.place);
    if (query.device)
        devices += QStringLiteral(" AND mac = '%1'").arg(query.device->toString());
    // The state at the beginning of the range is the last one before it.
    auto rows = database.run(
        QStringLiteral(
            "SELECT device.mac, mark.since, mark.state FROM device JOIN presence AS mark ON mark.device = device.id "
            "WHERE device.id IN (%1) AND mark.since < ? AND mark.since >= coalesce((SELECT max(before.since) FROM "
            "presence AS before WHERE before.device = device.id AND before.since <= ?), ?) "
            "ORDER BY device.mac, mark.since")
            .arg(devices),
        {(query.to.nanoseconds + Second - 1) / Second, from, from});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const DeviceId device = MacAddress::fromString(rows->value(0).toString()).value_or(MacAddress());
        const Timestamp since = Timestamp::fromSeconds(rows->value(1).toLongLong());
        if (!answer.presence.isEmpty() && answer.presence.last().device == device)
            answer.presence.last().span.to = std::max(answer.presence.last().span.from, since);
        if (answer.presence.size() >= MostSpans) {
            answer.truncated = true;
            break;
        }
        answer.presence.append({device, within({since, query.to}, query), Presence(rows->value(2).toInt())});
    }
    answer.presence.removeIf(
        [](const PresenceSpan &each) { return each.presence == Presence::Unknown || each.span.nanoseconds() <= 0; });
    return {};
}

Result<void> readEvents(Database &database, HistoryAnswer &answer)
{
    const HistoryQuery &query = answer.query;
    auto rows =
        database.run(QStringLiteral("SELECT mac, first_seen FROM device WHERE place = ? AND first_seen >= ? AND "
                                    "first_seen < ? ORDER BY first_seen DESC LIMIT %1")
                         .arg(MostEvents + 1),
                     {query.place, timeValue(query.from), timeValue(query.to)});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        const DeviceId device = MacAddress::fromString(rows->value(0).toString()).value_or(MacAddress());
        if (query.device && *query.device != device)
            continue;
        if (answer.events.size() >= MostEvents) {
            answer.truncated = true;
            break;
        }
        answer.events.prepend({timeOf(rows->value(1)), QStringLiteral("new-device"), device});
    }
    return {};
}

} // namespace lanscope

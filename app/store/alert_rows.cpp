// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/alert_rows.h"

#include "app/store/row_values.h"

namespace lanscope {

namespace {

QVariant deviceValue(const DeviceId &device)
{
    return device.isNull() ? QVariant() : QVariant(device.toString());
}

DeviceId deviceOf(const QVariant &value)
{
    return MacAddress::fromString(value.toString()).value_or(DeviceId());
}

std::optional<Alert> alertOf(const QSqlQuery &row)
{
    const auto kind = alertKindFromKey(row.value(1).toString());
    if (!kind)
        return std::nullopt;
    return Alert{.id = row.value(0).toLongLong(),
                 .kind = *kind,
                 .severity = severityFromKey(row.value(2).toString()).value_or(usualSeverity(*kind)),
                 .device = deviceOf(row.value(3)),
                 .openedAt = timeOf(row.value(4)),
                 .lastSeen = timeOf(row.value(5)),
                 .closedAt = timeOf(row.value(6)),
                 .count = row.value(7).toULongLong(),
                 .subject = row.value(8).toString(),
                 .facts = factsFromText(row.value(9).toString()),
                 .frames = framesFromText(row.value(11).toString()),
                 .state = alertStateFromKey(row.value(10).toString())};
}

QVariantList valuesOf(qint64 place, const Alert &alert)
{
    return {place,
            alert.id,
            alertKindKey(alert.kind),
            severityKey(alert.severity),
            deviceValue(alert.device),
            timeValue(alert.openedAt),
            timeValue(alert.lastSeen),
            timeValue(alert.closedAt),
            countValue(alert.count),
            textValue(alert.subject),
            factsToText(alert.facts),
            alertStateKey(alert.state),
            textValue(framesToText(alert.frames))};
}

} // namespace

Result<QList<Alert>> readAlerts(Database &database, qint64 place)
{
    auto query =
        database.run(QStringLiteral("SELECT id, kind, severity, device, opened_at, last_seen, closed_at, "
                                    "count, subject, facts, state, frames FROM alert WHERE place = ? ORDER BY id"),
                     {place});
    if (!query)
        return tl::unexpected(query.error());
    QList<Alert> alerts;
    while (query->next()) {
        if (const auto alert = alertOf(*query))
            alerts.append(*alert);
    }
    return alerts;
}

Result<void> writeAlerts(Database &database, qint64 place, const QList<Alert> &alerts, const QList<AlertId> &removed)
{
    return database.inTransaction([&]() -> Result<void> {
        auto insert = database.prepare(QStringLiteral(
            "INSERT INTO alert (place, id, kind, severity, device, opened_at, last_seen, "
            "closed_at, count, subject, facts, state, frames) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (place, id) DO UPDATE SET kind = excluded.kind, severity = excluded.severity, "
            "device = excluded.device, opened_at = excluded.opened_at, last_seen = excluded.last_seen, "
            "closed_at = excluded.closed_at, count = excluded.count, subject = excluded.subject, "
            "facts = excluded.facts, state = excluded.state, frames = excluded.frames"));
        auto remove = database.prepare(QStringLiteral("DELETE FROM alert WHERE place = ? AND id = ?"));
        if (!insert || !remove)
            return tl::unexpected(!insert ? insert.error() : remove.error());
        for (const Alert &alert : alerts) {
            if (auto ran = database.runAgain(*insert, valuesOf(place, alert)); !ran)
                return ran;
        }
        for (const AlertId id : removed) {
            if (auto ran = database.runAgain(*remove, {place, id}); !ran)
                return ran;
        }
        return {};
    });
}

Result<QList<AlertMute>> readMutes(Database &database, qint64 place)
{
    auto query = database.run(
        QStringLiteral("SELECT kind, device FROM alert_mute WHERE place = ? ORDER BY kind, device"), {place});
    if (!query)
        return tl::unexpected(query.error());
    QList<AlertMute> mutes;
    while (query->next()) {
        if (const auto kind = alertKindFromKey(query->value(0).toString()))
            mutes.append({*kind, deviceOf(query->value(1))});
    }
    return mutes;
}

Result<void> writeMutes(Database &database, qint64 place, const QList<AlertMute> &mutes)
{
    return database.inTransaction([&]() -> Result<void> {
        if (const auto cleared = database.run(QStringLiteral("DELETE FROM alert_mute WHERE place = ?"), {place});
            !cleared)
            return tl::unexpected(cleared.error());
        for (const AlertMute &mute : mutes) {
            const QString device = mute.device.isNull() ? QString() : mute.device.toString();
            const auto ran =
                database.run(QStringLiteral("INSERT INTO alert_mute (place, kind, device) VALUES (?, ?, ?)"),
                             {place, alertKindKey(mute.kind), textValue(device)});
            if (!ran)
                return tl::unexpected(ran.error());
        }
        return {};
    });
}

Result<QHash<AlertKind, AlertLevel>> readAlertLevels(Database &database)
{
    auto query = database.run(QStringLiteral("SELECT kind, level FROM alert_level"));
    if (!query)
        return tl::unexpected(query.error());
    QHash<AlertKind, AlertLevel> levels;
    while (query->next()) {
        const auto kind = alertKindFromKey(query->value(0).toString());
        const auto level = alertLevelFromKey(query->value(1).toString());
        if (kind && level)
            levels.insert(*kind, *level);
    }
    return levels;
}

Result<void> writeAlertLevels(Database &database, const QHash<AlertKind, AlertLevel> &levels)
{
    return database.inTransaction([&]() -> Result<void> {
        for (auto each = levels.cbegin(); each != levels.cend(); ++each) {
            const auto ran = database.run(QStringLiteral("INSERT INTO alert_level (kind, level) VALUES (?, ?) "
                                                         "ON CONFLICT (kind) DO UPDATE SET level = excluded.level"),
                                          {alertKindKey(each.key()), alertLevelKey(each.value())});
            if (!ran)
                return tl::unexpected(ran.error());
        }
        return {};
    });
}

} // namespace lanscope

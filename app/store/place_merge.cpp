// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/place_merge.h"

namespace lanscope {

namespace {

/// Adds the rows of some owners (%2) to those of others (%1).
const QString AddHistory = QStringLiteral(
    "INSERT INTO traffic (tier, owner, dimension, start, item, bytes_sent, bytes_received, packets_sent, "
    "packets_received) "
    "SELECT tier, %1, dimension, start, item, bytes_sent, bytes_received, packets_sent, packets_received FROM traffic "
    "WHERE tier IN (0, 1, 2, 3) AND %2 ON CONFLICT (tier, owner, dimension, start, item) DO UPDATE SET "
    "bytes_sent = traffic.bytes_sent + excluded.bytes_sent, bytes_received = traffic.bytes_received + "
    "excluded.bytes_received, "
    "packets_sent = traffic.packets_sent + excluded.packets_sent, "
    "packets_received = traffic.packets_received + excluded.packets_received");

} // namespace

Result<void> mergePlaces(Database &database, qint64 from, qint64 into)
{
    QStringList statements{
        QStringLiteral("UPDATE sensor SET erasures = erasures + 1"), // numbers that are remembered may be gone
        QStringLiteral("UPDATE device SET packets_sent = device.packets_sent + other.packets_sent, "
                       "bytes_sent = device.bytes_sent + other.bytes_sent, "
                       "packets_received = device.packets_received + other.packets_received, "
                       "bytes_received = device.bytes_received + other.bytes_received, "
                       "first_seen = CASE WHEN other.first_seen < device.first_seen "
                       "THEN other.first_seen ELSE device.first_seen END, "
                       "last_seen = CASE WHEN other.last_seen > device.last_seen "
                       "THEN other.last_seen ELSE device.last_seen END "
                       "FROM device AS other WHERE other.place = %1 AND device.place = %2 AND device.mac = other.mac"),
        QStringLiteral("UPDATE device SET place = %2 WHERE place = %1 "
                       "AND mac NOT IN (SELECT mac FROM device WHERE place = %2)"),
        QStringLiteral("UPDATE choice SET place = %2 WHERE place = %1 AND NOT EXISTS (SELECT 1 FROM choice AS other "
                       "WHERE other.place = %2 AND other.mac = choice.mac AND other.field = choice.field)"),
        QStringLiteral("UPDATE place_quarter SET place = %2 WHERE place = %1 AND NOT EXISTS (SELECT 1 "
                       "FROM place_quarter AS other WHERE other.place = %2 AND other.day = place_quarter.day "
                       "AND other.quarter = place_quarter.quarter)"),
        // What both had is added, in every tier; numbers of places are negative there.
        AddHistory.arg(QStringLiteral("(SELECT known.id FROM device JOIN device AS known ON known.mac = device.mac AND "
                                      "known.place = %2 WHERE device.id = traffic.owner)"),
                       QStringLiteral("owner IN (SELECT id FROM device WHERE place = %1)")),
        AddHistory.arg(QStringLiteral("-%2"), QStringLiteral("owner = -%1")),
        QStringLiteral(
            "DELETE FROM traffic WHERE tier IN (0, 1, 2, 3) AND owner IN (SELECT id FROM device WHERE place = %1 "
            "UNION ALL SELECT -%1)"),
        QStringLiteral(
            "UPDATE listened SET place = %2 WHERE place = %1 AND NOT EXISTS (SELECT 1 FROM listened AS other "
            "WHERE other.place = %2 AND other.since = listened.since)"),
        QStringLiteral(
            "UPDATE belonging SET place = %2 WHERE place = %1 AND NOT EXISTS (SELECT 1 FROM belonging AS other "
            "WHERE other.place = %2 AND other.mac = belonging.mac)"),
        QStringLiteral("UPDATE apart SET place = %2 WHERE place = %1 AND NOT EXISTS (SELECT 1 FROM apart AS other "
                       "WHERE other.place = %2 AND other.first_mac = apart.first_mac "
                       "AND other.second_mac = apart.second_mac)"),
        QStringLiteral(
            "UPDATE alert SET place = %2, id = id + (SELECT coalesce(max(id), 0) FROM alert WHERE place = %2) "
            "WHERE place = %1"),
        QStringLiteral(
            "UPDATE alert_mute SET place = %2 WHERE place = %1 AND NOT EXISTS (SELECT 1 FROM alert_mute AS other "
            "WHERE other.place = %2 AND other.kind = alert_mute.kind AND other.device = alert_mute.device)"),
        QStringLiteral(
            "UPDATE baseline SET place = %2 WHERE place = %1 AND NOT EXISTS (SELECT 1 FROM baseline AS other "
            "WHERE other.place = %2 AND other.mac = baseline.mac)"),
        QStringLiteral("UPDATE place SET name = (SELECT name FROM place WHERE id = %1) WHERE id = %2 AND name = ''"),
        QStringLiteral("DELETE FROM place WHERE id = %1"), // and by it whatever could not move
    };
    for (QString &statement : statements)
        statement.replace(QStringLiteral("%1"), QString::number(from))
            .replace(QStringLiteral("%2"), QString::number(into));
    return database.runAll(statements);
}

Result<void> emptyPlace(Database &database, qint64 place)
{
    return database.inTransaction([&] {
        const QStringList statements{QStringLiteral("DELETE FROM device WHERE place = %1").arg(place),
                                     QStringLiteral("DELETE FROM choice WHERE place = %1").arg(place),
                                     QStringLiteral("DELETE FROM belonging WHERE place = %1").arg(place),
                                     QStringLiteral("DELETE FROM apart WHERE place = %1").arg(place),
                                     QStringLiteral("DELETE FROM alert WHERE place = %1").arg(place),
                                     QStringLiteral("DELETE FROM alert_mute WHERE place = %1").arg(place),
                                     QStringLiteral("DELETE FROM baseline WHERE place = %1").arg(place),
                                     QStringLiteral("DELETE FROM place_quarter WHERE place = %1").arg(place)};
        return database.runAll(statements);
    });
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/place_merge.h"

namespace lanscope {

namespace {

Result<void> runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto ran = database.run(statement); !ran)
            return tl::unexpected(ran.error());
    }
    return {};
}

} // namespace

Result<void> mergePlaces(Database &database, qint64 from, qint64 into)
{
    QStringList statements{
        QStringLiteral("UPDATE device SET packets_sent = device.packets_sent + other.packets_sent, "
                       "bytes_sent = device.bytes_sent + other.bytes_sent, "
                       "packets_received = device.packets_received + other.packets_received, "
                       "bytes_received = device.bytes_received + other.bytes_received, "
                       "first_seen = min(device.first_seen, other.first_seen), "
                       "last_seen = max(device.last_seen, other.last_seen) "
                       "FROM device AS other WHERE other.place = %1 AND device.place = %2 AND device.mac = other.mac"),
        QStringLiteral("UPDATE OR IGNORE device SET place = %2 WHERE place = %1"),
        QStringLiteral("UPDATE OR IGNORE choice SET place = %2 WHERE place = %1"),
        QStringLiteral("UPDATE OR IGNORE place_quarter SET place = %2 WHERE place = %1"),
        QStringLiteral("UPDATE place SET name = (SELECT name FROM place WHERE id = %1) WHERE id = %2 AND name = ''"),
        QStringLiteral("DELETE FROM place WHERE id = %1"), // and by it whatever could not move
    };
    for (QString &statement : statements)
        statement.replace(QStringLiteral("%1"), QString::number(from))
            .replace(QStringLiteral("%2"), QString::number(into));
    return runAll(database, statements);
}

Result<void> emptyPlace(Database &database, qint64 place)
{
    return database.inTransaction([&] {
        const QStringList statements{QStringLiteral("DELETE FROM device WHERE place = %1").arg(place),
                                     QStringLiteral("DELETE FROM choice WHERE place = %1").arg(place),
                                     QStringLiteral("DELETE FROM place_quarter WHERE place = %1").arg(place)};
        return runAll(database, statements);
    });
}

} // namespace lanscope

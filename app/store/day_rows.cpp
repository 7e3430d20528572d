// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/day_rows.h"

#include "app/store/row_values.h"

namespace lanscope {

namespace {

QVariant dayValue(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QVariantList valuesOf(const DayStrip::Slot &slot)
{
    return {countValue(slot.bytes[0]), countValue(slot.bytes[1]), countValue(slot.packets[0]),
            countValue(slot.packets[1]), slot.devicesHeard};
}

} // namespace

Result<QHash<qint64, DeviceTraffic>> readDeviceDays(Database &database, qint64 place, const QDate &day)
{
    QHash<qint64, DeviceTraffic> days;
    if (!day.isValid())
        return days;
    auto query =
        database.run(QStringLiteral("SELECT device, packets_sent, bytes_sent, packets_received, bytes_received "
                                    "FROM device_day WHERE day = ? "
                                    "AND device IN (SELECT id FROM device WHERE place = ?)"),
                     {dayValue(day), place});
    if (!query)
        return tl::unexpected(query.error());
    while (query->next())
        days.insert(query->value(0).toLongLong(), {.packetsSent = query->value(1).toULongLong(),
                                                   .bytesSent = query->value(2).toULongLong(),
                                                   .packetsReceived = query->value(3).toULongLong(),
                                                   .bytesReceived = query->value(4).toULongLong()});
    return days;
}

Result<QSqlQuery> prepareDeviceDay(Database &database)
{
    return database.prepare(QStringLiteral(
        "INSERT INTO device_day (device, day, packets_sent, bytes_sent, packets_received, bytes_received) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (device, day) DO UPDATE SET packets_sent = excluded.packets_sent, "
        "bytes_sent = excluded.bytes_sent, packets_received = excluded.packets_received, "
        "bytes_received = excluded.bytes_received"));
}

Result<void> keepDeviceDay(Database &database, QSqlQuery &query, qint64 row, const QDate &day,
                           const DeviceTraffic &traffic)
{
    return database.runAgain(query, {row, dayValue(day), countValue(traffic.packetsSent), countValue(traffic.bytesSent),
                                     countValue(traffic.packetsReceived), countValue(traffic.bytesReceived)});
}

Result<DayStrip> readDayStrip(Database &database, qint64 place, const QDate &day)
{
    DayStrip strip{.day = day};
    auto query = database.run(QStringLiteral("SELECT quarter, bytes_received, bytes_sent, packets_received, "
                                             "packets_sent, devices_heard FROM place_quarter "
                                             "WHERE place = ? AND day = ? AND quarter BETWEEN 0 AND 95"),
                              {place, dayValue(day)});
    if (!query)
        return tl::unexpected(query.error());
    while (query->next())
        strip.quarters[size_t(query->value(0).toInt())] = {
            .bytes = {query->value(1).toULongLong(), query->value(2).toULongLong()},
            .packets = {query->value(3).toULongLong(), query->value(4).toULongLong()},
            .devicesHeard = query->value(5).toInt(),
            .observed = true};
    return strip;
}

Result<void> writeDayStrip(Database &database, qint64 place, const DayStrip &strip, const QList<int> &quarters)
{
    return database.inTransaction([&]() -> Result<void> {
        auto query = database.prepare(QStringLiteral(
            "INSERT INTO place_quarter (place, day, quarter, bytes_received, bytes_sent, packets_received, "
            "packets_sent, devices_heard) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (place, day, quarter) DO UPDATE "
            "SET bytes_received = excluded.bytes_received, bytes_sent = excluded.bytes_sent, "
            "packets_received = excluded.packets_received, packets_sent = excluded.packets_sent, "
            "devices_heard = excluded.devices_heard"));
        if (!query)
            return tl::unexpected(query.error());
        for (const int quarter : quarters) {
            const QVariantList key{place, dayValue(strip.day), quarter};
            if (auto ran = database.runAgain(*query, key + valuesOf(strip.quarters[size_t(quarter)])); !ran)
                return ran;
        }
        return {};
    });
}

} // namespace lanscope

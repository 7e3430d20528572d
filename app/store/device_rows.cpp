// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/device_rows.h"

#include "app/store/day_rows.h"
#include "app/store/device_lists.h"
#include "app/store/row_values.h"

namespace lanscope {

namespace {

const QString SelectDevices =
    QStringLiteral("SELECT id, mac, hostname, display_name, vendor, is_gateway, is_self, first_seen, last_seen, "
                   "packets_sent, bytes_sent, packets_received, bytes_received, habit FROM device WHERE place = ? "
                   "ORDER BY first_seen, mac");

const QString UpsertDevice = QStringLiteral(
    "INSERT INTO device (place, mac, hostname, display_name, vendor, is_gateway, is_self, first_seen, last_seen, "
    "packets_sent, bytes_sent, packets_received, bytes_received, habit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?) "
    "ON CONFLICT (place, mac) DO UPDATE SET hostname = excluded.hostname, display_name = excluded.display_name, "
    "vendor = excluded.vendor, is_gateway = excluded.is_gateway, is_self = excluded.is_self, "
    "first_seen = excluded.first_seen, last_seen = excluded.last_seen, packets_sent = excluded.packets_sent, "
    "bytes_sent = excluded.bytes_sent, packets_received = excluded.packets_received, "
    "bytes_received = excluded.bytes_received, habit = excluded.habit RETURNING id");

QVariantList valuesOf(qint64 place, const Device &device)
{
    return {place,
            device.id.toString(),
            textValue(device.hostname),
            textValue(device.displayName),
            textValue(device.vendor),
            int(device.isGateway),
            int(device.isSelf),
            timeValue(device.firstSeen),
            timeValue(device.lastSeen),
            countValue(device.traffic.packetsSent),
            countValue(device.traffic.bytesSent),
            countValue(device.traffic.packetsReceived),
            countValue(device.traffic.bytesReceived),
            textValue(device.habit.toText())};
}

Device deviceOf(const QSqlQuery &row)
{
    Device device;
    device.id = MacAddress::fromString(row.value(1).toString()).value_or(MacAddress());
    device.hostname = row.value(2).toString();
    device.displayName = row.value(3).toString();
    device.vendor = row.value(4).toString();
    device.isGateway = row.value(5).toBool();
    device.isSelf = row.value(6).toBool();
    device.firstSeen = timeOf(row.value(7));
    device.lastSeen = timeOf(row.value(8));
    device.traffic = {.packetsSent = row.value(9).toULongLong(),
                      .bytesSent = row.value(10).toULongLong(),
                      .packetsReceived = row.value(11).toULongLong(),
                      .bytesReceived = row.value(12).toULongLong()};
    device.habit = SilenceHabit::fromText(row.value(13).toString());
    return device;
}

Result<qint64> upsert(Database &database, QSqlQuery &query, qint64 place, const Device &device)
{
    if (const auto ran = database.runAgain(query, valuesOf(place, device)); !ran)
        return tl::unexpected(ran.error());
    query.next();
    const qint64 row = query.value(0).toLongLong();
    query.finish();
    return row;
}

} // namespace

Result<QList<Device>> DeviceRows::read(qint64 place, const QDate &day)
{
    const auto days = readDeviceDays(m_database, place, day);
    if (!days)
        return tl::unexpected(days.error());
    auto query = m_database.run(SelectDevices, {place});
    if (!query)
        return tl::unexpected(query.error());
    QList<Device> devices;
    QHash<qint64, qsizetype> positions;
    while (query->next()) {
        const qint64 row = query->value(0).toLongLong();
        positions.insert(row, devices.size());
        devices.append(deviceOf(*query));
        devices.last().today = days->value(row);
    }
    query->finish();
    const auto filled = readLists(m_database, place, [&](qint64 row) -> Device * {
        const auto position = positions.constFind(row);
        return position == positions.constEnd() ? nullptr : &devices[*position];
    });
    if (!filled)
        return tl::unexpected(filled.error());
    return devices;
}

Result<void> DeviceRows::write(qint64 place, const QList<Device> &devices, const QDate &day)
{
    if (m_place != place || m_day != day || m_written.size() + devices.size() > MaximumRemembered)
        m_written.clear();
    m_place = place;
    m_day = day;

    auto done = m_database.inTransaction([&]() -> Result<void> {
        auto query = m_database.prepare(UpsertDevice);
        auto days = prepareDeviceDay(m_database);
        auto lists = ListWriter::prepare(m_database);
        if (!query || !days || !lists)
            return tl::unexpected(!query ? query.error() : !days ? days.error() : lists.error());
        for (const Device &device : devices) {
            const auto row = upsert(m_database, *query, place, device);
            if (!row)
                return tl::unexpected(row.error());
            const Device before = m_written.value(device.id);
            auto written = lists->write(*row, device, before);
            if (written && day.isValid() && device.today != before.today)
                written = keepDeviceDay(m_database, *days, *row, day, device.today);
            if (!written)
                return written;
        }
        return {};
    });
    if (done) {
        for (const Device &device : devices)
            m_written.insert(device.id, device);
    }
    return done;
}

Result<void> DeviceRows::remove(qint64 place, const QList<DeviceId> &ids)
{
    return m_database.inTransaction([&]() -> Result<void> {
        auto query = m_database.prepare(QStringLiteral("DELETE FROM device WHERE place = ? AND mac = ?"));
        if (!query)
            return tl::unexpected(query.error());
        for (const DeviceId &id : ids) {
            if (auto ran = m_database.runAgain(*query, {place, id.toString()}); !ran)
                return ran;
            m_written.remove(id);
        }
        return {};
    });
}

} // namespace lanscope

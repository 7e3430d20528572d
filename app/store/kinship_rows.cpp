// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/kinship_rows.h"

#include "app/store/row_values.h"

namespace lanscope {

namespace {

MacAddress macOf(const QVariant &value)
{
    return MacAddress::fromString(value.toString()).value_or(MacAddress());
}

Result<void> run(Database &database, const QString &statement, const QVariantList &values)
{
    return database.run(statement, values).map([](const QSqlQuery &) {});
}

Result<void> writeBelonging(Database &database, qint64 place, const Belonging &belonging, Timestamp now)
{
    if (belonging.mac == belonging.device)
        return run(database, QStringLiteral("DELETE FROM belonging WHERE place = ? AND mac = ?"),
                   {place, belonging.mac.toString()});
    return run(database,
               QStringLiteral(
                   "INSERT INTO belonging (place, mac, device, decided_at) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (place, mac) DO UPDATE SET device = excluded.device, decided_at = excluded.decided_at"),
               {place, belonging.mac.toString(), belonging.device.toString(), timeValue(now)});
}

Result<void> writeAll(Database &database, qint64 place, const Regrouping &regrouping, Timestamp now)
{
    Result<void> written;
    for (const Belonging &each : regrouping.belongings) {
        if (written)
            written = writeBelonging(database, place, each, now);
    }
    for (const AddressPair &pair : regrouping.apart) {
        if (written)
            written = run(database,
                          QStringLiteral("INSERT INTO apart (place, first_mac, second_mac, decided_at) "
                                         "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                          {place, pair.first.toString(), pair.second.toString(), timeValue(now)});
    }
    for (const AddressPair &pair : regrouping.askable) {
        if (written)
            written =
                run(database, QStringLiteral("DELETE FROM apart WHERE place = ? AND first_mac = ? AND second_mac = ?"),
                    {place, pair.first.toString(), pair.second.toString()});
    }
    return written;
}

} // namespace

Result<Kinships> readKinships(Database &database, qint64 place)
{
    Kinships kinships;
    auto belongings = database.run(
        QStringLiteral("SELECT mac, device FROM belonging WHERE place = ? ORDER BY decided_at, mac"), {place});
    if (!belongings)
        return tl::unexpected(belongings.error());
    while (belongings->next())
        kinships.belongings.append({macOf(belongings->value(0)), macOf(belongings->value(1))});
    auto apart = database.run(QStringLiteral("SELECT first_mac, second_mac FROM apart WHERE place = ?"), {place});
    if (!apart)
        return tl::unexpected(apart.error());
    while (apart->next())
        kinships.apart.insert(pairOf(macOf(apart->value(0)), macOf(apart->value(1))));
    return kinships;
}

Result<void> writeRegrouping(Database &database, qint64 place, const Regrouping &regrouping, Timestamp now)
{
    return database.inTransaction([&] { return writeAll(database, place, regrouping, now); });
}

Result<void> removeKinships(Database &database, qint64 place, const QList<DeviceId> &ids)
{
    return database.inTransaction([&]() -> Result<void> {
        Result<void> removed;
        for (const DeviceId &id : ids) {
            const QVariantList values{place, id.toString(), id.toString()};
            if (removed)
                removed =
                    run(database, QStringLiteral("DELETE FROM belonging WHERE place = ? AND (mac = ? OR device = ?)"),
                        values);
            if (removed)
                removed = run(database,
                              QStringLiteral("DELETE FROM apart WHERE place = ? AND (first_mac = ? OR second_mac = ?)"),
                              values);
        }
        return removed;
    });
}

} // namespace lanscope

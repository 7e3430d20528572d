// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/place_rows.h"

#include <algorithm>

#include <QList>

#include "app/store/place_merge.h"
#include "app/store/row_values.h"

namespace lanscope {

namespace {

constexpr qsizetype MaximumAsked = 256; // neighbours: more than a home has; SQLite takes 32,766 values

Result<QList<Place>> select(Database &database, const QString &condition, const QVariantList &values)
{
    auto query = database.run(
        QStringLiteral("SELECT id, gateway, prefix, name, kind, wifi_name, listened_at FROM place ") + condition,
        values);
    if (!query)
        return tl::unexpected(query.error());
    QList<Place> places;
    while (query->next())
        places.append({.id = query->value(0).toLongLong(),
                       .gateway = MacAddress::fromString(query->value(1).toString()).value_or(MacAddress()),
                       .prefix = query->value(2).toString(),
                       .name = query->value(3).toString(),
                       .kind = placeKindFromKey(query->value(4).toString()),
                       .wifiName = query->value(5).toString(),
                       .listenedSince = timeOf(query->value(6))});
    return places;
}

Result<qint64> existing(Database &database, qint64 sensor, const Place &place)
{
    const QString gateway = place.gateway.isNull() ? QString() : place.gateway.toString();
    const auto exact = select(database, QStringLiteral("WHERE sensor = ? AND coalesce(gateway, '') = ? AND prefix = ?"),
                              {sensor, textValue(gateway), textValue(place.prefix)});
    if (!exact)
        return tl::unexpected(exact.error());
    if (!exact->isEmpty())
        return exact->first().id;
    const auto open = select(database, QStringLiteral("WHERE sensor = ? AND gateway IS NULL AND prefix = ?"),
                             {sensor, textValue(place.prefix)});
    if (!open)
        return tl::unexpected(open.error());
    return open->isEmpty() ? 0 : open->first().id;
}

/// The place with this number learned its gateway, and there is one with that gateway already: both are the same.
Result<void> unite(Database &database, const Place &place, qint64 found)
{
    if (place.id == 0 || place.id == found || place.gateway.isNull())
        return {};
    const auto open = select(database, QStringLiteral("WHERE id = ? AND gateway IS NULL"), {place.id});
    if (!open)
        return tl::unexpected(open.error());
    return open->isEmpty() ? Result<void>() : mergePlaces(database, place.id, found);
}

Result<qint64> created(Database &database, qint64 sensor, const Place &place, Timestamp now)
{
    const auto row =
        database.value(QStringLiteral("INSERT INTO place (sensor, prefix, name, created_at, entered_at, entered_order) "
                                      "VALUES (?, ?, ?, ?, ?, 0) RETURNING id"),
                       {sensor, textValue(place.prefix), textValue(place.name), now.nanoseconds, now.nanoseconds});
    return row.map([](const QVariant &id) { return id.toLongLong(); });
}

/// Marks the place as the one entered last; a gateway that was not known is from now on.
Result<void> mark(Database &database, qint64 id, const Place &place, Timestamp now)
{
    const QVariant gateway = place.gateway.isNull() ? QVariant() : textValue(place.gateway.toString());
    const auto marked = database.run(QStringLiteral("UPDATE place SET gateway = coalesce(gateway, ?), entered_at = ?, "
                                                    "entered_order = (SELECT max(entered_order) FROM place) + 1 "
                                                    "WHERE id = ?"),
                                     {gateway, now.nanoseconds, id});
    return marked.map([](const QSqlQuery &) {});
}

} // namespace

Result<Place> enterPlaceRow(Database &database, qint64 sensor, const Place &place, Timestamp now)
{
    qint64 id = 0;
    const auto entered = database.inTransaction([&]() -> Result<void> {
        auto found = existing(database, sensor, place);
        if (found && *found == 0)
            found = created(database, sensor, place, now);
        if (!found)
            return tl::unexpected(found.error());
        id = *found;
        if (auto united = unite(database, place, id); !united)
            return united;
        return mark(database, id, place, now);
    });
    if (!entered)
        return tl::unexpected(entered.error());
    return select(database, QStringLiteral("WHERE id = ?"), {id}).map([](const QList<Place> &places) {
        return places.value(0);
    });
}

Result<MacAddress> readGatewayAmong(Database &database, qint64 sensor, const QString &prefix,
                                    const QList<MacAddress> &macs)
{
    if (macs.isEmpty())
        return MacAddress();
    QStringList marks;
    QVariantList values{sensor, textValue(prefix)};
    for (const MacAddress &mac : macs.first(std::min(macs.size(), MaximumAsked))) {
        marks += QStringLiteral("?");
        values += textValue(mac.toString());
    }
    const auto places = select(database,
                               QStringLiteral("WHERE sensor = ? AND prefix = ? AND gateway IS NOT NULL AND id IN "
                                              "(SELECT place FROM device WHERE is_self = 0 AND mac IN (%1)) LIMIT 2")
                                   .arg(marks.join(u',')),
                               values);
    return places.map([](const QList<Place> &found) { return found.size() == 1 ? found[0].gateway : MacAddress(); });
}

Result<void> updatePlaceRow(Database &database, const Place &place)
{
    const auto updated =
        database.run(QStringLiteral("UPDATE place SET name = ?, kind = ?, wifi_name = ?, listened_at = ? WHERE id = ?"),
                     {textValue(place.name), placeKindKey(place.kind), textValue(place.wifiName),
                      timeValue(place.listenedSince), place.id});
    return updated.map([](const QSqlQuery &) {});
}

Result<QList<Place>> readPlaces(Database &database, qint64 sensor)
{
    return select(database, QStringLiteral("WHERE sensor = ? ORDER BY entered_order DESC"), {sensor});
}

} // namespace lanscope

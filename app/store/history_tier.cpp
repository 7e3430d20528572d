// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_tier.h"

#include <QDateTime>

namespace lanscope {

namespace {

QDate localDate(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second).date();
}

} // namespace

qint64 bucketStart(int tier, qint64 second)
{
    if (tier == LastTier)
        return localDate(second).startOfDay().toSecsSinceEpoch();
    return second - second % Tiers[size_t(tier)].seconds;
}

qint64 bucketEnd(int tier, qint64 second)
{
    if (tier == LastTier)
        return localDate(second).addDays(1).startOfDay().toSecsSinceEpoch();
    return bucketStart(tier, second) + Tiers[size_t(tier)].seconds;
}

Result<std::optional<TierReaches>> readReaches(Database &database, qint64 sensor)
{
    auto query = database.run(QStringLiteral("SELECT tier, filled_until, kept_from FROM traffic_tier WHERE sensor = ?"),
                              {sensor});
    if (!query)
        return tl::unexpected(query.error());
    TierReaches reaches;
    bool isKnown = false;
    while (query->next()) {
        const int tier = query->value(0).toInt();
        if (tier < 0 || tier > LastTier)
            continue;
        reaches[size_t(tier)] = {query->value(1).toLongLong(), query->value(2).toLongLong()};
        isKnown = true;
    }
    return isKnown ? std::optional(reaches) : std::nullopt;
}

Result<void> writeReach(Database &database, qint64 sensor, int tier, const TierReach &reach)
{
    const auto ran = database.run(
        QStringLiteral("INSERT INTO traffic_tier (sensor, tier, filled_until, kept_from) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (sensor, tier) DO UPDATE SET filled_until = excluded.filled_until, "
                       "kept_from = excluded.kept_from"),
        {sensor, tier, reach.filledUntil, reach.keptFrom});
    return ran.map([](const QSqlQuery &) {});
}

QString ownersOfSensor(qint64 sensor)
{
    return QStringLiteral("owner IN (SELECT device.id FROM device JOIN place ON place.id = device.place "
                          "WHERE place.sensor = %1 UNION ALL SELECT -id FROM place WHERE sensor = %1)")
        .arg(sensor);
}

QString ownersOfPlace(qint64 place)
{
    return QStringLiteral("owner IN (SELECT id FROM device WHERE place = %1 UNION ALL SELECT -%1)").arg(place);
}

} // namespace lanscope

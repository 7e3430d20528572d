// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_size.h"

#include "app/store/history_tier.h"

namespace lanscope {

namespace {

Result<qint64> number(Database &database, const QString &statement)
{
    return database.value(statement).map([](const QVariant &value) { return value.toLongLong(); });
}

Result<StoreSize> ofFile(Database &database)
{
    const auto pages = number(database, QStringLiteral("PRAGMA page_count"));
    const auto free = number(database, QStringLiteral("PRAGMA freelist_count"));
    const auto size = number(database, QStringLiteral("PRAGMA page_size"));
    if (!pages || !free || !size)
        return tl::unexpected(!pages ? pages.error() : !free ? free.error() : size.error());
    return StoreSize{*pages * *size, (*pages - *free) * *size, {}};
}

Result<StoreSize> ofServer(Database &database)
{
    const auto size = number(database, QStringLiteral("SELECT pg_database_size(current_database())"));
    return size.map([](qint64 bytes) { return StoreSize{bytes, bytes, {}}; });
}

} // namespace

Result<StoreSize> readSize(Database &database, qint64 sensor)
{
    auto size = database.isSqlite() ? ofFile(database) : ofServer(database);
    const auto oldest =
        number(database, QStringLiteral("SELECT min(start) FROM traffic WHERE tier = %1 AND dimension = 0 "
                                        "AND owner IN (SELECT -id FROM place WHERE sensor = %2)")
                             .arg(LastTier)
                             .arg(sensor));
    const auto listened =
        number(database,
               QStringLiteral("SELECT min(since) FROM listened WHERE place IN (SELECT id FROM place WHERE sensor = %1)")
                   .arg(sensor));
    if (!oldest || !listened)
        return tl::unexpected(!oldest ? oldest.error() : listened.error());
    if (size)
        size->oldest = Timestamp::fromSeconds(*oldest > 0 && *oldest < *listened ? *oldest : *listened);
    return size;
}

} // namespace lanscope

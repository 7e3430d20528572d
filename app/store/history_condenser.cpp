// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_condenser.h"

#include <QDateTime>

#include "app/store/history_size.h"

namespace lanscope {

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Day = 86400;

/// So many buckets of a tier are forgotten in one step.
constexpr qint64 BucketsAtOnce = 90;

/// What the finer tier holds of a bucket, the largest items of each owner and dimension by themselves. 0 is "others".
const QString FillBucket = QStringLiteral(
    "INSERT INTO traffic (tier, owner, dimension, start, item, bytes_sent, bytes_received, packets_sent, "
    "packets_received) "
    "SELECT %1, owner, dimension, %2, kept, CAST(sum(bs) AS BIGINT), CAST(sum(br) AS BIGINT), CAST(sum(ps) AS BIGINT), "
    "CAST(sum(pr) AS BIGINT) FROM (SELECT owner, dimension, bs, br, ps, pr, "
    "CASE WHEN row_number() OVER (PARTITION BY owner, dimension ORDER BY CASE WHEN item = 0 THEN 1 ELSE 0 END, "
    "bs + br DESC, item) <= CASE WHEN owner < 0 THEN %7 ELSE %8 END THEN item ELSE 0 END AS kept FROM "
    "(SELECT owner, dimension, item, sum(bytes_sent) AS bs, sum(bytes_received) AS br, sum(packets_sent) AS ps, "
    "sum(packets_received) AS pr FROM traffic WHERE tier = %3 AND start >= %4 AND start < %5 AND dimension IN (0, 1, "
    "2) "
    "AND %6 GROUP BY owner, dimension, item) AS summed) AS ranked GROUP BY owner, dimension, kept");

} // namespace

Result<bool> HistoryCondenser::step(Timestamp now, const HistoryLimits &limits)
{
    const auto reaches = readReaches(m_database, m_sensor);
    if (!reaches)
        return tl::unexpected(reaches.error());
    m_reaches = reaches->value_or(TierReaches()); // before the first bucket there is nothing to fill
    const qint64 second = now.nanoseconds / Second;
    Result<bool> did = false;
    for (int tier = 1; tier <= LastTier && did && !*did; ++tier)
        did = fillNext(tier, second);
    for (int tier = 0; tier < LastTier && did && !*did; ++tier)
        did = trimNext(tier, second);
    if (did && !*did && limits.days > 0)
        did = forgetOld(second - limits.days * Day);
    if (did && !*did && limits.bytes > 0)
        did = forgetMuch(limits.bytes);
    return did;
}

/// The first bucket at or after a moment; -1 when there is none. The rows of places have all of them.
Result<qint64> HistoryCondenser::oldest(int tier, qint64 from)
{
    const auto start = m_database.value(
        QStringLiteral("SELECT min(start) FROM traffic WHERE tier = %1 AND dimension = 0 AND start >= %2 AND owner IN "
                       "(SELECT -id FROM place WHERE sensor = %3)")
            .arg(tier)
            .arg(from)
            .arg(m_sensor));
    return start.map([](const QVariant &value) { return value.isNull() ? -1 : value.toLongLong(); });
}

Result<bool> HistoryCondenser::fillNext(int tier, qint64 now)
{
    TierReach reach = m_reaches[size_t(tier)];
    const qint64 finerUntil = tier == 1 ? now - GraceSeconds : m_reaches[size_t(tier - 1)].filledUntil;
    const auto first = oldest(tier - 1, reach.filledUntil);
    if (!first)
        return tl::unexpected(first.error());
    const qint64 end = bucketEnd(tier, std::max(*first, reach.filledUntil));
    if (*first < 0 || end > finerUntil || end > now - GraceSeconds)
        return false;
    reach.filledUntil = end;
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        // Where the clock's zone changed, a day may begin within the one before: what that has, it keeps.
        const qint64 from = std::max(bucketStart(tier, *first), m_reaches[size_t(tier)].filledUntil);
        if (auto filled = fillBucket(tier, bucketStart(tier, *first), from, end); !filled)
            return filled;
        return writeReach(m_database, m_sensor, tier, reach);
    });
    return done.map([] { return true; });
}

Result<void> HistoryCondenser::fill(int tier, qint64 from, qint64 to)
{
    for (qint64 start = bucketStart(tier, from); start < to; start = bucketEnd(tier, start)) {
        if (auto done = fillBucket(tier, start, start, bucketEnd(tier, start)); !done)
            return done;
    }
    return {};
}

Result<void> HistoryCondenser::fillBucket(int tier, qint64 start, qint64 from, qint64 to)
{
    // What earlier versions counted by day (scope 9) is in no finer tier.
    const QString clear =
        QStringLiteral("DELETE FROM traffic WHERE tier = %1 AND dimension IN (0, 1, 2) AND start = %2 "
                       "AND %3 AND item NOT IN (SELECT id FROM traffic_item WHERE scope = 9)")
            .arg(tier)
            .arg(start)
            .arg(ownersOfSensor(m_sensor));
    const QString fill = FillBucket.arg(tier)
                             .arg(start)
                             .arg(tier - 1)
                             .arg(from)
                             .arg(to)
                             .arg(ownersOfSensor(m_sensor))
                             .arg(MostItemsOfPlace)
                             .arg(MostItems);
    return m_database.runAll({clear, fill});
}

Result<void> HistoryCondenser::remove(int tier, qint64 before)
{
    return m_database.runAll(
        {QStringLiteral("DELETE FROM traffic WHERE tier = %1 AND dimension IN (0, 1, 2) AND start < %2 "
                        "AND %3")
             .arg(tier)
             .arg(before)
             .arg(ownersOfSensor(m_sensor))});
}

/// Rows of a fine tier that the next one has in it, and that are older than the tier is kept.
Result<bool> HistoryCondenser::trimNext(int tier, qint64 now)
{
    const qint64 due = std::min(now - Tiers[size_t(tier)].keptSeconds, m_reaches[size_t(tier + 1)].filledUntil);
    return forgetBefore(tier, bucketStart(tier + 1, due));
}

Result<bool> HistoryCondenser::forgetBefore(int tier, qint64 before)
{
    const auto first = oldest(tier, 0);
    if (!first)
        return tl::unexpected(first.error());
    if (*first < 0 || *first >= before)
        return false;
    TierReach reach = m_reaches[size_t(tier)];
    reach.keptFrom = std::min(before, *first + BucketsAtOnce * Tiers[size_t(tier)].seconds);
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        if (auto removed = remove(tier, reach.keptFrom); !removed)
            return removed;
        return writeReach(m_database, m_sensor, tier, reach);
    });
    return done.map([] { return true; });
}

Result<bool> HistoryCondenser::forgetOld(qint64 before)
{
    for (int tier = 0; tier <= LastTier; ++tier) {
        auto did = forgetBefore(tier, bucketStart(tier, before));
        if (!did || *did)
            return did;
    }
    return forgetSpans(before);
}

/// When somebody listened and devices were here, and what was counted by day.
Result<bool> HistoryCondenser::forgetSpans(qint64 before)
{
    const QString places = QStringLiteral("place IN (SELECT id FROM place WHERE sensor = %1)").arg(m_sensor);
    const QString day = QDateTime::fromSecsSinceEpoch(before).date().toString(Qt::ISODate);
    const auto rows =
        m_database.value(QStringLiteral("SELECT (SELECT count(*) FROM listened WHERE until < %1 AND %2) + "
                                        "(SELECT count(*) FROM place_quarter WHERE day < '%3' AND %2)")
                             .arg(QString::number(before), places, day));
    if (!rows || rows->toLongLong() == 0)
        return rows.map([](const QVariant &) { return false; });
    const QString devices = QStringLiteral("device IN (SELECT id FROM device WHERE %1)").arg(places);
    const auto done = m_database.inTransaction([&] {
        return m_database.runAll(
            {QStringLiteral("DELETE FROM listened WHERE until < %1 AND %2").arg(QString::number(before), places),
             QStringLiteral("DELETE FROM presence WHERE since < %1 AND %2").arg(QString::number(before), devices),
             QStringLiteral("DELETE FROM place_quarter WHERE day < '%1' AND %2").arg(day, places),
             QStringLiteral("DELETE FROM device_day WHERE day < '%1' AND %2").arg(day, devices)});
    });
    return done.map([] { return true; });
}

/// The oldest quarters of an hour first, then the oldest days; an hour, and today, stay.
Result<bool> HistoryCondenser::forgetMuch(qint64 bytes)
{
    const auto size = readSize(m_database, m_sensor);
    if (!size)
        return tl::unexpected(size.error());
    if (!m_database.isSqlite() || size->usedBytes <= bytes)
        return false;
    for (const int tier : {2, LastTier}) {
        const auto first = oldest(tier, 0);
        if (!first)
            return tl::unexpected(first.error());
        const qint64 before = tier == LastTier ? bucketEnd(tier, *first) : *first + Day;
        if (*first >= 0 && before < m_reaches[size_t(tier)].filledUntil)
            return forgetBefore(tier, before);
    }
    return false;
}

} // namespace lanscope

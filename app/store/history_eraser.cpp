// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_eraser.h"

#include <QDateTime>

#include "app/store/history_condenser.h"
#include "app/store/history_tier.h"

namespace lanscope {

namespace {

constexpr qint64 Second = 1'000'000'000;

QString localDayOf(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second).date().toString(Qt::ISODate);
}

} // namespace

Result<void> HistoryEraser::erase(const std::function<Result<void>()> &steps)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto told =
            m_database.run(QStringLiteral("UPDATE sensor SET erasures = erasures + 1 WHERE id = ?"), {m_sensor});
        if (!told)
            return tl::unexpected(told.error());
        if (auto done = steps(); !done)
            return done;
        return dropUnusedItems();
    });
}

/// Names that no amount has any more.
Result<void> HistoryEraser::dropUnusedItems()
{
    return m_database.runAll(
        {QStringLiteral("DELETE FROM traffic_item WHERE sensor = %1 AND dimension <> 0 AND NOT EXISTS "
                        "(SELECT 1 FROM traffic WHERE traffic.item = traffic_item.id)")
             .arg(m_sensor)});
}

Result<void> HistoryEraser::forgetDevices(qint64 place, const QList<DeviceId> &ids)
{
    return erase([&]() -> Result<void> {
        for (const DeviceId &id : ids) {
            if (auto done = forgetDevice(place, id); !done)
                return done;
        }
        return forgetNamesOfNobody(place);
    });
}

/// The place's own rows name destinations, too. Those that no device of it has any more were of who is forgotten: their
/// amounts become others'. What others have as well stays; it names nobody.
Result<void> HistoryEraser::forgetNamesOfNobody(qint64 place)
{
    const QString rows = QStringLiteral("tier IN (0, 1, 2, 3) AND owner = %1 AND dimension = 2 AND item <> 0 AND item "
                                        "NOT IN (SELECT item FROM traffic WHERE tier IN (0, 1, 2, 3) AND dimension = 2 "
                                        "AND owner IN (SELECT id FROM device WHERE place = %2))")
                             .arg(-place)
                             .arg(place);
    return m_database.runAll(
        {QStringLiteral("INSERT INTO traffic (tier, owner, dimension, start, item, bytes_sent, bytes_received, "
                        "packets_sent, packets_received) SELECT tier, owner, dimension, start, 0, sum(bytes_sent), "
                        "sum(bytes_received), sum(packets_sent), sum(packets_received) FROM traffic WHERE ") +
             rows +
             QStringLiteral(" GROUP BY tier, owner, dimension, start ON CONFLICT (tier, owner, dimension, start, item) "
                            "DO UPDATE SET bytes_sent = traffic.bytes_sent + excluded.bytes_sent, "
                            "bytes_received = traffic.bytes_received + excluded.bytes_received, "
                            "packets_sent = traffic.packets_sent + excluded.packets_sent, "
                            "packets_received = traffic.packets_received + excluded.packets_received"),
         QStringLiteral("DELETE FROM traffic WHERE ") + rows});
}

/// What the place exchanged stays; it names nobody.
Result<void> HistoryEraser::forgetDevice(qint64 place, const DeviceId &id)
{
    const auto row =
        m_database.value(QStringLiteral("SELECT id FROM device WHERE place = ? AND mac = ?"), {place, id.toString()});
    if (!row)
        return tl::unexpected(row.error());
    const QString number = QString::number(row->toLongLong());
    return m_database.runAll({QStringLiteral("DELETE FROM traffic WHERE tier IN (0, 1, 2, 3) AND owner = ") + number,
                              QStringLiteral("DELETE FROM presence WHERE device = ") + number,
                              QStringLiteral("DELETE FROM device_day WHERE device = ") + number});
}

Result<void> HistoryEraser::forgetPlace(qint64 place)
{
    return erase([&] { return removeRowsOf(place); });
}

Result<void> HistoryEraser::removeRowsOf(qint64 place)
{
    return m_database.runAll(
        {QStringLiteral("DELETE FROM traffic WHERE tier IN (0, 1, 2, 3) AND ") + ownersOfPlace(place),
         QStringLiteral("DELETE FROM listened WHERE place = %1").arg(place),
         QStringLiteral("DELETE FROM presence WHERE device IN (SELECT id FROM device WHERE place = %1)").arg(place),
         QStringLiteral("DELETE FROM device_day WHERE device IN (SELECT id FROM device WHERE place = %1)").arg(place),
         QStringLiteral("DELETE FROM place_quarter WHERE place = %1").arg(place)});
}

Result<void> HistoryEraser::beginAnew(qint64 place)
{
    return erase([&]() -> Result<void> {
        if (auto removed = removeRowsOf(place); !removed)
            return removed;
        return m_database.runAll({QStringLiteral("UPDATE device SET packets_sent = 0, bytes_sent = 0, "
                                                 "packets_received = 0, bytes_received = 0 WHERE place = %1")
                                      .arg(place),
                                  QStringLiteral("DELETE FROM alert WHERE place = %1 AND state = 'open'").arg(place),
                                  QStringLiteral("UPDATE alert SET count = 0 WHERE place = %1").arg(place)});
    });
}

Result<void> HistoryEraser::forgetDestinations()
{
    return erase([&] {
        return m_database.runAll(
            {QStringLiteral("DELETE FROM traffic WHERE tier IN (0, 1, 2, 3) AND dimension = 2 AND ") +
             ownersOfSensor(m_sensor)});
    });
}

Result<void> HistoryEraser::forgetRange(qint64 place, const TimeSpan &range)
{
    const qint64 from = range.from.nanoseconds / Second;
    const qint64 to = (range.to.nanoseconds + Second - 1) / Second;
    return erase([&]() -> Result<void> {
        Result<void> done;
        for (int tier = 0; tier <= LastTier && done; ++tier)
            done = forgetTier(tier, place, from, to);
        if (done)
            done = forgetListening(place, from, to);
        if (done)
            done = forgetPresence(place, from, to);
        return done ? forgetDays(place, from, to) : done;
    });
}

/// Buckets that the range touches; of those it covers in part, what the finer tier still has is put back.
Result<void> HistoryEraser::forgetTier(int tier, qint64 place, qint64 from, qint64 to)
{
    const qint64 begin = bucketStart(tier, from);
    const qint64 end = bucketEnd(tier, to - 1);
    const auto removed = m_database.runAll(
        {QStringLiteral(
             "DELETE FROM traffic WHERE tier = %1 AND dimension IN (0, 1, 2) AND start >= %2 AND start < %3 AND %4")
             .arg(tier)
             .arg(begin)
             .arg(end)
             .arg(ownersOfPlace(place))});
    if (!removed || tier == 0)
        return removed;
    const auto reaches = readReaches(m_database, m_sensor);
    if (!reaches || !*reaches)
        return reaches ? Result<void>() : tl::unexpected(reaches.error());
    const TierReach &finer = (**reaches)[size_t(tier - 1)];
    HistoryCondenser condenser(m_database, m_sensor);
    for (const qint64 edge : {begin, bucketStart(tier, to - 1)}) {
        const bool isWhole = edge >= finer.keptFrom && bucketEnd(tier, edge) <= (**reaches)[size_t(tier)].filledUntil;
        if (!isWhole)
            continue;
        if (auto filled = condenser.fill(tier, edge, bucketEnd(tier, edge)); !filled)
            return filled;
    }
    return {};
}

/// Listening in the range is forgotten, too: nothing is drawn there instead of zero.
Result<void> HistoryEraser::forgetListening(qint64 place, qint64 from, qint64 to)
{
    const auto after =
        m_database.run(QStringLiteral("INSERT INTO listened (place, since, until) SELECT place, ?, until FROM "
                                      "listened WHERE place = ? AND since < ? AND until > ? "
                                      "ON CONFLICT DO NOTHING"),
                       {to, place, to, to});
    if (!after)
        return tl::unexpected(after.error());
    return m_database.runAll(
        {QStringLiteral("DELETE FROM listened WHERE place = %1 AND since >= %2 AND since < %3")
             .arg(place)
             .arg(from)
             .arg(to),
         QStringLiteral("UPDATE listened SET until = %2 WHERE place = %1 AND since < %2 AND until > %2")
             .arg(place)
             .arg(from)});
}

/// The state at the end of the range stays known from there on, and in the range nothing is.
Result<void> HistoryEraser::forgetPresence(qint64 place, qint64 from, qint64 to)
{
    const QString devices = QStringLiteral("device IN (SELECT id FROM device WHERE place = %1)").arg(place);
    const QString states =
        QStringLiteral("INSERT INTO presence (device, since, state) SELECT device, %1, state FROM presence "
                       "AS mark WHERE %2 AND since = (SELECT max(since) FROM presence AS last WHERE "
                       "last.device = mark.device AND last.since < %1) AND since < %1 "
                       "ON CONFLICT DO NOTHING");
    const QString unknown =
        QStringLiteral("INSERT INTO presence (device, since, state) SELECT DISTINCT device, %1, 0 FROM "
                       "presence WHERE %2 AND since < %1 ON CONFLICT DO NOTHING");
    return m_database.runAll(
        {states.arg(to).arg(devices),
         QStringLiteral("DELETE FROM presence WHERE %1 AND since >= %2 AND since < %3").arg(devices).arg(from).arg(to),
         unknown.arg(from).arg(devices)});
}

/// The counters of whole days and the quarters of an hour of the day strip.
Result<void> HistoryEraser::forgetDays(qint64 place, qint64 from, qint64 to)
{
    const auto quarterOf = [](qint64 second) {
        const QTime time = QDateTime::fromSecsSinceEpoch(second).time();
        return QStringLiteral("%1/%2")
            .arg(localDayOf(second))
            .arg(time.hour() * 4 + time.minute() / 15, 2, 10, QLatin1Char('0'));
    };
    const auto days =
        m_database.run(QStringLiteral("DELETE FROM device_day WHERE device IN (SELECT id FROM device WHERE "
                                      "place = ?) AND day BETWEEN ? AND ?"),
                       {place, localDayOf(from), localDayOf(to - 1)});
    if (!days)
        return tl::unexpected(days.error());
    const auto quarters =
        m_database.run(QStringLiteral("DELETE FROM place_quarter WHERE place = ? AND day || '/' || CASE WHEN "
                                      "quarter < 10 THEN '0' ELSE '' END || quarter BETWEEN ? AND ?"),
                       {place, quarterOf(from), quarterOf(to - 1)});
    return quarters.map([](const QSqlQuery &) {});
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_writer.h"

#include "app/store/row_values.h"

namespace lanscope {

namespace {

constexpr qint64 Second = 1'000'000'000;

/// Drains come a little late now and then; two stretches of listening that are closer are one.
constexpr qint64 TouchingSeconds = 5;

constexpr qint64 NoBatch = -1;

const QString AddAmounts = QStringLiteral(
    "INSERT INTO traffic (tier, owner, dimension, start, item, bytes_sent, bytes_received, packets_sent, "
    "packets_received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (tier, owner, dimension, start, item) DO UPDATE SET "
    "bytes_sent = traffic.bytes_sent + excluded.bytes_sent, "
    "bytes_received = traffic.bytes_received + excluded.bytes_received, "
    "packets_sent = traffic.packets_sent + excluded.packets_sent, "
    "packets_received = traffic.packets_received + excluded.packets_received");

} // namespace

void HistoryWriter::forgetNumbers()
{
    m_owners.clear();
    m_items.clear();
}

Result<void> HistoryWriter::record(qint64 place, const QList<HistoryBucket> &buckets)
{
    const auto stored = wasStored();
    if (!stored)
        return tl::unexpected(stored.error());
    m_confirmed += *stored ? m_attempted : 0;
    const QList<HistoryBucket> rest = buckets.mid(m_confirmed);
    if (m_place != place || m_owners.size() + m_items.size() > MaximumRemembered)
        forgetNumbers();
    m_place = place;
    m_batch = NoBatch; // until one begins: what fails before it did was not stored for sure
    const auto done = rest.isEmpty() ? Result<void>() : m_database.inTransaction([&]() -> Result<void> {
        auto step = beginBatch();
        if (step)
            step = prepareTiers(rest.first());
        for (const HistoryBucket &bucket : rest) {
            if (step)
                step = write(place, bucket);
        }
        return step;
    });
    m_attempted = done ? 0 : rest.size();
    m_confirmed = done ? 0 : m_confirmed;
    if (!done)
        forgetNumbers(); // some may be of rows that were taken back
    return done;
}

/// Whether what seemed to fail before is there after all: a server may go away after it committed and before it says
/// so.
Result<bool> HistoryWriter::wasStored()
{
    if (m_attempted == 0)
        return false;
    return m_database.value(QStringLiteral("SELECT batch FROM sensor WHERE id = ?"), {m_sensor})
        .map([this](const QVariant &batch) { return batch.toLongLong() == m_batch; });
}

/// Also keeps whoever erases waiting until this batch is written, on a server as well.
Result<void> HistoryWriter::beginBatch()
{
    auto query = m_database.run(
        QStringLiteral("UPDATE sensor SET batch = batch + 1 WHERE id = ? RETURNING batch, erasures"), {m_sensor});
    if (!query)
        return tl::unexpected(query.error());
    query->next();
    m_batch = query->value(0).toLongLong();
    const qint64 erasures = query->value(1).toLongLong();
    if (std::exchange(m_erasures, erasures) != erasures)
        forgetNumbers();
    return {};
}

/// The first that is ever recorded says where the tiers begin. What earlier versions kept is in days only.
Result<void> HistoryWriter::prepareTiers(const HistoryBucket &first)
{
    const auto reaches = readReaches(m_database, m_sensor);
    if (!reaches)
        return tl::unexpected(reaches.error());
    if (*reaches) {
        m_reaches = **reaches;
        return {};
    }
    const auto older = m_database.value(
        QStringLiteral("SELECT count(*) FROM traffic WHERE tier = %1 AND ").arg(LastTier) + ownersOfSensor(m_sensor));
    if (!older)
        return tl::unexpected(older.error());
    const qint64 second = first.start.nanoseconds / Second;
    for (int tier = 0; tier <= LastTier; ++tier) {
        const bool hasOlder = tier < LastTier && older->toLongLong() > 0;
        m_reaches[size_t(tier)] = {bucketStart(tier, second), hasOlder ? bucketStart(tier, second) : 0};
        if (auto written = writeReach(m_database, m_sensor, tier, m_reaches[size_t(tier)]); !written)
            return written;
    }
    return {};
}

Result<void> HistoryWriter::write(qint64 place, const HistoryBucket &bucket)
{
    auto upsert = m_database.prepare(AddAmounts);
    if (!upsert)
        return tl::unexpected(upsert.error());
    for (const HistoryRow &row : bucket.rows) {
        const auto owner = ownerOf(place, row.device);
        if (!owner)
            return tl::unexpected(owner.error());
        if (*owner == 0)
            continue;
        if (auto added = add(*upsert, row, *owner, bucket.start.nanoseconds / Second); !added)
            return added;
    }
    return noteListened(place, bucket.listened);
}

/// To the finest tier, and to every coarser one that was filled beyond this moment already: a bucket may come late when
/// the disk was full, or when the clock was set back.
Result<void> HistoryWriter::add(QSqlQuery &upsert, const HistoryRow &row, qint64 owner, qint64 second)
{
    const auto item = itemOf(row);
    if (!item)
        return tl::unexpected(item.error());
    for (int tier = 0; tier <= LastTier; ++tier) {
        const qint64 start = bucketStart(tier, second);
        const bool isKept = start >= m_reaches[size_t(tier)].keptFrom || tier == LastTier;
        const bool isDue = tier == 0 || start < m_reaches[size_t(tier)].filledUntil;
        if (!isKept || !isDue)
            continue;
        auto added =
            m_database.runAgain(upsert, {tier, owner, int(row.dimension), start, *item,
                                         countValue(row.amounts.bytesSent), countValue(row.amounts.bytesReceived),
                                         countValue(row.amounts.packetsSent), countValue(row.amounts.packetsReceived)});
        if (!added)
            return added;
    }
    return {};
}

/// 0 for a device that is not stored.
Result<qint64> HistoryWriter::ownerOf(qint64 place, const DeviceId &device)
{
    if (device.isNull())
        return -place;
    if (const auto known = m_owners.constFind(device); known != m_owners.constEnd())
        return *known;
    const auto row = m_database.value(QStringLiteral("SELECT id FROM device WHERE place = ? AND mac = ?"),
                                      {place, device.toString()});
    if (!row)
        return tl::unexpected(row.error());
    if (row->toLongLong() != 0)
        m_owners.insert(device, row->toLongLong());
    return row->toLongLong();
}

Result<qint64> HistoryWriter::itemOf(const HistoryRow &row)
{
    if (row.isOthers)
        return 0;
    const QString key = QString::number(int(row.dimension)) + QString::number(int(row.scope)) + row.item;
    if (const auto known = m_items.constFind(key); known != m_items.constEnd())
        return *known;
    const QVariantList values{m_sensor, int(row.dimension), int(row.scope), textValue(row.item)};
    const auto made = m_database.run(QStringLiteral("INSERT INTO traffic_item (sensor, dimension, scope, name) "
                                                    "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                                     values);
    if (!made)
        return tl::unexpected(made.error());
    const auto id = m_database.value(QStringLiteral("SELECT id FROM traffic_item WHERE sensor = ? AND dimension = ? "
                                                    "AND scope = ? AND name = ?"),
                                     values);
    if (!id)
        return tl::unexpected(id.error());
    m_items.insert(key, id->toLongLong());
    return id->toLongLong();
}

/// Goes on with the stretch that ends where this one begins.
Result<void> HistoryWriter::noteListened(qint64 place, const TimeSpan &span)
{
    const qint64 since = span.from.nanoseconds / Second;
    const qint64 until = (span.to.nanoseconds + Second - 1) / Second;
    auto extended =
        m_database.run(QStringLiteral("UPDATE listened SET until = ? WHERE place = ? AND until BETWEEN ? AND ? "
                                      "AND since <= ? RETURNING since"),
                       {until, place, since - TouchingSeconds, until, since});
    if (!extended)
        return tl::unexpected(extended.error());
    if (extended->next())
        return {};
    const auto begun = m_database.run(QStringLiteral("INSERT INTO listened (place, since, until) VALUES (?, ?, ?) "
                                                     "ON CONFLICT (place, since) DO UPDATE SET until = CASE WHEN "
                                                     "listened.until > excluded.until THEN listened.until ELSE "
                                                     "excluded.until END"),
                                      {place, since, until});
    return begun.map([](const QSqlQuery &) {});
}

} // namespace lanscope

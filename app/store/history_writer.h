// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>

#include "app/history/history_bucket.h"
#include "app/store/history_tier.h"

namespace lanscope {

/// Adds buckets to the tiers. Remembers the numbers of devices and items until somebody erases some.
class HistoryWriter
{
public:
    static constexpr int MaximumRemembered = 50000; // numbers; then it begins anew

    HistoryWriter(Database &database, qint64 sensor) : m_database(database), m_sensor(sensor) {}

    /// In one transaction; see HistoryArchive::record().
    Result<void> record(qint64 place, const QList<HistoryBucket> &buckets);

    /// Numbers that were remembered may be of others now.
    void forgetNumbers();

private:
    Result<bool> wasStored();
    Result<void> beginBatch();
    Result<void> prepareTiers(const HistoryBucket &first);
    Result<void> write(qint64 place, const HistoryBucket &bucket);
    Result<void> add(QSqlQuery &upsert, const HistoryRow &row, qint64 owner, qint64 second);
    Result<qint64> ownerOf(qint64 place, const DeviceId &device);
    Result<qint64> itemOf(const HistoryRow &row);
    Result<void> noteListened(qint64 place, const TimeSpan &span);

    Database &m_database;
    qint64 m_sensor;
    TierReaches m_reaches;
    qint64 m_erasures = -1;
    qint64 m_batch = 0;        ///< the number of the batch that was tried last …
    qsizetype m_attempted = 0; ///< … and its buckets, when it is not known whether they were stored
    qsizetype m_confirmed = 0; ///< buckets before those, which were
    qint64 m_place = 0;        ///< the one m_owners is about
    QHash<DeviceId, qint64> m_owners;
    QHash<QString, qint64> m_items;
};

} // namespace lanscope

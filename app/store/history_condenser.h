// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history_archive.h"
#include "app/store/history_tier.h"

namespace lanscope {

/// Fills coarser tiers from finer ones and forgets what is kept long enough. Each step is one short transaction that
/// may be repeated: a bucket is made anew from all that the finer tier holds of it.
class HistoryCondenser
{
public:
    /// Of an owner and a dimension in one coarser bucket; the largest, the others become one.
    static constexpr int MostItems = 24;
    static constexpr int MostItemsOfPlace = 72;
    /// Buckets are complete so long after their end: drains and batches come late.
    static constexpr qint64 GraceSeconds = 30;

    HistoryCondenser(Database &database, qint64 sensor) : m_database(database), m_sensor(sensor) {}

    /// True when it did something, so that there may be more to do.
    Result<bool> step(Timestamp now, const HistoryLimits &limits);

    /// Makes the buckets of a tier anew that lie in this range of seconds; inside a transaction of the caller's.
    Result<void> fill(int tier, qint64 from, qint64 to);

private:
    Result<bool> fillNext(int tier, qint64 now);
    Result<void> fillBucket(int tier, qint64 start, qint64 from, qint64 to);
    Result<bool> trimNext(int tier, qint64 now);
    Result<bool> forgetOld(qint64 before);
    Result<bool> forgetSpans(qint64 before);
    Result<bool> forgetMuch(qint64 bytes);
    Result<bool> forgetBefore(int tier, qint64 before);
    Result<qint64> oldest(int tier, qint64 from);
    Result<void> remove(int tier, qint64 before);

    Database &m_database;
    qint64 m_sensor;
    TierReaches m_reaches;
};

} // namespace lanscope

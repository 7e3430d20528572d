// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QList>

#include "app/base/result.h"
#include "app/history/history_answer.h"
#include "app/history/history_bucket.h"
#include "app/history/history_limits.h"

namespace lanscope {

class Database;

/// From a moment on a device was here, quiet, away or gone.
struct PresenceMark {
    DeviceId device;
    Timestamp since;
    Presence presence = Presence::Unknown;
};

/// What was exchanged over time: per device and place by scope, service and destination, in steps of ten seconds for an
/// hour, of a minute for a day, of a quarter of an hour for a month, of a local day for ever. Part of a Store, on its
/// thread; a failure says "doing: reason".
///
/// For export: answer() with the range, a grouping, and as many points as MostPoints allows; a failure is the error,
/// what was not observed is in `unobserved`.
class HistoryArchive
{
public:
    HistoryArchive(Database &database, qint64 sensor);
    ~HistoryArchive();
    HistoryArchive(const HistoryArchive &) = delete;
    HistoryArchive &operator=(const HistoryArchive &) = delete;

    /// Stores complete buckets of a place in one transaction, none of them twice: what failed may be tried again with
    /// the same buckets, also after the server went away while it answered. Devices that are not stored count for the
    /// place only.
    Result<void> record(qint64 place, const QList<HistoryBucket> &buckets);
    Result<void> recordPresence(qint64 place, const QList<PresenceMark> &marks);

    /// One bounded step (some milliseconds, one transaction) of condensing and forgetting what is too old or too much.
    /// True when there is more to do.
    Result<bool> tend(Timestamp now, const HistoryLimits &limits);

    /// What was stored for this question; `query.place` is set.
    Result<HistoryAnswer> answer(const HistoryQuery &query);

    Result<StoreSize> size();

    /// Forgets what was kept of devices over time, and names of destinations that no other device of the place has.
    Result<void> forgetDevices(qint64 place, const QList<DeviceId> &ids);
    /// Forgets all that happened at a place in a range. Where only quarters of an hour or days are kept any more, those
    /// that the range touches are forgotten whole.
    Result<void> forgetRange(qint64 place, const TimeSpan &range);
    Result<void> forgetPlace(qint64 place);
    /// The same, and the open alerts of the place and what its devices exchanged in all: it is to be counted anew.
    /// Devices and decisions stay.
    Result<void> beginAnew(qint64 place);
    /// Forgets the names of destinations of all places; the other amounts stay.
    Result<void> forgetDestinations();
    /// After forgetting: leaves nothing of it in free pages, in the log, or in what a server keeps of deleted rows.
    /// Gives what is free back to the disk. May take a second for each hundred megabytes.
    Result<void> leaveNothing();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace lanscope

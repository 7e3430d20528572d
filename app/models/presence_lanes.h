// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSet>

#include "app/history/history_answer.h"

namespace lanscope {

/// One local day of a device.
struct PresenceLane {
    QDate day;
    TimeSpan span; ///< of the day, of 23 to 25 hours, as far as the answer's range covers it
    TimeSpan whole;
    QList<PresenceSpan> presence; ///< within `span`, in the order of time
    QList<TimeSpan> unobserved{}; ///< in which nobody listened: whatever the presence was, nobody knows
};

/// The days of an answer about presence, the newest first; at most MostLanes, the newest ones.
QList<PresenceLane> presenceLanes(const HistoryAnswer &answer);
constexpr int MostLanes = 366;

/// Who was here or quiet in the range that was asked for, or is known to have been heard in it. An answer that is not
/// about presence tells the range only: then whoever was first heard before its end and last after its beginning.
QSet<DeviceId> presentIn(const QList<Device> &devices, const HistoryAnswer &answer);

/// How long a device was in this presence while somebody listened; nanoseconds.
qint64 timeIn(const HistoryAnswer &answer, Presence presence);

/// The lanes in words: how long it was here, and how long nobody listened.
QString describePresence(const HistoryAnswer &answer);

/// "2 h 5 min", "40 s", "3 days": two units at most.
QString spanText(qint64 nanoseconds);

} // namespace lanscope

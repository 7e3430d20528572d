// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/presence_lanes.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::PresenceLanes)
};

constexpr qint64 Second = 1'000'000'000;

Timestamp startOf(const QDate &day)
{
    return Timestamp::fromMilliseconds(day.startOfDay().toMSecsSinceEpoch());
}

/// What two ranges have in common; of no length when that is nothing.
TimeSpan shared(const TimeSpan &left, const TimeSpan &right)
{
    const Timestamp from = std::max(left.from, right.from);
    return {from, std::max(from, std::min(left.to, right.to))};
}

PresenceLane laneOf(const QDate &day, const HistoryAnswer &answer)
{
    const TimeSpan whole{startOf(day), startOf(day.addDays(1))};
    PresenceLane lane{
        .day = day, .span = shared(whole, {answer.query.from, answer.query.to}), .whole = whole, .presence = {}};
    for (const PresenceSpan &each : answer.presence) {
        const TimeSpan part = shared(each.span, lane.span);
        if (part.nanoseconds() > 0)
            lane.presence.append({each.device, part, each.presence});
    }
    for (const TimeSpan &each : answer.unobserved) {
        const TimeSpan part = shared(each, lane.span);
        if (part.nanoseconds() > 0)
            lane.unobserved.append(part);
    }
    return lane;
}

} // namespace

QList<PresenceLane> presenceLanes(const HistoryAnswer &answer)
{
    QList<PresenceLane> lanes;
    if (!answer.query.from.isKnown() || answer.query.from >= answer.query.to)
        return lanes;
    const QDate first = QDateTime::fromMSecsSinceEpoch(answer.query.from.milliseconds()).date();
    QDate day = QDateTime::fromMSecsSinceEpoch((answer.query.to.nanoseconds - 1) / 1'000'000).date();
    for (; day >= first && lanes.size() < MostLanes; day = day.addDays(-1))
        lanes.append(laneOf(day, answer));
    return lanes;
}

QSet<DeviceId> presentIn(const QList<Device> &devices, const HistoryAnswer &answer)
{
    QSet<DeviceId> present;
    const TimeSpan range{answer.query.from, answer.query.to};
    const bool isStored = answer.query.kind == HistoryKind::Presence;
    const auto isWithin = [&range](Timestamp moment) { return range.from <= moment && moment < range.to; };
    for (const Device &device : devices) {
        const bool spansIt = device.firstSeen < range.to && range.from <= device.lastSeen;
        if (isStored ? isWithin(device.firstSeen) || isWithin(device.lastSeen) : spansIt)
            present.insert(device.id);
    }
    for (const PresenceSpan &each : answer.presence) {
        const auto covers = [&each](const TimeSpan &gap) {
            return gap.from <= each.span.from && each.span.to <= gap.to;
        };
        const bool isSeen = std::none_of(answer.unobserved.begin(), answer.unobserved.end(), covers);
        if (isSeen && (each.presence == Presence::Here || each.presence == Presence::Quiet))
            present.insert(each.device);
    }
    return present;
}

qint64 timeIn(const HistoryAnswer &answer, Presence presence)
{
    qint64 time = 0;
    for (const PresenceSpan &each : answer.presence) {
        if (each.presence != presence)
            continue;
        time += each.span.nanoseconds();
        for (const TimeSpan &gap : answer.unobserved)
            time -= shared(each.span, gap).nanoseconds();
    }
    return time;
}

QString describePresence(const HistoryAnswer &answer)
{
    if (!answer.failure.isEmpty())
        return answer.failure;
    qint64 unobserved = 0;
    for (const TimeSpan &gap : answer.unobserved)
        unobserved += gap.nanoseconds();
    const qint64 whole = answer.query.to - answer.query.from;
    if (unobserved >= whole)
        return Words::tr("Nobody listened in this time, so that it is not known when the device was here.");
    const qint64 here = timeIn(answer, Presence::Here) + timeIn(answer, Presence::Quiet);
    QString text = here > 0
                       ? Words::tr("Here for %1 of the %2 in which somebody listened.")
                             .arg(spanText(here), spanText(whole - unobserved))
                       : Words::tr("Not here in the %1 in which somebody listened.").arg(spanText(whole - unobserved));
    if (unobserved > 60 * Second)
        text += QLatin1Char(' ') + Words::tr("For %1 nobody listened: hatched.").arg(spanText(unobserved));
    return text;
}

QString spanText(qint64 nanoseconds)
{
    const qint64 seconds = std::max<qint64>(0, nanoseconds / Second);
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (seconds < 60)
        return Words::tr("%1 s", "seconds").arg(seconds);
    if (hours == 0)
        return Words::tr("%1 min", "minutes").arg(minutes);
    if (hours < 48)
        return minutes % 60 == 0 ? Words::tr("%1 h", "hours").arg(hours)
                                 : Words::tr("%1 h %2 min", "hours, minutes").arg(hours).arg(minutes % 60);
    return Words::tr("%n day(s)", nullptr, int(std::min<qint64>(hours / 24, 1'000'000)));
}

} // namespace lanscope

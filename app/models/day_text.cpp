// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/day_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTime>

#include "app/base/format.h"
#include "app/capture/flow_record.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::DayText)
};

constexpr int MinutesInQuarter = 15;

QString timeOf(int quarter)
{
    return QLocale().toString(QTime(0, 0).addSecs(quarter * MinutesInQuarter * 60), QLocale::ShortFormat);
}

QString amounts(const DayStrip::Slot &slot)
{
    return Words::tr("%1 received, %2 sent")
        .arg(formatBytes(slot.bytes[size_t(Direction::Received)]), formatBytes(slot.bytes[size_t(Direction::Sent)]));
}

} // namespace

int quartersBegun(const DayStrip &day, Timestamp now)
{
    const QDate today = localDay(now);
    if (!day.day.isValid() || !today.isValid() || today < day.day)
        return 0;
    return today == day.day ? slotOf(now) + 1 : DayStrip::Slots;
}

Timestamp quarterStart(const QDate &day, int quarter)
{
    if (quarter >= DayStrip::Slots)
        return Timestamp::fromMilliseconds(day.addDays(1).startOfDay().toMSecsSinceEpoch());
    const QDateTime start(day, QTime(0, 0).addSecs(quarter * MinutesInQuarter * 60));
    return Timestamp::fromMilliseconds(start.toMSecsSinceEpoch());
}

QString rangeText(const TimeSpan &range, Timestamp now)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(range.from.milliseconds());
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(range.to.milliseconds());
    const bool endsAtMidnight = to.time() == QTime(0, 0) && to.date() == from.date().addDays(1);
    const QString times =
        Words::tr("%1 to %2", "14:00 to 14:15")
            .arg(QLocale().toString(from.time(), QLocale::ShortFormat),
                 endsAtMidnight ? timeOf(DayStrip::Slots) : QLocale().toString(to.time(), QLocale::ShortFormat));
    return from.date() == localDay(now)
               ? times
               : QLocale().toString(from.date(), QLocale::ShortFormat) + QStringLiteral(", ") + times;
}

QString dayTitle(const DayStrip &day, Timestamp now)
{
    if (!day.day.isValid() || day.day == localDay(now))
        return Words::tr("Today");
    return QLocale().toString(day.day, QLocale::ShortFormat);
}

QString describeQuarter(const DayStrip &day, int quarter, Timestamp now)
{
    const QString time = Words::tr("%1 to %2", "14:00 to 14:15").arg(timeOf(quarter), timeOf(quarter + 1));
    const DayStrip::Slot &slot = day.quarters[size_t(quarter)];
    if (slot.observed)
        return Words::tr("%1: %2, %3", "14:00 to 14:15: 12 MB received, 1 MB sent, 9 devices heard")
            .arg(time, amounts(slot), Words::tr("%n device(s) heard", nullptr, slot.devicesHeard));
    return quarter < quartersBegun(day, now) ? Words::tr("%1: not observed").arg(time)
                                             : Words::tr("%1: still to come").arg(time);
}

QString describeDay(const DayStrip &day, Timestamp now)
{
    DayStrip::Slot total;
    int observed = 0;
    for (const DayStrip::Slot &slot : day.quarters) {
        if (!slot.observed)
            continue;
        ++observed;
        for (size_t direction = 0; direction < slot.bytes.size(); ++direction)
            total.bytes[direction] += slot.bytes[direction];
    }
    const QString title = dayTitle(day, now);
    if (observed == 0)
        return Words::tr("%1: not observed yet").arg(title);
    return Words::tr("%1: %2. Observed for %3 of %4 hours.")
        .arg(title, amounts(total), QLocale().toString(observed / 4.0, 'f', 1),
             QLocale().toString(quartersBegun(day, now) / 4.0, 'f', 1));
}

} // namespace lanscope

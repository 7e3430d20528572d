// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/history/history_answer.h"
#include "app/inventory/day_strip.h"

namespace lanscope {

/// The whole day in one or two sentences, for somebody who cannot see its columns. Of today only what lies before `now`
/// can have been observed.
QString describeDay(const DayStrip &day, Timestamp now);

/// One quarter of an hour: "14:00 to 14:15: 12 MB received, 1 MB sent, 9 devices heard", or that nobody looked.
QString describeQuarter(const DayStrip &day, int quarter, Timestamp now);

/// "Today" or the date.
QString dayTitle(const DayStrip &day, Timestamp now);

/// The quarter `now` lies in when it is of this day; else Slots, as if all of it were over, or 0 before it began.
int quartersBegun(const DayStrip &day, Timestamp now);

/// The moment at which a quarter of the local day begins, 0 to 96: the last is the beginning of the next day.
Timestamp quarterStart(const QDate &day, int quarter);

/// "14:00 to 15:30", with the day unless it is today's: what a person chose to see.
QString rangeText(const TimeSpan &range, Timestamp now);

} // namespace lanscope

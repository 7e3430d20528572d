// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/base/timestamp.h"

namespace lanscope {

/// How far back a chart looks.
enum class HistoryRange : quint8 { Live, Minutes, Hour, Day, Week, Month, Year };

/// All of them, the shortest first.
QList<HistoryRange> historyRanges();

/// "Live", "Hour", "Day"…: what a person chooses from.
QString rangeTitle(HistoryRange range);

/// Nanoseconds that the range covers; a month has 30 days, a year 365.
qint64 rangeNanoseconds(HistoryRange range);

} // namespace lanscope

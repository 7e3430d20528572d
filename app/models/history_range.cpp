// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/history_range.h"

#include <QCoreApplication>

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::HistoryRange)
};

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Day = 86'400 * Second;

} // namespace

QList<HistoryRange> historyRanges()
{
    return {HistoryRange::Live, HistoryRange::Minutes, HistoryRange::Hour, HistoryRange::Day,
            HistoryRange::Week, HistoryRange::Month,   HistoryRange::Year};
}

QString rangeTitle(HistoryRange range)
{
    switch (range) {
    case HistoryRange::Live:
        return Words::tr("Live");
    case HistoryRange::Minutes:
        return Words::tr("5 minutes");
    case HistoryRange::Hour:
        return Words::tr("Hour");
    case HistoryRange::Day:
        return Words::tr("Day");
    case HistoryRange::Week:
        return Words::tr("Week");
    case HistoryRange::Month:
        return Words::tr("Month");
    case HistoryRange::Year:
        return Words::tr("Year");
    }
    return {};
}

qint64 rangeNanoseconds(HistoryRange range)
{
    switch (range) {
    case HistoryRange::Live:
    case HistoryRange::Minutes:
        return 300 * Second;
    case HistoryRange::Hour:
        return 3'600 * Second;
    case HistoryRange::Day:
        return Day;
    case HistoryRange::Week:
        return 7 * Day;
    case HistoryRange::Month:
        return 30 * Day;
    case HistoryRange::Year:
        return 365 * Day;
    }
    return 0;
}

} // namespace lanscope

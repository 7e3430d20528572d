// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "app/history/history_query.h"
#include "app/store/history_tier.h"

namespace lanscope {

/// A part of a range that is read from one tier; seconds since 1970, `to` excluded.
struct HistoryPart {
    int tier = 0;
    qint64 from = 0;
    qint64 to = 0;
    bool operator==(const HistoryPart &) const = default;
};

/// What to read for a question, and in which steps to tell it.
struct HistoryPlan {
    qint64 stepSeconds = 0; ///< a multiple of the coarsest tier's that is read
    QList<HistoryPart> parts;
    bool operator==(const HistoryPlan &) const = default;
};

/// The coarsest tier that has steps short enough for the wanted points and is kept for the whole range; what it does
/// not hold yet comes from finer ones.
HistoryPlan planFor(const HistoryQuery &query, const TierReaches &reaches);

/// Where to read how large each series is in all: as the plan, but of whole local days from the last tier, whose rows
/// are a hundredth. What was small on each day is "others" there: it is not among the largest anyway.
QList<HistoryPart> sizeParts(const HistoryPlan &plan, const TierReaches &reaches);

} // namespace lanscope

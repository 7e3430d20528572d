// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_plan.h"

#include <algorithm>

namespace lanscope {

namespace {

constexpr qint64 Second = 1'000'000'000;

int tierFor(qint64 from, qint64 step, const TierReaches &reaches)
{
    int tier = 0;
    while (tier < LastTier && Tiers[size_t(tier + 1)].seconds <= step)
        ++tier;
    while (tier < LastTier && reaches[size_t(tier)].keptFrom > from)
        ++tier;
    return tier;
}

} // namespace

HistoryPlan planFor(const HistoryQuery &query, const TierReaches &reaches)
{
    const qint64 from = query.from.nanoseconds / Second;
    const qint64 to = (query.to.nanoseconds + Second - 1) / Second;
    const qint64 points = std::clamp(query.points, 1, HistoryQuery::MostPoints);
    const qint64 wanted = std::max<qint64>(1, (to - from + points - 1) / points);
    const int coarsest = tierFor(from, wanted, reaches);
    const qint64 unit = Tiers[size_t(coarsest)].seconds;

    HistoryPlan plan{std::max<qint64>(1, (wanted + unit - 1) / unit) * unit, {}};
    qint64 begin = bucketStart(coarsest, from);
    for (int tier = coarsest; tier >= 0; --tier) {
        const qint64 end = tier == 0 ? to : std::min(to, reaches[size_t(tier)].filledUntil);
        if (end > begin)
            plan.parts.append({tier, begin, end});
        begin = std::max(begin, end);
    }
    return plan;
}

QList<HistoryPart> sizeParts(const HistoryPlan &plan, const TierReaches &reaches)
{
    const TierReach &days = reaches[LastTier];
    QList<HistoryPart> parts;
    for (const HistoryPart &part : plan.parts) {
        const bool beginsADay = bucketStart(LastTier, part.from) == part.from;
        const qint64 first = beginsADay ? part.from : bucketEnd(LastTier, part.from);
        const qint64 last = bucketStart(LastTier, std::min(part.to, days.filledUntil));
        if (part.tier == LastTier || last <= first || days.keptFrom > first) {
            parts.append(part);
            continue;
        }
        for (const HistoryPart &piece : {HistoryPart{part.tier, part.from, first}, HistoryPart{LastTier, first, last},
                                         HistoryPart{part.tier, last, part.to}}) {
            if (piece.from < piece.to)
                parts.append(piece);
        }
    }
    return parts;
}

} // namespace lanscope

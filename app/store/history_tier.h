// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>

#include "app/store/database.h"

namespace lanscope {

/// In how fine steps amounts are kept. The numbers are those of the column `tier`.
struct Tier {
    qint64 seconds;     ///< of a bucket; the last tier has local days
    qint64 keptSeconds; ///< at least so long; the last tier for ever
};

/// A little longer than an hour, a day and a month, so that the charts of those have one kind of step.
constexpr std::array<Tier, 4> Tiers{{{10, 75 * 60}, {60, 25 * 3600}, {15 * 60, 32LL * 86400}, {86400, 0}}};
constexpr int LastTier = int(Tiers.size()) - 1;

/// The bucket of a tier that holds a moment begins at …; in seconds since 1970.
qint64 bucketStart(int tier, qint64 second);
/// … and the one after it at …
qint64 bucketEnd(int tier, qint64 second);

/// How far a tier goes.
struct TierReach {
    qint64 filledUntil = 0; ///< everything of the finer tier before this moment is in it; of tier 0 without meaning
    qint64 keptFrom = 0;    ///< before this moment its rows may have been forgotten
};
using TierReaches = std::array<TierReach, Tiers.size()>;

/// Of a sensor; nothing when nothing was ever recorded.
Result<std::optional<TierReaches>> readReaches(Database &database, qint64 sensor);
Result<void> writeReach(Database &database, qint64 sensor, int tier, const TierReach &reach);

/// A condition for the column `owner`: everybody of a sensor, or of a place; numbers, nothing foreign.
QString ownersOfSensor(qint64 sensor);
QString ownersOfPlace(qint64 place);

} // namespace lanscope

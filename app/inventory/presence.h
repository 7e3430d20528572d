// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/device.h"

namespace lanscope {

/// For how long a device with this habit may be silent and still count as so (nanoseconds). Each device has its own: it
/// stays here through the naps it usually takes, so that a sleeping phone does not come and go, and is away when it is
/// silent for twice as long. What is gone was away for two weeks, or for twice as long as it ever was.
struct PresenceBounds {
    qint64 here = 0;
    qint64 quiet = 0;
    qint64 away = 0;

    static PresenceBounds of(const SilenceHabit &habit);
};

/// Clocks differ, and frames and flows come a little out of order (nanoseconds).
constexpr qint64 ToleratedDisorderNanoseconds = SilenceHabit::ShortestNap;

/// Whether a device that was last heard at `lastSeen` is at its place at `now`. Unknown when it was never heard, or
/// when it was heard later than the clock can tell (somebody set the clock back).
Presence presenceAt(Timestamp lastSeen, Timestamp now, const SilenceHabit &habit = {});

/// The turns that a device in this presence took while it was silent from `lastSeen` to `now`, in their order: each
/// with the moment at which its bound passed.
QList<PresenceChange> turnsOf(const Device &device, Timestamp now);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/presence.h"

#include <algorithm>

namespace lanscope {

namespace {

constexpr qint64 Minute = 60LL * 1'000'000'000;

/// Until its habit is known: a sleeping phone or laptop wakes now and then for its DHCP lease or a push connection;
/// usually within the hour.
constexpr qint64 QuietUnlearned = 60 * Minute;
/// Of one that is known never to be silent: a reboot, or a moment out of reach, is no departure.
constexpr qint64 QuietAtLeast = 15 * Minute;
/// A holiday.
constexpr qint64 AwayAtLeast = 14LL * 24 * 60 * Minute;

} // namespace

PresenceBounds PresenceBounds::of(const SilenceHabit &habit)
{
    PresenceBounds bounds;
    // A quarter more than usual is still usual: timers drift.
    bounds.here = std::max(SilenceHabit::ShortestNap, habit.usualNap() + habit.usualNap() / 4);
    bounds.quiet = std::max(habit.isLearned() ? QuietAtLeast : QuietUnlearned, 2 * bounds.here);
    bounds.away = std::max(AwayAtLeast, 2 * habit.longestAbsence());
    return bounds;
}

Presence presenceAt(Timestamp lastSeen, Timestamp now, const SilenceHabit &habit)
{
    const qint64 silence = now - lastSeen;
    if (!lastSeen.isKnown() || silence < -ToleratedDisorderNanoseconds)
        return Presence::Unknown;
    const PresenceBounds bounds = PresenceBounds::of(habit);
    if (silence <= bounds.here)
        return Presence::Here;
    if (silence <= bounds.quiet)
        return Presence::Quiet;
    return silence <= bounds.away ? Presence::Away : Presence::Gone;
}

QList<PresenceChange> turnsOf(const Device &device, Timestamp now)
{
    const Presence reached = presenceAt(device.lastSeen, now, device.habit);
    Presence before = device.presence;
    if (reached == before)
        return {};
    if (before == Presence::Unknown || reached <= before) // it was not watched, or its bounds grew
        return {{device.id, before, reached, now}};
    const PresenceBounds bounds = PresenceBounds::of(device.habit);
    QList<PresenceChange> turns;
    for (const auto &[bound, presence] :
         {std::pair(bounds.here, Presence::Quiet), std::pair(bounds.quiet, Presence::Away),
          std::pair(bounds.away, Presence::Gone)}) {
        if (presence <= before || presence > reached)
            continue;
        turns.append({device.id, before, presence, Timestamp{device.lastSeen.nanoseconds + bound}});
        before = presence;
    }
    return turns;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
// How the inventory notices who comes, turns silent and goes.
#include <algorithm>

#include "app/inventory/inventory.h"
#include "app/inventory/presence.h"

namespace lanscope {

/// Somebody is heard: the turns it took while it was silent, what that tells of its habit, and that it is here.
void Inventory::endSilence(Device &device, Timestamp heardAt)
{
    const qint64 silence = heardAt - device.lastSeen;
    if (silence > 0 && device.lastSeen.isKnown() && heardAt.isKnown()) {
        settle(device, heardAt);
        if (m_observedSince.isKnown() && device.lastSeen >= m_observedSince)
            device.habit.note(silence);
    }
    if (device.presence != Presence::Here)
        turn(device, {device.id, device.presence, Presence::Here, heardAt});
}

/// What its silence until now makes of its presence. True when that is another one.
bool Inventory::settle(Device &device, Timestamp now)
{
    const QList<PresenceChange> turns = turnsOf(device, now);
    for (const PresenceChange &each : turns)
        turn(device, each);
    return !turns.isEmpty();
}

void Inventory::turn(Device &device, const PresenceChange &change)
{
    device.presence = change.to;
    if (m_turns.size() >= MaximumTurns)
        m_turns.remove(0, MaximumTurns / 2);
    m_turns.append(change);
}

QList<PresenceChange> Inventory::takePresenceChanges()
{
    QList<PresenceChange> turns = std::exchange(m_turns, {});
    std::stable_sort(turns.begin(), turns.end(),
                     [](const PresenceChange &a, const PresenceChange &b) { return a.time < b.time; });
    return turns;
}

} // namespace lanscope

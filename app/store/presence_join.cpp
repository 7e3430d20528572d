// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/presence_join.h"

#include <algorithm>

namespace lanscope {

namespace {

/// The nearest of two: here before quiet before away before gone; what is not known says nothing.
Presence nearer(Presence left, Presence right)
{
    if (left == Presence::Unknown || right == Presence::Unknown)
        return left == Presence::Unknown ? right : left;
    return std::min(left, right);
}

/// Every moment at which something may turn, once.
QList<Timestamp> turnsOf(const QList<QList<PresenceSpan>> &addresses)
{
    QList<Timestamp> turns;
    for (const QList<PresenceSpan> &spans : addresses) {
        for (const PresenceSpan &each : spans)
            turns << each.span.from << each.span.to;
    }
    std::sort(turns.begin(), turns.end());
    turns.erase(std::unique(turns.begin(), turns.end()), turns.end());
    return turns;
}

} // namespace

QList<PresenceSpan> joinPresences(const DeviceId &device, const QList<QList<PresenceSpan>> &addresses)
{
    const QList<Timestamp> turns = turnsOf(addresses);
    QList<qsizetype> next(addresses.size(), 0); // of each address, the span that is not over yet
    QList<PresenceSpan> joined;
    for (qsizetype turn = 0; turn + 1 < turns.size(); ++turn) {
        const TimeSpan part{turns.at(turn), turns.at(turn + 1)};
        Presence presence = Presence::Unknown;
        for (qsizetype address = 0; address < addresses.size(); ++address) {
            const QList<PresenceSpan> &spans = addresses.at(address);
            qsizetype &at = next[address];
            while (at < spans.size() && spans.at(at).span.to <= part.from)
                ++at;
            if (at < spans.size() && spans.at(at).span.from <= part.from)
                presence = nearer(presence, spans.at(at).presence);
        }
        const bool goesOn =
            !joined.isEmpty() && joined.last().presence == presence && joined.last().span.to == part.from;
        if (goesOn)
            joined.last().span.to = part.to;
        else if (presence != Presence::Unknown)
            joined.append({device, part, presence});
    }
    return joined;
}

} // namespace lanscope

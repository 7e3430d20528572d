// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/presence.h"

namespace lanscope {

Presence presenceAt(Timestamp lastSeen, Timestamp now)
{
    const qint64 silence = now - lastSeen;
    if (!lastSeen.isKnown() || silence < -HereNanoseconds)
        return Presence::Unknown;
    if (silence <= HereNanoseconds)
        return Presence::Here;
    return silence <= QuietNanoseconds ? Presence::Quiet : Presence::Away;
}

} // namespace lanscope

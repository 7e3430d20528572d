// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/device.h"

namespace lanscope {

/// A device that is awake says something within five minutes: ARP caches expire after 15 s to 4 minutes, DHCP servers
/// and routers are asked again, and multicast listeners are queried every 125 s (RFC 3376 section 8.2).
constexpr qint64 HereNanoseconds = 5LL * 60 * 1'000'000'000;

/// A sleeping phone or laptop still wakes now and then for its DHCP lease or a push connection; usually within the
/// hour.
constexpr qint64 QuietNanoseconds = 60LL * 60 * 1'000'000'000;

/// Whether a device that was last heard at `lastSeen` is at its place at `now`. Unknown when it was never heard, or
/// when it was heard later than the clock can tell (somebody set the clock back).
Presence presenceAt(Timestamp lastSeen, Timestamp now);

} // namespace lanscope

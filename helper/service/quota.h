// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <sys/types.h>

namespace lanscope::helper {

/// How much of something one user may hold, and all users together.
struct Quota {
    unsigned perUser;
    unsigned overall;

    /// True when `user` may have one more; each of `held` knows its user().
    template <typename Held>
    bool hasRoom(const Held &held, uid_t user) const
    {
        const auto own = std::ranges::count_if(held, [user](const auto &each) { return each.user() == user; });
        return held.size() < overall && own < perUser;
    }
};

} // namespace lanscope::helper

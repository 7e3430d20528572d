// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

#include <linux/types.h>

namespace lanscope::helper {

/// What a clock says now, in nanoseconds.
inline __u64 nanoseconds(clockid_t clock)
{
    timespec now = {};
    clock_gettime(clock, &now);
    return static_cast<__u64>(now.tv_sec) * 1'000'000'000u + static_cast<__u64>(now.tv_nsec);
}

} // namespace lanscope::helper

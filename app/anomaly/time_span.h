// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/timestamp.h"

namespace lanscope {

// Distances in time, in nanoseconds.
constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

constexpr Timestamp later(Timestamp from, qint64 nanoseconds)
{
    return {from.nanoseconds + nanoseconds};
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/base/timestamp.h"

namespace lanscope {

/// "1.2 MB" in the user's locale, powers of 1,000.
QString formatBytes(quint64 bytes);

/// "1.2 MB/s" in the user's locale.
QString formatRate(double bytesPerSecond);

/// "just now", "3 minutes ago", "yesterday 14:02", "3 November": as a person says it. `now` must not be before `then`
/// by more than the clocks may differ; then it is "just now". Empty when `then` is not known.
QString formatRelative(Timestamp then, Timestamp now);

/// Date and time in full, local time, for a tooltip; empty when not known.
QString formatExact(Timestamp moment);

} // namespace lanscope

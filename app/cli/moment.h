// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "app/base/timestamp.h"

namespace lanscope {

/// A moment as people write it: "2026-11-22T18:56:00Z" (RFC 3339; without a zone local time), "2026-11-22" (the
/// beginning of that local day), or how long ago it was: "30m", "24h", "7d", "2w". Nothing when it is none.
std::optional<Timestamp> parseMoment(const QString &text, Timestamp now);

} // namespace lanscope

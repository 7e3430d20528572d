// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include "app/base/timestamp.h"

namespace lanscope {

/// How long and how much a person wants kept.
struct HistoryLimits {
    int days = 0;     ///< older is forgotten; 0: for ever
    qint64 bytes = 0; ///< of a file: above it the oldest is forgotten, details before days; 0: no limit. A server's
                      ///< space is its administrator's
    bool operator==(const HistoryLimits &) const = default;
};

/// What the database takes.
struct StoreSize {
    qint64 bytes = 0;     ///< of the file, or of the whole database of a server
    qint64 usedBytes = 0; ///< the part of it that holds something; what is free is filled first
    Timestamp oldest{};   ///< when what is kept begins; unknown when nothing is
    bool operator==(const StoreSize &) const = default;
};

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::HistoryLimits)
Q_DECLARE_METATYPE(lanscope::StoreSize)

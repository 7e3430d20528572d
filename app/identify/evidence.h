// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/base/timestamp.h"

namespace lanscope {

/// The source of evidence that comes from the register of MAC prefixes; it is never dropped for something newer.
inline constexpr QLatin1StringView MacPrefixSource("MAC prefix");

/// One observation that supports a guess.
struct Evidence {
    QString source;    ///< the protocol or register: "DHCP", "mDNS", "MAC prefix"
    QString fact;      ///< what was said
    QString pointsTo;  ///< what it makes likely; may be empty
    double weight = 0; ///< log-odds; 0 when it only is noted
    Timestamp seenAt;
    bool operator==(const Evidence &) const = default;
};

} // namespace lanscope

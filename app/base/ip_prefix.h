// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/base/ip_address.h"

namespace lanscope {

/// A range of addresses that have their first `length` bits in common. A null address is no range: it holds none.
struct IpPrefix {
    IpAddress address; ///< the bits behind the prefix may be anything
    int length = 0;    ///< at most 32 for IPv4 and 128 for IPv6

    /// From "192.168.1.0/24" or "2001:db8::/64"; nothing if it is none.
    static std::optional<IpPrefix> fromString(const QString &text);

    bool contains(const IpAddress &other) const { return !address.isNull() && other.isIn(address, length); }
    /// The last address of an IPv4 network of more than two: it reaches everybody there (RFC 919 section 7).
    bool isBroadcast(const IpAddress &other) const;

    bool operator==(const IpPrefix &) const = default;
};

} // namespace lanscope

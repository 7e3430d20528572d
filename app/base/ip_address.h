// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstring>
#include <optional>

#include <QHashFunctions>
#include <QString>

namespace lanscope {

/// An IPv4 or IPv6 address; octets in wire order, IPv4 in the first four with the others zero.
struct IpAddress {
    enum class Family : quint8 { None = 0, V4 = 4, V6 = 6 };

    Family family = Family::None;
    std::array<quint8, 16> octets{};

    /// From four octets in wire order.
    static IpAddress v4(const void *bytes);
    /// From sixteen octets in wire order.
    static IpAddress v6(const void *bytes);
    /// From its text form (RFC 4291 section 2.2 for IPv6); nothing if it is none.
    static std::optional<IpAddress> fromString(const QString &text);

    /// RFC 5952 text form.
    QString toString() const;

    bool isNull() const { return family == Family::None; }
    bool isUnspecified() const;
    bool isMulticast() const; ///< 224.0.0.0/4 (RFC 5771) or ff00::/8 (RFC 4291); 255.255.255.255 as well
    bool isLinkLocal() const; ///< 169.254.0.0/16 (RFC 3927) or fe80::/10 (RFC 4291)
    bool isLoopback() const;

    /// True when the first `length` bits equal those of `prefix`, which must be of the same family.
    bool isIn(const IpAddress &prefix, int length) const;

    auto operator<=>(const IpAddress &) const = default; ///< IPv4 first, then numerically
    bool operator==(const IpAddress &other) const
    {
        return family == other.family &&
               std::memcmp(octets.data(), other.octets.data(), sizeof octets) == 0; // of a size known here: no call
    }
};

size_t qHash(const IpAddress &address, size_t seed = 0) noexcept;

} // namespace lanscope

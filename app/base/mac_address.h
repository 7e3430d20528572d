// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstring>
#include <optional>

#include <QHashFunctions>
#include <QString>

namespace lanscope {

/// A 48-bit IEEE 802 MAC address; octets in transmission order.
struct MacAddress {
    std::array<quint8, 6> octets{};

    /// From six octets in transmission order; `bytes` must point at six readable octets.
    static MacAddress fromBytes(const void *bytes);

    /// From "aa:bb:cc:dd:ee:ff", also with dashes or without separators, in either case; nothing if it is none.
    static std::optional<MacAddress> fromString(QStringView text);

    /// "aa:bb:cc:dd:ee:ff".
    QString toString() const;

    bool isNull() const { return *this == MacAddress(); }

    /// The I/G bit (IEEE 802-2014 clause 8.2.2): a group address, broadcast included.
    bool isGroup() const { return octets[0] & 1; }

    /// The address of one interface.
    bool isIndividual() const { return !isNull() && !isGroup(); }

    /// The U/L bit (IEEE 802-2014 clause 8.2.2): not assigned by a manufacturer. Phones use such addresses to stay
    /// private.
    bool isLocallyAdministered() const { return octets[0] & 2; }

    auto operator<=>(const MacAddress &) const = default;
    bool operator==(const MacAddress &other) const
    {
        return std::memcmp(octets.data(), other.octets.data(), sizeof octets) == 0; // of a size known here: no call
    }
};

size_t qHash(const MacAddress &mac, size_t seed = 0) noexcept;

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QSet>

#include "app/inventory/device.h"

namespace lanscope {

/// An address and the device it is one of, as a person said. The device's own first address belongs to itself.
struct Belonging {
    MacAddress mac;
    DeviceId device;
    bool operator==(const Belonging &) const = default;
};

/// Two addresses, the smaller one first.
struct AddressPair {
    MacAddress first;
    MacAddress second;
    auto operator<=>(const AddressPair &) const = default;
};
AddressPair pairOf(const MacAddress &one, const MacAddress &other);
size_t qHash(const AddressPair &pair, size_t seed = 0) noexcept;

/// What a person says of addresses: which of them are one device, and which never are. Kept for ever.
struct Regrouping {
    QList<Belonging> belongings;
    QList<AddressPair> apart;   ///< of different devices: nobody is asked about them again
    QList<AddressPair> askable; ///< that word is taken back
    bool operator==(const Regrouping &) const = default;
};

/// All that was said in a place.
struct Kinships {
    QList<Belonging> belongings;
    QSet<AddressPair> apart;
    bool operator==(const Kinships &) const = default;
};

/// Both are one device; it stays the one that is kept, and the other's addresses become its own.
Regrouping merging(const Device &kept, const Device &other);
/// One of its addresses is a device of its own, and not to be taken for this one again.
Regrouping splitting(const Device &device, const MacAddress &mac);
/// These are two devices.
Regrouping keepingApart(const Device &one, const Device &other);
/// What makes all as it was, when `before` are the devices it was about, as they were.
Regrouping takingBack(const Regrouping &regrouping, const QList<Device> &before);

/// A person said that some address of the one and some of the other are of different devices.
bool areApart(const QSet<AddressPair> &apart, const Device &one, const Device &other);

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::Regrouping)

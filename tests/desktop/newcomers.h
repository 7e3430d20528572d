// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/device.h"

namespace lanscope::test {

constexpr qint64 Second = 1'000'000'000;
const Timestamp Start = Timestamp::fromSeconds(1'700'000'000);

inline Timestamp after(qint64 seconds)
{
    return {Start.nanoseconds + seconds * Second};
}

/// The n-th of devices without a name, first seen `seconds` after Start.
inline Device newcomer(int n, qint64 seconds, const QString &hostname = {})
{
    Device device;
    device.id.octets = {0x00, 0x10, 0x20, 0x30, quint8(n >> 8), quint8(n)};
    device.macs = {device.id};
    device.hostname = hostname;
    const std::array<quint8, 4> address{10, 0, quint8(n >> 8), quint8(n)};
    device.addresses = {{IpAddress::v4(address.data()), after(seconds), after(seconds)}};
    device.firstSeen = after(seconds);
    device.lastSeen = after(seconds);
    return device;
}

/// A device that was there an hour before Start and half an hour later still.
inline Device oldTimer(int n)
{
    Device device = newcomer(n, -3600);
    device.lastSeen = after(-1800);
    return device;
}

} // namespace lanscope::test

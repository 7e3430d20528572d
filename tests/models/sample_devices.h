// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/device.h"

namespace lanscope {

/// The n-th of devices that differ in everything a table shows.
inline Device sampleDevice(int n)
{
    Device device;
    device.id.octets = {0x00, 0x10, 0x20, quint8(n >> 16), quint8(n >> 8), quint8(n)};
    device.macs = {device.id};
    device.hostname = QStringLiteral("host-%1").arg(n);
    device.vendor = QStringLiteral("Vendor %1").arg(n % 7);
    const std::array<quint8, 4> address{10, 0, quint8(n >> 8), quint8(n)};
    device.addresses = {{IpAddress::v4(address.data()), Timestamp::fromSeconds(1000), Timestamp::fromSeconds(2000)}};
    device.presence = Presence::Here;
    device.firstSeen = Timestamp::fromSeconds(1000);
    device.lastSeen = Timestamp::fromSeconds(2000 + n);
    device.traffic = {1, quint64(n) * 100, 1, quint64(n) * 1000};
    device.today = {1, quint64(n) * 10, 1, quint64(n) * 20};
    return device;
}

inline QList<Device> sampleDevices(int count)
{
    QList<Device> devices;
    for (int n = 0; n < count; ++n)
        devices.append(sampleDevice(n));
    return devices;
}

/// What a device may call itself to do harm.
inline QStringList hostileNames()
{
    return {
        QStringLiteral("<img src=/dev/zero>"),   QStringLiteral("\x1b[31mred\x1b[0m"),
        QStringLiteral("\u202Eexe.txt\u2066"),   QString(255, u'A'),
        QStringLiteral("<b>bold</b>&amp;&File"), QStringLiteral("line\nbreak\ttab"),
    };
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "app/store/store.h"

namespace lanscope {

inline constexpr Timestamp Noon = Timestamp::fromSeconds(1'800'000'000);

inline MacAddress macNumber(int number)
{
    MacAddress mac;
    mac.octets = {0x00, 0x11, 0x22, quint8(number >> 16), quint8(number >> 8), quint8(number)};
    return mac;
}

/// A device with something in every field and list; `number` tells devices apart.
inline Device sampleDevice(int number)
{
    const quint8 address[] = {10, 0, quint8(number >> 8), quint8(number)};
    Device device;
    device.id = macNumber(number);
    device.macs = {device.id, macNumber(number + 0x800000)};
    device.hostname = QStringLiteral("host-%1").arg(number);
    device.displayName = QStringLiteral("Büro №%1").arg(number);
    device.vendor = QStringLiteral("Acme");
    device.addresses = {{IpAddress::v4(address), Noon, Noon}};
    device.services = {{QStringLiteral("_ipp._tcp"), QStringLiteral("Printer"), 631, Noon, Noon}};
    device.evidence = {{QStringLiteral("DHCP"), QStringLiteral("vendor-class: acme"), QString(), 1.5, Noon}};
    device.isGateway = number == 1;
    device.isSelf = number == 2;
    device.firstSeen = {Noon.nanoseconds + number};
    device.lastSeen = {Noon.nanoseconds + 1000 + number};
    device.traffic = {.packetsSent = 1, .bytesSent = 60, .packetsReceived = 2, .bytesReceived = 3000};
    for (int nap = 0; nap < 3 + number % 4; ++nap)
        device.habit.note((10 + nap) * 60'000'000'000);
    return device;
}

inline QList<Device> sampleDevices(int count)
{
    QList<Device> devices;
    for (int number = 0; number < count; ++number)
        devices.append(sampleDevice(number));
    return devices;
}

inline Place homePlace()
{
    return {.id = 0, .gateway = macNumber(1), .prefix = QStringLiteral("10.0.0.0/16"), .name = {}};
}

} // namespace lanscope

/// The value of a result, or the failing sentence in the test's log.
#define VALUE_OF(variable, expression)                                                                                 \
    auto variable##Result = (expression);                                                                              \
    QVERIFY2(variable##Result, qPrintable(variable##Result ? QString() : variable##Result.error().sentence));          \
    auto &variable = *variable##Result

#define VERIFY_DONE(expression)                                                                                        \
    do {                                                                                                               \
        const auto done = (expression);                                                                                \
        QVERIFY2(done, qPrintable(done ? QString() : done.error().sentence));                                          \
    } while (false)

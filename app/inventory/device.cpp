// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/device.h"

#include <QCoreApplication>

namespace lanscope {

QString presenceKey(Presence presence)
{
    switch (presence) {
    case Presence::Unknown:
        break;
    case Presence::Here:
        return QStringLiteral("here");
    case Presence::Quiet:
        return QStringLiteral("quiet");
    case Presence::Away:
        return QStringLiteral("away");
    case Presence::Gone:
        return QStringLiteral("gone");
    }
    return {};
}

QString presenceName(Presence presence)
{
    switch (presence) {
    case Presence::Unknown:
        break;
    case Presence::Here:
        return QCoreApplication::translate("Presence", "here");
    case Presence::Quiet:
        return QCoreApplication::translate("Presence", "quiet");
    case Presence::Away:
        return QCoreApplication::translate("Presence", "away");
    case Presence::Gone:
        return QCoreApplication::translate("Presence", "gone");
    }
    return QCoreApplication::translate("Presence", "not known");
}

DeviceTraffic &DeviceTraffic::operator+=(const DeviceTraffic &other)
{
    packetsSent += other.packetsSent;
    bytesSent += other.bytesSent;
    packetsReceived += other.packetsReceived;
    bytesReceived += other.bytesReceived;
    return *this;
}

QString Device::name() const
{
    if (user.name)
        return *user.name;
    return displayName.isEmpty() ? hostname : displayName;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_tool_tip.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "app/base/foreign_text.h"
#include "app/base/format.h"
#include "app/models/device_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::DeviceToolTip)
};

QString nameToolTip(const Device &device, TimeStyle style)
{
    QStringList lines{deviceTitle(device)};
    if (!device.displayName.isEmpty())
        lines += Words::tr("It announces itself as: %1").arg(foreignText(device.displayName));
    if (!device.hostname.isEmpty())
        lines += Words::tr("Its host name: %1").arg(foreignText(device.hostname));
    if (device.user.notMine)
        lines += Words::tr("You said that it is not yours.");
    if (style == TimeStyle::Relative && device.isUndecided())
        lines += Words::tr("New: nobody has said yet that it belongs here.");
    lines += Words::tr("Press F2 to give it a name of your own.");
    return lines.join(u'\n');
}

QString addressToolTip(const Device &device)
{
    QStringList lines;
    for (auto record = device.addresses.crbegin(); record != device.addresses.crend(); ++record)
        lines += Words::tr("%1, last seen %2").arg(record->address.toString(), formatExact(record->lastSeen));
    return lines.join(u'\n');
}

QString macToolTip(const Device &device)
{
    QStringList lines;
    for (const MacAddress &mac : device.macs)
        lines += mac.toString();
    if (device.hasRandomizedMac())
        lines += privateAddressExplanation();
    return lines.join(u'\n');
}

} // namespace

QString deviceToolTip(const Device &device, DeviceColumn column, TimeStyle style)
{
    switch (column) {
    case DeviceColumn::Name:
        return nameToolTip(device, style);
    case DeviceColumn::Type:
    case DeviceColumn::Vendor:
    case DeviceColumn::Owner:
    case DeviceColumn::Group:
        return deviceText(device, column, {});
    case DeviceColumn::Address:
        return addressToolTip(device);
    case DeviceColumn::Presence:
        return presenceExplanation(device.presence);
    case DeviceColumn::Now:
        break;
    case DeviceColumn::Today:
        return Words::tr("Received: %1\nSent: %2")
            .arg(formatBytes(device.today.bytesReceived), formatBytes(device.today.bytesSent));
    case DeviceColumn::FirstSeen:
        return formatExact(device.firstSeen);
    case DeviceColumn::LastSeen:
        return formatExact(device.lastSeen);
    case DeviceColumn::Received:
        return Words::tr("%n packet(s)", nullptr, int(std::min<quint64>(device.traffic.packetsReceived, INT_MAX)));
    case DeviceColumn::Sent:
        return Words::tr("%n packet(s)", nullptr, int(std::min<quint64>(device.traffic.packetsSent, INT_MAX)));
    case DeviceColumn::Mac:
        return macToolTip(device);
    }
    return {};
}

QString presenceExplanation(Presence presence)
{
    switch (presence) {
    case Presence::Here:
        return Words::tr("Heard from just now");
    case Presence::Quiet:
        return Words::tr("Silent for a while; it may be asleep");
    case Presence::Away:
        return Words::tr("Silent for long; it is probably switched off or somewhere else");
    case Presence::Gone:
        return Words::tr("Not heard for weeks; it will hardly come back");
    case Presence::Unknown:
        break;
    }
    return {};
}

QString privateAddressExplanation()
{
    return Words::tr("The device made this address up to stay private; it says nothing of its maker.");
}

} // namespace lanscope

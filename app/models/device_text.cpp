// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include "app/base/foreign_text.h"
#include "app/base/format.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::DeviceText)
};

QString timeText(Timestamp then, const Moment &moment)
{
    if (moment.style == TimeStyle::Relative || !then.isKnown())
        return formatRelative(then, moment.now);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(then.milliseconds()), QLocale::ShortFormat);
}

QString nameToolTip(const Device &device)
{
    QStringList lines{deviceTitle(device)};
    if (!device.displayName.isEmpty())
        lines += Words::tr("It announces itself as: %1").arg(foreignText(device.displayName));
    if (!device.hostname.isEmpty())
        lines += Words::tr("Its host name: %1").arg(foreignText(device.hostname));
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
        lines += Words::tr("The device made this address up to stay private; it says nothing of its maker.");
    return lines.join(u'\n');
}

QString presenceToolTip(Presence presence)
{
    switch (presence) {
    case Presence::Here:
        return Words::tr("Heard from just now");
    case Presence::Quiet:
        return Words::tr("Silent for a while; it may be asleep");
    case Presence::Away:
        return Words::tr("Silent for long; it is probably switched off or somewhere else");
    case Presence::Unknown:
        break;
    }
    return {};
}

int preference(const IpAddress &address)
{
    if (address.isLinkLocal())
        return 0;
    return address.family == IpAddress::Family::V4 ? 2 : 1;
}

} // namespace

QString columnTitle(DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::Name:
        return Words::tr("Name");
    case DeviceColumn::Vendor:
        return Words::tr("Vendor");
    case DeviceColumn::Address:
        return Words::tr("Address");
    case DeviceColumn::Presence:
        return Words::tr("Presence");
    case DeviceColumn::FirstSeen:
        return Words::tr("First seen");
    case DeviceColumn::LastSeen:
        return Words::tr("Last seen");
    case DeviceColumn::Received:
        return Words::tr("Received");
    case DeviceColumn::Sent:
        return Words::tr("Sent");
    case DeviceColumn::Mac:
        return Words::tr("MAC address");
    }
    return {};
}

QString columnExplanation(DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::Name:
        return Words::tr("Your name for the device, or what it calls itself");
    case DeviceColumn::Vendor:
        return Words::tr("Who the device's MAC address is registered to");
    case DeviceColumn::Address:
        return Words::tr("The device's IP address");
    case DeviceColumn::Presence:
        return Words::tr("Whether the device is on the network now");
    case DeviceColumn::FirstSeen:
        return Words::tr("When the device was first heard from");
    case DeviceColumn::LastSeen:
        return Words::tr("When the device was last heard from");
    case DeviceColumn::Received:
        return Words::tr("What was sent to the device, as far as this computer saw it");
    case DeviceColumn::Sent:
        return Words::tr("What the device sent, as far as this computer saw it");
    case DeviceColumn::Mac:
        return Words::tr("The hardware address the device is recognised by");
    }
    return {};
}

QString deviceText(const Device &device, DeviceColumn column, const Moment &moment)
{
    switch (column) {
    case DeviceColumn::Name:
        return deviceTitle(device);
    case DeviceColumn::Vendor:
        return device.vendor.isEmpty() && device.hasRandomizedMac() ? Words::tr("Private address")
                                                                    : foreignText(device.vendor);
    case DeviceColumn::Address:
        return primaryAddress(device).toString();
    case DeviceColumn::Presence:
        return presenceName(device.presence);
    case DeviceColumn::FirstSeen:
        return timeText(device.firstSeen, moment);
    case DeviceColumn::LastSeen:
        return timeText(device.lastSeen, moment);
    case DeviceColumn::Received:
        return formatBytes(device.traffic.bytesReceived);
    case DeviceColumn::Sent:
        return formatBytes(device.traffic.bytesSent);
    case DeviceColumn::Mac:
        return device.id.toString();
    }
    return {};
}

QString deviceToolTip(const Device &device, DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::Name:
        return nameToolTip(device);
    case DeviceColumn::Vendor:
        return deviceText(device, column, {});
    case DeviceColumn::Address:
        return addressToolTip(device);
    case DeviceColumn::Presence:
        return presenceToolTip(device.presence);
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

QString deviceTitle(const Device &device)
{
    const QString name = foreignText(device.name());
    if (device.isSelf)
        return name.isEmpty() ? Words::tr("This computer") : Words::tr("%1 (this computer)").arg(name);
    if (device.isGateway)
        return name.isEmpty() ? Words::tr("Router") : Words::tr("%1 (router)").arg(name);
    return name.isEmpty() ? Words::tr("Unnamed device") : name;
}

IpAddress primaryAddress(const Device &device)
{
    IpAddress best;
    for (const AddressRecord &record : device.addresses) {
        if (best.isNull() || preference(record.address) >= preference(best))
            best = record.address;
    }
    return best;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_cell.h"

#include "app/models/device_text.h"

namespace lanscope {

namespace {

bool nameDiffers(const Device &before, const Device &after)
{
    return before.user.name != after.user.name || before.displayName != after.displayName ||
           before.hostname != after.hostname || before.isKnown() != after.isKnown() ||
           before.user.notMine != after.user.notMine || before.user.archived != after.user.archived ||
           before.user.notes != after.user.notes || before.services != after.services ||
           before.evidence != after.evidence;
}

} // namespace

bool cellDiffers(const Device &before, const Device &after, DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::Name:
        return nameDiffers(before, after) || before.isSelf != after.isSelf || before.isGateway != after.isGateway ||
               shownCategory(before) != shownCategory(after) || before.user.icon != after.user.icon;
    case DeviceColumn::Type:
        return shownCategory(before) != shownCategory(after);
    case DeviceColumn::Vendor:
        return before.vendor != after.vendor;
    case DeviceColumn::Address:
        return before.addresses != after.addresses;
    case DeviceColumn::Owner:
        return before.user.owner != after.user.owner;
    case DeviceColumn::Group:
        return before.user.group != after.user.group;
    case DeviceColumn::FirstSeen:
        return before.firstSeen != after.firstSeen;
    case DeviceColumn::Mac:
        return before.macs != after.macs;
    case DeviceColumn::Presence:
        return before.presence != after.presence;
    case DeviceColumn::Now:
        return false; // told as time passes
    case DeviceColumn::Today:
        return before.today != after.today;
    case DeviceColumn::LastSeen:
        return before.lastSeen != after.lastSeen;
    case DeviceColumn::Received:
        return before.traffic.bytesReceived != after.traffic.bytesReceived;
    case DeviceColumn::Sent:
        return before.traffic.bytesSent != after.traffic.bytesSent;
    }
    return false;
}

QVariant cellValue(const Device &device, DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::Name:
        return device.name();
    case DeviceColumn::Type:
        return int(shownCategory(device));
    case DeviceColumn::Vendor:
        return device.vendor;
    case DeviceColumn::Address:
        return QVariant::fromValue(primaryAddress(device));
    case DeviceColumn::Owner:
        return device.user.owner.value_or(QString());
    case DeviceColumn::Group:
        return device.user.group.value_or(QString());
    case DeviceColumn::FirstSeen:
        return device.firstSeen.nanoseconds;
    case DeviceColumn::Mac:
        return QVariant::fromValue(device.id);
    case DeviceColumn::Presence:
        return int(device.presence);
    case DeviceColumn::Now:
        return {};
    case DeviceColumn::Today:
        return device.today.bytesReceived + device.today.bytesSent;
    case DeviceColumn::LastSeen:
        return device.lastSeen.nanoseconds;
    case DeviceColumn::Received:
        return device.traffic.bytesReceived;
    case DeviceColumn::Sent:
        return device.traffic.bytesSent;
    }
    return {};
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include "app/inventory/device.h"

namespace lanscope {

/// How a device is joined to the network, as far as it shows.
enum class Medium : quint8 { Unknown, Wired, Wireless };

/// What would be the same if the device came back under another address. Sets of at most as many texts as a device has
/// evidence.
struct DeviceTraits {
    QSet<QString> clientIds;             ///< DHCP option 61, unless it only is the device's own address
    QSet<QString> duids;                 ///< DHCPv6 client identifiers, and those within option 61 (RFC 4361)
    QHash<QString, QString> identifiers; ///< numbers of its own that it announces, by key: "_hap._tcp id", "usn"
    QHash<QString, QString> hostNames;   ///< telling ones: comparable form to what was said
    QHash<QString, QString> displayNames;
    QSet<QString> optionLists; ///< DHCP option 55
    QSet<QString> vendorClasses;
    QSet<QString> stacks;
    QSet<QString> tlsClients;
};

DeviceTraits traitsOf(const Device &device);

/// What is worth looking for in other devices: a few texts, each the same for devices that may be one.
QStringList searchKeys(const DeviceTraits &traits);

Medium mediumOf(const Device &device);
/// An address that virtual machines and containers get. Such machines are copied with all that identifies them.
bool isVirtualMachineMac(const MacAddress &mac);
/// An address that several routers share (VRRP, HSRP, GLBP): it is no device of its own.
bool isSharedRouterMac(const MacAddress &mac);
/// Two interfaces of one board have neighbouring addresses.
bool areNeighbours(const MacAddress &one, const MacAddress &other);

} // namespace lanscope

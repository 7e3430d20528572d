// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include "app/base/ip_address.h"
#include "app/base/ip_prefix.h"
#include "app/base/mac_address.h"
#include "app/capture/neighbour_table.h"

namespace lanscope {

/// What this computer knows of the network behind one of its interfaces, without sending anything.
struct LocalNetwork {
    QString interface;
    MacAddress ownMac;
    QList<IpAddress> ownAddresses;
    IpAddress gateway;     ///< null when there is none
    MacAddress gatewayMac; ///< null while the kernel does not know it
    QString prefix;        ///< "192.168.1.0/24" of the first address that is not link-local; empty without one
    QList<Neighbour> neighbours;
    QList<IpPrefix> prefixes{}; ///< of all its addresses of both families: what is reached without a router
};

/// One IPv4 default route of the kernel's table.
struct DefaultRoute {
    QString interface;
    IpAddress gateway;
    quint32 metric = 0;
    bool operator==(const DefaultRoute &) const = default;
};

/// Reads the text of /proc/net/route (proc_pid_net(5)); the best route first.
QList<DefaultRoute> parseRoutes(const QByteArray &table);

/// The MAC address that the text of /proc/net/arp gives for an IPv4 address on an interface; null when it has none.
MacAddress parseNeighbour(const QByteArray &table, const IpAddress &address, const QString &interface);

/// Interfaces that can be observed: up, not loopback, with a MAC address; the one with the default route first.
QStringList observableInterfaces();

/// Looks up what is known of one interface now.
LocalNetwork lookUpNetwork(const QString &interface);

} // namespace lanscope

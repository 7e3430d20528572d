// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/local_network.h"

#include <algorithm>

#include <QFile>
#include <QNetworkInterface>
#include <QtEndian>

namespace lanscope {

namespace {

constexpr int RouteUsable = 0x0001; // RTF_UP of linux/route.h

/// A table of /proc is small; nothing beyond this is read.
constexpr qint64 TableBytes = 1 << 20;

QByteArray kernelTable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(TableBytes) : QByteArray();
}

IpAddress addressOf(const QHostAddress &host)
{
    if (host.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 wire = qToBigEndian(host.toIPv4Address());
        return IpAddress::v4(&wire);
    }
    const Q_IPV6ADDR wire = host.toIPv6Address();
    return IpAddress::v6(&wire);
}

QString prefixOf(const QNetworkAddressEntry &entry)
{
    const auto subnet = QHostAddress::parseSubnet(entry.ip().toString().section(u'%', 0, 0) + u'/' +
                                                  QString::number(entry.prefixLength()));
    const QHostAddress network = subnet.first;
    if (network.protocol() != QAbstractSocket::IPv4Protocol)
        return addressOf(network).toString() + u'/' + QString::number(subnet.second);
    const quint32 mask = subnet.second == 0 ? 0 : ~quint32(0) << (32 - subnet.second);
    return QHostAddress(network.toIPv4Address() & mask).toString() + u'/' + QString::number(subnet.second);
}

bool isObservable(const QNetworkInterface &interface)
{
    const auto flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsUp) && !flags.testFlag(QNetworkInterface::IsLoopBack) &&
           MacAddress::fromString(interface.hardwareAddress()).has_value();
}

} // namespace

QList<DefaultRoute> parseRoutes(const QByteArray &table)
{
    QList<DefaultRoute> routes;
    for (const QByteArray &line : table.split('\n').mid(1)) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < 8 || columns[1].toUInt(nullptr, 16) != 0 || columns[7].toUInt(nullptr, 16) != 0)
            continue;
        if (!(columns[3].toInt(nullptr, 16) & RouteUsable))
            continue;
        // The kernel prints the address as one hexadecimal number in host byte order of its wire form.
        const quint32 wire = columns[2].toUInt(nullptr, 16);
        const IpAddress gateway = wire == 0 ? IpAddress() : IpAddress::v4(&wire);
        routes.append({QString::fromUtf8(columns[0]), gateway, columns[6].toUInt()});
    }
    std::stable_sort(routes.begin(), routes.end(),
                     [](const DefaultRoute &a, const DefaultRoute &b) { return a.metric < b.metric; });
    return routes;
}

MacAddress parseNeighbour(const QByteArray &table, const IpAddress &address, const QString &interface)
{
    for (const QByteArray &line : table.split('\n').mid(1)) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < 6 || QString::fromUtf8(columns[5]) != interface)
            continue;
        if (IpAddress::fromString(QString::fromLatin1(columns[0])) == address)
            return MacAddress::fromString(QString::fromLatin1(columns[3])).value_or(MacAddress());
    }
    return {};
}

QStringList observableInterfaces()
{
    QStringList names;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if (isObservable(interface))
            names.append(interface.name());
    }
    const QList<DefaultRoute> routes = parseRoutes(kernelTable(QStringLiteral("/proc/net/route")));
    for (auto route = routes.crbegin(); route != routes.crend(); ++route) {
        if (names.removeOne(route->interface))
            names.prepend(route->interface);
    }
    return names;
}

LocalNetwork lookUpNetwork(const QString &name)
{
    LocalNetwork network;
    network.interface = name;
    const QNetworkInterface interface = QNetworkInterface::interfaceFromName(name);
    network.ownMac = MacAddress::fromString(interface.hardwareAddress()).value_or(MacAddress());
    const QList<QNetworkAddressEntry> entries = interface.addressEntries();
    for (const QNetworkAddressEntry &entry : entries) {
        const IpAddress address = addressOf(entry.ip());
        network.ownAddresses.append(address);
        if (entry.prefixLength() >= 0)
            network.prefixes.append({address, entry.prefixLength()});
        if (network.prefix.isEmpty() && !address.isLinkLocal())
            network.prefix = prefixOf(entry);
    }
    const QList<DefaultRoute> routes = parseRoutes(kernelTable(QStringLiteral("/proc/net/route")));
    for (const DefaultRoute &route : routes) {
        if (route.interface == name && network.gateway.isNull())
            network.gateway = route.gateway;
    }
    if (!network.gateway.isNull())
        network.gatewayMac = parseNeighbour(kernelTable(QStringLiteral("/proc/net/arp")), network.gateway, name);
    if (interface.isValid())
        network.neighbours = lookUpNeighbours(interface.index());
    return network;
}

} // namespace lanscope

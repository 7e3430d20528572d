// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csv.h"

#include <QStringList>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

/// A column of a file: the member of the JSON object of the same name, as text; lists are joined by spaces.
template <typename Row>
struct Column {
    const char *name;
    QString (*text)(const Row &row);
};

template <typename List, typename Text>
QString joined(const List &list, Text text)
{
    QStringList words;
    for (const auto &each : list)
        words.append(text(each));
    return words.join(u' ');
}

QString macs(const Device &device)
{
    return joined(device.macs, [](const MacAddress &mac) { return mac.toString(); });
}

QString addresses(const Device &device)
{
    return joined(device.addresses, [](const AddressRecord &record) { return record.address.toString(); });
}

QString services(const Device &device)
{
    return joined(device.services, [](const ServiceRecord &service) { return service.type; });
}

QString yesOrNo(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

constexpr Column<Device> DeviceColumns[] = {
    {"id", [](const Device &device) { return device.id.toString(); }},
    {"macs", macs},
    {"name", [](const Device &device) { return device.name(); }},
    {"vendor", [](const Device &device) { return device.vendor; }},
    {"category", [](const Device &device) { return categoryKey(device.category()); }},
    {"hostname", [](const Device &device) { return device.hostname; }},
    {"addresses", addresses},
    {"services", services},
    {"randomized_mac", [](const Device &device) { return yesOrNo(device.hasRandomizedMac()); }},
    {"is_gateway", [](const Device &device) { return yesOrNo(device.isGateway); }},
    {"is_self", [](const Device &device) { return yesOrNo(device.isSelf); }},
    {"presence", [](const Device &device) { return presenceKey(device.presence); }},
    {"first_seen", [](const Device &device) { return device.firstSeen.toRfc3339(); }},
    {"last_seen", [](const Device &device) { return device.lastSeen.toRfc3339(); }},
    {"packets_sent", [](const Device &device) { return QString::number(device.traffic.packetsSent); }},
    {"bytes_sent", [](const Device &device) { return QString::number(device.traffic.bytesSent); }},
    {"packets_received", [](const Device &device) { return QString::number(device.traffic.packetsReceived); }},
    {"bytes_received", [](const Device &device) { return QString::number(device.traffic.bytesReceived); }},
};

QString numberOrNothing(quint32 number)
{
    return number == 0 ? QString() : QString::number(number);
}

constexpr Column<Contribution> ContributionColumns[] = {
    {"device", [](const Contribution &each) { return each.device.toString(); }},
    {"scope", [](const Contribution &each) { return scopeKey(each.scope); }},
    {"protocol",
     [](const Contribution &each) { return each.peer.isNull() ? QString() : QString::number(each.protocol); }},
    {"port", [](const Contribution &each) { return numberOrNothing(each.servicePort); }},
    {"service", [](const Contribution &each) { return each.service; }},
    {"peer", [](const Contribution &each) { return each.peer.toString(); }},
    {"peer_device",
     [](const Contribution &each) { return each.peerDevice.isNull() ? QString() : each.peerDevice.toString(); }},
    {"peer_name", [](const Contribution &each) { return each.peerName; }},
    {"peer_domain", [](const Contribution &each) { return each.peerDomain; }},
    {"country", [](const Contribution &each) { return each.country; }},
    {"as_number", [](const Contribution &each) { return numberOrNothing(each.asNumber); }},
    {"as_name", [](const Contribution &each) { return each.asName; }},
    {"opened", [](const Contribution &each) { return yesOrNo(each.opened); }},
    {"packets_sent", [](const Contribution &each) { return QString::number(each.packetsSent); }},
    {"bytes_sent", [](const Contribution &each) { return QString::number(each.bytesSent); }},
    {"packets_received", [](const Contribution &each) { return QString::number(each.packetsReceived); }},
    {"bytes_received", [](const Contribution &each) { return QString::number(each.bytesReceived); }},
    {"first", [](const Contribution &each) { return each.first.toRfc3339(); }},
    {"last", [](const Contribution &each) { return each.last.toRfc3339(); }},
};

/// A header line, and a line for each row.
template <typename Row, size_t Count>
QString table(const Column<Row> (&columns)[Count], const QList<Row> &rows)
{
    const auto line = [&columns](auto field) {
        QStringList fields;
        for (const Column<Row> &column : columns)
            fields.append(csvField(field(column)));
        return fields.join(u',') + QStringLiteral("\r\n");
    };
    QString text = line([](const Column<Row> &column) { return QString::fromLatin1(column.name); });
    for (const Row &row : rows)
        text += line([&row](const Column<Row> &column) { return column.text(row); });
    return text;
}

} // namespace

QString devicesToCsv(const QList<Device> &devices)
{
    return table(DeviceColumns, devices);
}

QString contributionsToCsv(const QList<Contribution> &contributions)
{
    return table(ContributionColumns, contributions);
}

} // namespace lanscope

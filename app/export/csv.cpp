// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csv.h"

#include <QStringList>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

/// A column of the file: the member of the JSON object of the same name, as text; lists are joined by spaces.
struct Column {
    const char *name;
    QString (*text)(const Device &device);
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

constexpr Column Columns[] = {
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

template <typename Field>
QString line(Field field)
{
    QStringList fields;
    for (const Column &column : Columns)
        fields.append(csvField(field(column)));
    return fields.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QString devicesToCsv(const QList<Device> &devices)
{
    QString text = line([](const Column &column) { return QString::fromLatin1(column.name); });
    for (const Device &device : devices)
        text += line([&](const Column &column) { return column.text(device); });
    return text;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
// What tables of truth say of the protocols by which hosts find their place on the link.
#include <QtEndian>

#include "app/base/foreign_text.h"
#include "app/decode/arp.h"
#include "app/decode/dhcp4.h"
#include "app/decode/neighbour.h"
#include "tests/decode/truth_fields.h"

using namespace Qt::StringLiterals;

namespace lanscope::test {

QString shown(QByteArrayView octets)
{
    return foreignText(octets.endsWith('\0') ? octets.chopped(1) : octets);
}

QString numbers(QByteArrayView octets)
{
    QStringList list;
    for (const char octet : octets)
        list.append(QString::number(quint8(octet)));
    return list.join(u'|');
}

QString flag(bool value)
{
    return value ? u"1"_s : u"0"_s;
}

std::optional<Fields> describeArp(const Payload &payload)
{
    const auto message = parseArp(payload.message);
    if (!message)
        return std::nullopt;
    return Fields{{u"arp.opcode"_s, QString::number(message->operation)},
                  {u"arp.src.hw_mac"_s, message->senderMac.toString()},
                  {u"arp.src.proto_ipv4"_s, message->senderAddress.toString()},
                  {u"arp.dst.hw_mac"_s, message->targetMac.toString()},
                  {u"arp.dst.proto_ipv4"_s, message->targetAddress.toString()}};
}

namespace {

QString addressOption(const Dhcp4Message &message, quint8 code)
{
    const QByteArray octets = message.options.value(code);
    return octets.size() == 4 ? IpAddress::v4(octets.constData()).toString() : QString();
}

QString addressList(const Dhcp4Message &message, quint8 code)
{
    const QByteArray octets = message.options.value(code);
    QStringList list;
    for (qsizetype at = 0; at + 4 <= octets.size(); at += 4)
        list.append(IpAddress::v4(octets.constData() + at).toString());
    return list.join(u'|');
}

QString numberOption(const Dhcp4Message &message, quint8 code)
{
    const QByteArray octets = message.options.value(code);
    return octets.size() == 2 ? QString::number(qFromBigEndian<quint16>(octets.constData())) : QString();
}

QString hexadecimal(const QList<QByteArray> &fields)
{
    QStringList list;
    for (const QByteArray &field : fields)
        list.append(QString::fromLatin1(field.toHex()));
    return list.join(u'|');
}

} // namespace

std::optional<Fields> describeDhcp4(const Payload &payload)
{
    const auto message = parseDhcp4(payload.message);
    if (!message)
        return std::nullopt;
    return Fields{{u"dhcp.type"_s, QString::number(int(message->speaker))},
                  {u"dhcp.hw.mac_addr"_s, message->client.toString()},
                  {u"dhcp.option.dhcp"_s, numbers(message->options.value(53))},
                  {u"dhcp.option.request_list_item"_s, numbers(message->options.value(55))},
                  {u"dhcp.option.type"_s, numbers(message->order)},
                  {u"dhcp.fqdn.name"_s, dhcp4QualifiedName(message->options.value(81))},
                  {u"dhcp.option.dhcp_max_message_size"_s, numberOption(*message, 57)},
                  {u"dhcp.option.user_class.data"_s, hexadecimal(dhcp4UserClasses(message->options.value(77)))},
                  {u"dhcp.option.hostname"_s, shown(message->options.value(12))},
                  {u"dhcp.option.vendor_class_id"_s, shown(message->options.value(60))},
                  {u"dhcp.option.requested_ip_address"_s, addressOption(*message, 50)},
                  {u"dhcp.option.dhcp_server_id"_s, addressOption(*message, 54)},
                  {u"dhcp.option.router"_s, addressList(*message, 3)},
                  {u"dhcp.option.domain_name_server"_s, addressList(*message, 6)},
                  {u"dhcp.ip.your"_s, message->yourAddress.toString()},
                  {u"dhcp.ip.relay"_s, message->relayAddress.toString()}};
}

std::optional<Fields> describeNeighbour(const Payload &payload)
{
    const auto message = parseNeighbour(payload.message);
    if (!message)
        return std::nullopt;
    using Type = NeighbourMessage::Type;
    QStringList prefixes, servers;
    for (const AdvertisedPrefix &prefix : message->prefixes)
        prefixes.append(prefix.address.toString());
    for (const IpAddress &server : message->dnsServers)
        servers.append(server.toString());
    const auto stated = message->sourceMac ? message->sourceMac : message->targetMac;
    const auto only = [&](Type type, const QString &value) { return message->type == type ? value : QString(); };
    return Fields{
        {u"icmpv6.type"_s, QString::number(int(message->type))},
        {u"icmpv6.nd.ns.target_address"_s, only(Type::NeighbourSolicitation, message->target.toString())},
        {u"icmpv6.nd.na.target_address"_s, only(Type::NeighbourAdvertisement, message->target.toString())},
        {u"icmpv6.nd.na.flag.r"_s, only(Type::NeighbourAdvertisement, flag(message->flags & 0x80))},
        {u"icmpv6.nd.na.flag.o"_s, only(Type::NeighbourAdvertisement, flag(message->flags & 0x20))},
        {u"icmpv6.opt.linkaddr"_s, stated ? stated->toString() : QString()},
        {u"icmpv6.opt.prefix"_s, prefixes.join(u'|')},
        {u"icmpv6.nd.ra.router_lifetime"_s, only(Type::RouterAdvertisement, QString::number(message->routerLifetime))},
        {u"icmpv6.opt.rdnss"_s, servers.join(u'|')}};
}

} // namespace lanscope::test

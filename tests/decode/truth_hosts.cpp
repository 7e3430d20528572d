// SPDX-License-Identifier: GPL-3.0-or-later
// What tables of truth say of the protocols in which hosts and switches describe themselves.
#include <QtEndian>

#include "app/base/byte_reader.h"
#include "app/base/foreign_text.h"
#include "app/decode/cdp.h"
#include "app/decode/dhcp6.h"
#include "app/decode/dns_name.h"
#include "app/decode/lldp.h"
#include "app/decode/multicast.h"
#include "app/decode/stack_signature.h"
#include "app/decode/ws_discovery.h"
#include "tests/decode/truth_fields.h"

using namespace Qt::StringLiterals;

namespace lanscope::test {

namespace {

/// What a decoder that has no message of its own tells: attributes by their keys, and the host's name as "name".
Fields toldBy(void (*decode)(const Payload &payload, FactCollector &facts), const Payload &payload)
{
    constexpr quint8 somebody[] = {2, 0, 0, 0, 0, 1}; // some frames of the corpus come from nobody
    FactCollector facts(MacAddress::fromBytes(somebody), {}, Protocol::Ethernet);
    decode(payload, facts);
    Fields told;
    for (const Observation &observation : facts.take().observations) {
        if (const auto *attribute = std::get_if<Attribute>(&observation.fact)) {
            QString &value = told[attribute->key];
            value += (value.isEmpty() ? QString() : u"|"_s) + attribute->value;
        } else if (const auto *name = std::get_if<Hostname>(&observation.fact)) {
            told.insert(u"name"_s, name->name);
        }
    }
    return told;
}

using Options = QList<std::pair<quint16, QByteArrayView>>;

/// RFC 8415 section 21: octets before the options that these options hold.
qsizetype fixedPart(quint16 code)
{
    switch (code) {
    case 3:
    case 25:
        return 12;
    case 4:
        return 4;
    case 5:
        return 24;
    case 26:
        return 25;
    default:
        return -1;
    }
}

/// The codes of options and of those in them, in the order in which they stand there.
void appendCodes(const Options &options, QStringList &codes)
{
    for (const auto &[code, content] : options) {
        codes.append(QString::number(code));
        const qsizetype fixed = fixedPart(code);
        if (fixed < 0 || content.size() <= fixed)
            continue;
        Options inner;
        ByteReader reader(content.sliced(fixed));
        while (reader.remaining() >= 4) {
            const quint16 innerCode = *reader.take<quint16>();
            const auto innerContent = reader.takeBytes(*reader.take<quint16>());
            if (!innerContent)
                break;
            inner.append({innerCode, *innerContent});
        }
        appendCodes(inner, codes);
    }
}

QString numbers16(QByteArrayView octets)
{
    QStringList list;
    for (qsizetype at = 0; at + 2 <= octets.size(); at += 2)
        list.append(QString::number(qFromBigEndian<quint16>(octets.data() + at)));
    return list.join(u'|');
}

QString identifiers(const Dhcp6Message &message)
{
    QStringList list;
    for (const auto &[code, content] : message.options) {
        if (code == 1 || code == 2)
            list.append(QString::fromLatin1(content.toByteArray().toHex()));
    }
    return list.join(u'|');
}

QString groups(const MulticastMessage &message)
{
    QStringList list;
    for (const GroupRecord &record : message.records)
        list.append(record.group.toString());
    return list.join(u'|');
}

} // namespace

std::optional<Fields> describeDhcp6(const Payload &payload)
{
    const auto message = parseDhcp6(payload.message);
    if (!message)
        return std::nullopt;
    QStringList codes;
    appendCodes(message->options, codes);
    const QByteArrayView vendorClass = message->option(16);
    return Fields{{u"dhcpv6.msgtype"_s, QString::number(message->type)},
                  {u"dhcpv6.option.type"_s, codes.join(u'|')},
                  {u"dhcpv6.requested_option_code"_s, numbers16(message->option(6))},
                  {u"dhcpv6.duid.bytes"_s, identifiers(*message)},
                  {u"dhcpv6.vendorclass.enterprise"_s,
                   vendorClass.size() < 4 ? QString() : QString::number(qFromBigEndian<quint32>(vendorClass.data()))}};
}

// The type of a record is not kept, only what it changes.
std::optional<Fields> describeIgmp(const Payload &payload)
{
    const auto message = parseIgmp(payload.message);
    if (!message)
        return std::nullopt;
    Fields fields{{u"igmp.type"_s, message->isQuery ? u"0x11"_s : QString()}};
    if (!message->records.isEmpty())
        fields.insert(u"igmp.maddr"_s, groups(*message));
    return fields;
}

std::optional<Fields> describeLldp(const Payload &payload)
{
    const Fields told = toldBy(decodeLldp, payload);
    return Fields{{u"lldp.tlv.system.name"_s, told.value(u"name"_s)},
                  {u"lldp.tlv.system.desc"_s, told.value(u"system-description"_s)},
                  {u"lldp.tlv.enable_system_cap"_s, told.value(u"capability"_s)},
                  {u"lldp.mgn.addr.ip4"_s, told.value(u"management-address"_s).section(u'|', 0, 0)},
                  {u"lldp.media.manufacturer"_s, told.value(u"manufacturer"_s)},
                  {u"lldp.media.model"_s, told.value(u"model"_s)}};
}

std::optional<Fields> describeCdp(const Payload &payload)
{
    const Fields told = toldBy(decodeCdp, payload);
    return Fields{{u"cdp.deviceid"_s, told.value(u"name"_s)},
                  {u"cdp.platform"_s, told.value(u"platform"_s)},
                  {u"cdp.software_version"_s, told.value(u"software"_s)}};
}

std::optional<Fields> describeSyn(const Payload &payload)
{
    const auto signature = stackSignature(payload.packet);
    if (!signature)
        return std::nullopt;
    const QString seen = signature->text.section(u':', 1, 1).section(u'+', 0, 0);
    const auto number = [](int value) { return QString::number(value); };
    return Fields{{signature->text.startsWith(u'4') ? u"ip.ttl"_s : u"ipv6.hlim"_s, seen},
                  {u"tcp.window_size_value"_s, number(signature->window)},
                  {u"tcp.options.mss_val"_s, signature->segmentSize ? number(signature->segmentSize) : QString()},
                  {u"tcp.options.wscale.shift"_s, signature->scale < 0 ? QString() : number(signature->scale)},
                  {u"tcp.options"_s, signature->options}};
}

// The table holds the datagram alone: what is in it is read from the column by the eye of a regular expression.
std::optional<Fields> describeWsDiscovery(const Payload &payload)
{
    const auto message = parseWsDiscovery(payload.message);
    if (!message)
        return std::nullopt;
    constexpr const char *kinds[] = {"", "Hello", "Bye", "Probe", "ProbeMatches", "Resolve", "ResolveMatches"};
    const WsEndpoint endpoint = message->endpoints.value(0);
    return Fields{{u"udp.payload"_s, QString::fromLatin1(payload.message.toByteArray().toHex())},
                  {u"wsd.action"_s, QString::fromLatin1(kinds[int(message->kind)])},
                  {u"wsd.address"_s, endpoint.reference},
                  {u"wsd.types"_s, endpoint.types.join(u' ')},
                  {u"wsd.xaddrs"_s, endpoint.addresses.join(u' ')}};
}

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
// The parsers against what another program read from the same frames. LANSCOPE_CORPUS names the folder of the corpus.
#include <QTest>

#include "app/base/foreign_text.h"
#include "app/decode/arp.h"
#include "app/decode/dhcp4.h"
#include "app/decode/dns_message.h"
#include "app/decode/neighbour.h"
#include "app/decode/ssdp.h"
#include "tests/decode/corpus_truth.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

using Fields = QMap<QString, QString>;
using Describe = std::optional<Fields> (*)(QByteArrayView message);
using IsAllowed = bool (*)(QByteArrayView message);
Q_DECLARE_METATYPE(Describe)
Q_DECLARE_METATYPE(IsAllowed)

namespace {

QString text(const IpAddress &address)
{
    return address.toString();
}

/// A string of C may keep its terminator, which nobody shows.
QString text(const QByteArray &octets)
{
    return foreignText(octets.endsWith('\0') ? octets.chopped(1) : octets);
}

/// The first value: an encapsulated or quoted packet has the outer and the inner one.
QString first(const QString &values)
{
    return values.section(u'|', 0, 0);
}

std::optional<Fields> describeArp(QByteArrayView octets)
{
    const auto message = parseArp(octets);
    if (!message)
        return std::nullopt;
    return Fields{{u"arp.opcode"_s, QString::number(message->operation)},
                  {u"arp.src.hw_mac"_s, message->senderMac.toString()},
                  {u"arp.src.proto_ipv4"_s, text(message->senderAddress)},
                  {u"arp.dst.hw_mac"_s, message->targetMac.toString()},
                  {u"arp.dst.proto_ipv4"_s, text(message->targetAddress)}};
}

QString addressOption(const Dhcp4Message &message, quint8 code)
{
    const QByteArray octets = message.options.value(code);
    return octets.size() == 4 ? text(IpAddress::v4(octets.constData())) : QString();
}

QString numbers(const QByteArray &octets)
{
    QStringList list;
    for (const char octet : octets)
        list.append(QString::number(quint8(octet)));
    return list.join(u'|');
}

std::optional<Fields> describeDhcp4(QByteArrayView octets)
{
    const auto message = parseDhcp4(octets);
    if (!message)
        return std::nullopt;
    return Fields{{u"dhcp.type"_s, QString::number(int(message->speaker))},
                  {u"dhcp.hw.mac_addr"_s, message->client.toString()},
                  {u"dhcp.option.dhcp"_s, numbers(message->options.value(53))},
                  {u"dhcp.option.request_list_item"_s, numbers(message->options.value(55))},
                  {u"dhcp.option.hostname"_s, text(message->options.value(12))},
                  {u"dhcp.option.vendor_class_id"_s, text(message->options.value(60))},
                  {u"dhcp.option.requested_ip_address"_s, addressOption(*message, 50)},
                  {u"dhcp.option.dhcp_server_id"_s, addressOption(*message, 54)},
                  {u"dhcp.ip.your"_s, text(message->yourAddress)},
                  {u"dhcp.ip.relay"_s, text(message->relayAddress)}};
}

std::optional<Fields> describeSsdp(QByteArrayView octets)
{
    const auto message = parseSsdp(octets);
    if (!message)
        return std::nullopt;
    const bool isAnswer = message->kind == SsdpMessage::Kind::Answer;
    const QString method = message->kind == SsdpMessage::Kind::Search ? u"M-SEARCH"_s : u"NOTIFY"_s;
    return Fields{{u"http.request.method"_s, isAnswer ? QString() : method},
                  {u"http.response.code"_s, isAnswer ? u"200"_s : QString()},
                  {u"http.server"_s, foreignText(message->header("SERVER"))},
                  {u"http.location"_s, foreignText(message->header("LOCATION"))}};
}

std::optional<Fields> describeNeighbour(QByteArrayView octets)
{
    const auto message = parseNeighbour(octets);
    if (!message)
        return std::nullopt;
    using Type = NeighbourMessage::Type;
    QStringList prefixes, servers;
    for (const AdvertisedPrefix &prefix : message->prefixes)
        prefixes.append(text(prefix.address));
    for (const IpAddress &server : message->dnsServers)
        servers.append(text(server));
    const auto stated = message->sourceMac ? message->sourceMac : message->targetMac;
    const auto only = [&](Type type, const QString &value) { return message->type == type ? value : QString(); };
    return Fields{
        {u"icmpv6.type"_s, QString::number(int(message->type))},
        {u"icmpv6.nd.ns.target_address"_s, only(Type::NeighbourSolicitation, text(message->target))},
        {u"icmpv6.nd.na.target_address"_s, only(Type::NeighbourAdvertisement, text(message->target))},
        {u"icmpv6.opt.linkaddr"_s, stated ? stated->toString() : QString()},
        {u"icmpv6.opt.prefix"_s, prefixes.join(u'|')},
        {u"icmpv6.nd.ra.router_lifetime"_s, only(Type::RouterAdvertisement, QString::number(message->routerLifetime))},
        {u"icmpv6.opt.rdnss"_s, servers.join(u'|')}};
}

/// The lists that grow with each record of a DNS message.
struct DnsLists {
    QStringList types, pointers, targets, ports, texts, v4, v6;

    void append(const DnsRecord &record)
    {
        types.append(QString::number(int(record.type)));
        if (const auto *has = std::get_if<DnsTypes>(&record.content)) { // the other program lists these as well
            for (const quint16 type : has->types)
                types.append(QString::number(type));
        }
        if (const auto *name = std::get_if<DnsName>(&record.content); name && record.type == DnsType::Ptr)
            pointers.append(name->toString());
        if (const auto *service = std::get_if<DnsService>(&record.content)) {
            targets.append(service->target.toString());
            ports.append(QString::number(service->port));
        }
        if (const auto *strings = std::get_if<DnsTexts>(&record.content)) {
            for (const QByteArray &string : strings->strings)
                texts.append(foreignText(string));
        }
        if (const auto *address = std::get_if<IpAddress>(&record.content))
            (address->family == IpAddress::Family::V4 ? v4 : v6).append(text(*address));
    }
};

std::optional<Fields> describeMdns(QByteArrayView octets)
{
    const auto message = parseDnsMessage(octets);
    if (!message)
        return std::nullopt;
    QStringList names, types;
    for (const DnsQuestion &question : message->questions) {
        names.append(question.name.toString());
        types.append(QString::number(int(question.type)));
    }
    DnsLists lists;
    for (const auto *section : {&message->answers, &message->authorities, &message->additionals}) {
        for (const DnsRecord &record : *section)
            lists.append(record);
    }
    return Fields{{u"dns.flags.response"_s, message->isResponse() ? u"1"_s : u"0"_s},
                  {u"dns.qry.name"_s, names.join(u'|')},
                  {u"dns.qry.type"_s, types.join(u'|')},
                  {u"dns.resp.type"_s, lists.types.join(u'|')},
                  {u"dns.ptr.domain_name"_s, lists.pointers.join(u'|')},
                  {u"dns.srv.target"_s, lists.targets.join(u'|')},
                  {u"dns.srv.port"_s, lists.ports.join(u'|')},
                  {u"dns.txt"_s, lists.texts.join(u'|')},
                  {u"dns.a"_s, lists.v4.join(u'|')},
                  {u"dns.aaaa"_s, lists.v6.join(u'|')}};
}

/// The other program's value in our words; `ours` is what it is compared to.
QString expected(const QString &column, const QString &value, const QString &ours)
{
    if (column == u"dhcp.hw.mac_addr"_s || column == u"icmpv6.opt.linkaddr"_s)
        return first(value);
    QStringList values = value.split(u'|');
    if (column == u"dns.resp.type"_s) // OPT (RFC 6891) is no record of the class IN and is left out
        values.removeAll(u"41"_s);
    if (column == u"icmpv6.opt.prefix"_s && !ours.isEmpty()) // routes (RFC 4191) follow, which are no prefixes
        values = values.first(std::min(values.size(), ours.count(u'|') + 1));
    for (QString &one : values)
        one = foreignText(one);
    return values.join(u'|');
}

// What the protocol itself allows: a parser may refuse all else, whatever another program shows of it.

bool isEthernetArp(QByteArrayView octets)
{
    return octets.size() >= 28 && octets.startsWith(QByteArrayView("\0\1\x08\0\6\4", 6));
}

bool isBootp(QByteArrayView octets)
{
    return octets.size() >= 236;
}

bool isWholeNeighbourMessage(QByteArrayView octets)
{
    switch (octets.isEmpty() ? 0 : quint8(octets[0])) {
    case 133:
        return octets.size() >= 8;
    case 134:
        return octets.size() >= 16;
    case 137:
        return octets.size() >= 40;
    default:
        return octets.size() >= 24;
    }
}

bool isAnything(QByteArrayView)
{
    return true;
}

QString difference(const Fields &ours, const Fields &truth)
{
    QStringList differences;
    for (auto field = ours.begin(); field != ours.end(); ++field) {
        const QString wanted = expected(field.key(), truth.value(field.key()), field.value());
        if (field.value() != wanted)
            differences.append(u"%1: %2, not %3"_s.arg(field.key(), field.value(), wanted));
    }
    return differences.join(u"; "_s);
}

} // namespace

class TestCorpusTruth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsersReadWhatOthersRead_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<Describe>("describe");
        QTest::addColumn<IsAllowed>("isAllowed");
        QTest::newRow("arp") << int(LANSCOPE_FRAME_ARP) << Describe(describeArp) << IsAllowed(isEthernetArp);
        QTest::newRow("dhcp4") << int(LANSCOPE_FRAME_DHCP4) << Describe(describeDhcp4) << IsAllowed(isBootp);
        QTest::newRow("mdns") << int(LANSCOPE_FRAME_MDNS) << Describe(describeMdns) << IsAllowed(isAnything);
        QTest::newRow("ssdp") << int(LANSCOPE_FRAME_SSDP) << Describe(describeSsdp) << IsAllowed(isAnything);
        QTest::newRow("nd") << int(LANSCOPE_FRAME_NEIGHBOUR) << Describe(describeNeighbour)
                            << IsAllowed(isWholeNeighbourMessage);
    }

    void parsersReadWhatOthersRead()
    {
        QFETCH(int, kind);
        QFETCH(Describe, describe);
        QFETCH(IsAllowed, isAllowed);
        constexpr double LeastMatched = 0.995;
        int matched = 0, elsewhere = 0, refused = 0, missing = 0, different = 0;
        const auto truth =
            readTruth(qEnvironmentVariable("LANSCOPE_CORPUS"), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!truth.isEmpty());
        for (const TruthFrame &entry : truth) {
            // In a tunnel, quoted in an ICMP error, on another port or link layer: not what this frame's sender says.
            if (entry.frame.kind != kind) {
                ++elsewhere;
                continue;
            }
            const Payload payload = payloadOf(entry.frame.octets, entry.frame.originalLength);
            const auto fields = describe(payload.message);
            if (!fields && !isAllowed(payload.message)) {
                ++refused;
                continue;
            }
            const QString unequal = fields ? difference(*fields, entry.row.fields) : u"not parsed"_s;
            missing += !fields;
            different += fields && !unequal.isEmpty();
            matched += unequal.isEmpty();
            if (!unequal.isEmpty())
                qInfo("%s frame %d: %s", qPrintable(entry.row.file), entry.row.frame, qPrintable(unequal));
        }
        qInfo("matched %d, missing %d, different %d; not the sender's words %d, not allowed %d", matched, missing,
              different, elsewhere, refused);
        QVERIFY(matched >= LeastMatched * (matched + missing + different));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("LANSCOPE_CORPUS")) {
        std::puts("SKIP: LANSCOPE_CORPUS names no folder with a corpus of captures");
        return 77;
    }
    TestCorpusTruth test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_corpus_truth.moc"

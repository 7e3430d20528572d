// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs say the same in different words: the reasons for which a row may differ in letters and yet be equal.
#include "tests/decode/truth_words.h"

#include <QRegularExpression>

#include "app/base/foreign_text.h"

using namespace Qt::StringLiterals;

namespace lanscope::test {

namespace {

/// The keys are those of the first identifier, which only a memory of the connection could know.
constexpr const char *QuicGoesOn =
    "a server's packet came before the hello was over, and the client took a new identifier";

/// The first value: an encapsulated or quoted packet has the outer and the inner one.
QString first(const QString &values)
{
    return values.section(u'|', 0, 0);
}

/// The other program writes octets that are no text as "\\004" or "\\r", and the root as a word.
QString unescaped(const QString &name)
{
    static const QRegularExpression escape(u"\\\\(?:[0-7]{3}|[abfnrtv])"_s);
    return name == u"<Root>"_s ? QString() : QString(name).replace(escape, u"\uFFFD"_s);
}

/// Each program pads "*" with zeros as it likes, and one says what names are for.
QString netBiosName(const QString &value)
{
    static const QRegularExpression meaning(u"(?<=.)(<00>){2,}| \\(.*"_s);
    return first(value).replace(meaning, QString()) + (value.contains(u"<00><00>"_s) ? u"<00>"_s : QString());
}

/// The options of a SYN, as octets, in p0f's words.
QString optionLayout(const QString &hexadecimal)
{
    const QByteArray octets = QByteArray::fromHex(hexadecimal.toLatin1());
    QStringList words;
    for (qsizetype at = 0; at < octets.size();) {
        const int kind = quint8(octets[at]);
        const qsizetype left = octets.size() - at;
        if (kind == 0)
            return (words << u"eol+%1"_s.arg(left - 1)).join(u',');
        const int length = kind == 1 ? 1 : left > 1 ? quint8(octets[at + 1]) : 0;
        if (length < (kind == 1 ? 1 : 2) || length > left)
            break;
        const QMap<int, QString> names{{1, u"nop"_s}, {2, u"mss"_s},  {3, u"ws"_s},
                                       {4, u"sok"_s}, {5, u"sack"_s}, {8, u"ts"_s}};
        words.append(names.value(kind, u"?%1"_s.arg(kind)));
        at += length;
    }
    return words.join(u',');
}

/// The bits of IEEE 802.1AB table 8-4, from the lowest on.
QString capabilities(const QString &bits)
{
    const QStringList names{u"other"_s,  u"repeater"_s,  u"bridge"_s, u"access-point"_s,
                            u"router"_s, u"telephone"_s, u"docsis"_s, u"station"_s};
    QStringList words;
    for (qsizetype bit = 0; bit < names.size(); ++bit) {
        if (bits.toInt(nullptr, 16) >> bit & 1)
            words.append(names[bit]);
    }
    return words.join(u'|');
}

/// Columns whose values are put in other words as a whole.
std::optional<QString> reworded(const QString &column, const QString &value, const QString &ours)
{
    if (column == u"dhcp.hw.mac_addr"_s || column == u"icmpv6.opt.linkaddr"_s || column == u"ip.ttl"_s)
        return first(value);
    if (column.startsWith(u"http."_s) && value.startsWith(ours + u'|')) // further requests in the same segment
        return ours;
    if (column == u"udp.payload"_s)
        return value;
    if (column == u"nbns.name"_s)
        return netBiosName(value);
    if (column == u"tcp.options"_s)
        return optionLayout(first(value));
    if (column == u"lldp.tlv.enable_system_cap"_s)
        return capabilities(value);
    if (column == u"cdp.software_version"_s) // the other program parts its lines
        return foreignText(QString(value).replace(u'|', u'\n'));
    if (column == u"igmp.type"_s)
        return value == u"0x11"_s ? value : QString();
    return std::nullopt;
}

/// Each program replaces what is no text in its own number of pieces.
QString withoutRuns(QString value)
{
    static const QRegularExpression run(u"\uFFFD+"_s);
    return value.replace(run, u"\uFFFD"_s);
}

} // namespace

QString expected(const QString &column, const QString &value, const QString &ours)
{
    if (const auto words = reworded(column, value, ours))
        return *words;
    QStringList values = value.split(u'|');
    if (column == u"dhcp.option.type"_s) // pads and the end, which the other program lists as well
        values.removeIf([](const QString &code) { return code == u"0"_s || code == u"255"_s; });
    if (column == u"dns.resp.type"_s) // OPT (RFC 6891) is no record of the class IN and is left out
        values.removeAll(u"41"_s);
    if (column == u"icmpv6.opt.prefix"_s && !ours.isEmpty()) // routes (RFC 4191) follow, which are no prefixes
        values = values.first(std::min(values.size(), ours.count(u'|') + 1));
    for (QString &one : values)
        one = foreignText(column.startsWith(u"dns."_s) || column.startsWith(u"lldp."_s) ? unescaped(one) : one);
    return values.join(u'|');
}

QString difference(const Fields &ours, const Fields &truth)
{
    QStringList differences;
    for (auto field = ours.begin(); field != ours.end(); ++field) {
        const QString wanted = expected(field.key(), truth.value(field.key()), field.value());
        if (withoutRuns(field.value()) != withoutRuns(wanted))
            differences.append(u"%1: %2, not %3"_s.arg(field.key(), field.value(), wanted));
    }
    return differences.join(u"; "_s);
}

QString explanation(const TruthRow &row)
{
    struct Explained {
        const char *file;
        int frame;
        const char *reason;
    };
    static constexpr Explained rows[] = {
        {"ndpi/dhcp-fuzz.pcapng", 1, "the other program lists an option that ends behind the message"},
        {"zeek/dns__dns-edns-bad-length.pcap", 1,
         "the other program stops at half an EDNS option; its record has a length"},
        {"ndpi/http-manipulated.pcap", 14, "the other program joined it to segments that contradict it"},
        {"zeek/http__connect-with-smtp.pcap", 4, "a request line of four words, which no HTTP has"},
        {"zeek/http__no-uri.pcap", 4, "a request line of two words, which HTTP/1 has not"},
        {"pcapplusplus/Packet_Test__PacketExamples__igmpv3_report2.pcap", 1, "groups that are no group addresses"},
        {"tcpdump/hoobr_safeputs.pcap", 1, "the other program stops at an earlier field that is wrong"},
        {"ndpi/fuzz-2006-09-29-28586.pcap", 27, "a TCP header that is longer than its packet"},
        {"ndpi/fuzz-2006-09-29-28586.pcap", 80, "a TCP header that is longer than its packet"},
        {"zeek/tcp__truncated-header.pcap", 1, "a TCP header that is longer than its packet"},
        {"ndpi/quic_frags_different_dcid.pcapng", 3, QuicGoesOn},
        {"zeek/quic__quic-decrypt-fail-google-de-51833.pcap", 9, QuicGoesOn},
    };
    for (const Explained &each : rows) {
        if (row.frame == each.frame && row.file == QLatin1StringView(each.file))
            return QString::fromLatin1(each.reason);
    }
    return {};
}

bool isSoundHello(const Fields &truth)
{
    const QString text = truth.value(u"tls.handshake.ja3_full"_s);
    const bool lacksName = truth.value(u"tls.handshake.extension.type"_s).split(u'|').contains(u"0"_s) &&
                           truth.value(u"tls.handshake.extensions_server_name"_s).isEmpty();
    return text.count(u',') == 4 && !text.section(u',', 1, 1).isEmpty() && !lacksName;
}

bool isFaulty(const Fields &truth)
{
    static const QRegularExpression complaint(u"<(Name|Unknown extended) "_s);
    return truth.value(u"dns.qry.name"_s).contains(complaint) || truth.value(u"nbns.name"_s).contains(u"Illegal"_s);
}

void addWsDiscoveryColumns(Fields &truth)
{
    const QString text =
        QString::fromUtf8(QByteArray::fromHex(first(truth.value(u"udp.payload"_s)).remove(u':').toLatin1()));
    truth[u"udp.payload"_s] = first(truth.value(u"udp.payload"_s)).remove(u':');
    const QString body = text.section(u"Body>"_s, 1, 1);
    const auto element = [&](const QString &in, const char *name) {
        const QRegularExpression pattern(u"[:<]%1>([^<]*)<"_s.arg(QLatin1StringView(name)));
        return pattern.match(in).captured(1).simplified();
    };
    truth[u"wsd.action"_s] = element(text, "Action").section(u'/', -1);
    truth[u"wsd.address"_s] = element(body, "Address");
    truth[u"wsd.types"_s] = element(body, "Types");
    truth[u"wsd.xaddrs"_s] = element(body, "XAddrs");
}

} // namespace lanscope::test

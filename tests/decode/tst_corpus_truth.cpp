// SPDX-License-Identifier: GPL-3.0-or-later
// The parsers against what another program read from the same frames. LANSCOPE_CORPUS names the folder of the corpus.
#include <QRegularExpression>
#include <QTest>

#include "app/base/foreign_text.h"
#include "app/decode/quic_initial.h"
#include "app/decode/tls.h"
#include "app/decode/tls_hello.h"
#include "tests/decode/corpus_truth.h"
#include "tests/decode/truth_fields.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

using IsAllowed = bool (*)(QByteArrayView message);
Q_DECLARE_METATYPE(Describe)
Q_DECLARE_METATYPE(IsAllowed)

namespace {

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

/// The other program's value in our words; `ours` is what it is compared to.
QString expected(const QString &column, const QString &value, const QString &ours)
{
    if (column == u"dhcp.hw.mac_addr"_s || column == u"icmpv6.opt.linkaddr"_s)
        return first(value);
    if (column.startsWith(u"http."_s) && value.startsWith(ours + u'|')) // further requests in the same segment
        return ours;
    if (column == u"nbns.name"_s) { // each program pads "*" with zeros as it likes, and one says what names are for
        static const QRegularExpression meaning(u"(?<=.)(<00>){2,}| \\(.*"_s);
        return first(value).replace(meaning, QString()) + (value.contains(u"<00><00>"_s) ? u"<00>"_s : QString());
    }
    QStringList values = value.split(u'|');
    if (column == u"dhcp.option.type"_s) // pads and the end, which the other program lists as well
        values.removeIf([](const QString &code) { return code == u"0"_s || code == u"255"_s; });
    if (column == u"dns.resp.type"_s) // OPT (RFC 6891) is no record of the class IN and is left out
        values.removeAll(u"41"_s);
    if (column == u"icmpv6.opt.prefix"_s && !ours.isEmpty()) // routes (RFC 4191) follow, which are no prefixes
        values = values.first(std::min(values.size(), ours.count(u'|') + 1));
    for (QString &one : values)
        one = foreignText(column.startsWith(u"dns."_s) ? unescaped(one) : one);
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

bool isDnsHeader(QByteArrayView octets)
{
    return octets.size() >= 12;
}

bool isRequestLine(QByteArrayView octets)
{
    return octets.first(std::max<qsizetype>(octets.indexOf('\n'), 0)).contains(" HTTP/1.");
}

bool isSoundHello(QByteArrayView octets)
{
    const QByteArray handshake = tlsHandshake(octets);
    const auto hello = parseTlsHello(handshake);
    return hello && !hello->malformed && hello->isWhole;
}

bool isSoundQuic(QByteArrayView octets)
{
    const QByteArray handshake = quicCryptoStream(octets);
    const auto hello = parseTlsHello(handshake);
    return hello && hello->isWhole;
}

/// True when the other program itself says that something is wrong: "<Name too long>".
bool isFaulty(const Fields &truth)
{
    static const QRegularExpression complaint(u"<(Name|Unknown extended) "_s);
    return truth.value(u"dns.qry.name"_s).contains(complaint) || truth.value(u"nbns.name"_s).contains(u"Illegal"_s);
}

/// Each program replaces what is no text in its own number of pieces.
QString withoutRuns(QString value)
{
    static const QRegularExpression run(u"\uFFFD+"_s);
    return value.replace(run, u"\uFFFD"_s);
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

} // namespace

class TestCorpusTruth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsersReadWhatOthersRead_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("kind");
        QTest::addColumn<Describe>("describe");
        QTest::addColumn<IsAllowed>("isAllowed");
        const auto row = [](const char *name, const char *table, int kind, Describe describe, IsAllowed isAllowed) {
            QTest::newRow(name) << QString::fromLatin1(table) << kind << describe << isAllowed;
        };
        row("ARP", "arp", LANSCOPE_FRAME_ARP, describeArp, isEthernetArp);
        row("DHCPv4", "dhcp4", LANSCOPE_FRAME_DHCP4, describeDhcp4, isBootp);
        row("mDNS", "mdns", LANSCOPE_FRAME_MDNS, describeMdns, isAnything);
        row("DNS", "dns", LANSCOPE_FRAME_DNS, describeDns, isDnsHeader);
        row("LLMNR", "llmnr", LANSCOPE_FRAME_LLMNR, describeLlmnr, isAnything);
        row("SSDP", "ssdp", LANSCOPE_FRAME_SSDP, describeSsdp, isAnything);
        row("HTTP", "http", LANSCOPE_FRAME_HTTP, describeHttp, isRequestLine);
        row("NetBIOS", "nbns", LANSCOPE_FRAME_NETBIOS, describeNetBios, isDnsHeader);
        row("neighbours", "nd", LANSCOPE_FRAME_NEIGHBOUR, describeNeighbour, isWholeNeighbourMessage);
        row("TLS", "ja4_all", LANSCOPE_FRAME_TLS, describeTls, isSoundHello);
        row("QUIC", "ja4_all", LANSCOPE_FRAME_QUIC, describeQuic, isSoundQuic);
    }

    void parsersReadWhatOthersRead()
    {
        QFETCH(QString, table);
        QFETCH(int, kind);
        QFETCH(Describe, describe);
        QFETCH(IsAllowed, isAllowed);
        constexpr double LeastMatched = 0.995;
        int matched = 0, elsewhere = 0, refused = 0, missing = 0, different = 0;
        const auto truth = readTruth(qEnvironmentVariable("LANSCOPE_CORPUS"), table);
        QVERIFY(!truth.isEmpty());
        for (const TruthFrame &entry : truth) {
            // In a tunnel, quoted in an ICMP error, on another port or link layer: not what this frame's sender says.
            if (entry.frame.kind != kind) {
                ++elsewhere;
                continue;
            }
            const Payload payload = payloadOf(entry.frame.octets, entry.frame.originalLength);
            const auto fields = describe(payload);
            if ((!fields && !isAllowed(payload.message)) || isFaulty(entry.row.fields)) {
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

// SPDX-License-Identifier: GPL-3.0-or-later
// The parsers against what another program read from the same frames. LANSCOPE_CORPUS names the folder of the corpus.
#include <QTest>

#include "tests/decode/corpus_truth.h"
#include "tests/decode/truth_fields.h"
#include "tests/decode/truth_words.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

using IsAllowed = bool (*)(QByteArrayView message);
Q_DECLARE_METATYPE(Describe)
Q_DECLARE_METATYPE(IsAllowed)

namespace {

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

/// What stands behind an answer's head, or in place of one, belongs to an earlier segment's.
bool isStatusLine(QByteArrayView octets)
{
    return octets.startsWith("HTTP/1.");
}

bool isRequestLine(QByteArrayView octets)
{
    return octets.first(std::max<qsizetype>(octets.indexOf('\n'), 0)).contains(" HTTP/1.");
}

/// The types of clients and servers: those of relays, and of whoever asks for leases, describe nobody who sends them.
bool isDhcp6Speaker(QByteArrayView octets)
{
    return !octets.isEmpty() && octets[0] >= 1 && octets[0] <= 11;
}

bool isIgmp(QByteArrayView octets)
{
    return octets.size() >= 8;
}

bool isXml(QByteArrayView octets)
{
    return octets.contains('<');
}

/// Why a row speaks of another frame than its sender's own words of that kind.
const char *reasonElsewhere(const CapturedFrame &frame)
{
    if (frame.octets.isEmpty())
        return "another link layer";
    const Payload payload = payloadOf(frame.octets, frame.originalLength);
    if (payload.packet.isEmpty())
        return "a tunnel or another EtherType";
    return payload.sourcePort ? "another port or a later segment" : "a tunnel, a fragment, or quoted in an error";
}

QString nameOf(const TruthRow &row)
{
    return u"%1 frame %2"_s.arg(row.file).arg(row.frame);
}

/// The frames whose hello the other program did not read to its end, judged by its own columns. Nothing for other
/// kinds.
QSet<QString> unsoundHellos(int kind)
{
    QSet<QString> names;
    if (kind != LANSCOPE_FRAME_TLS && kind != LANSCOPE_FRAME_QUIC)
        return names;
    for (const QList<TruthRow> &rows : readTruthRows(qEnvironmentVariable("LANSCOPE_CORPUS"), u"tls"_s)) {
        for (const TruthRow &row : rows) {
            if (!isSoundHello(row.fields))
                names.insert(nameOf(row));
        }
    }
    return names;
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
        row("HTTP answers", "http", LANSCOPE_FRAME_BANNER, describeAnswer, isStatusLine);
        row("browser", "browser", LANSCOPE_FRAME_BROWSER, describeBrowser, isAnything);
        row("NetBIOS", "nbns", LANSCOPE_FRAME_NETBIOS, describeNetBios, isDnsHeader);
        row("neighbours", "nd", LANSCOPE_FRAME_NEIGHBOUR, describeNeighbour, isWholeNeighbourMessage);
        row("TLS", "ja4_all", LANSCOPE_FRAME_TLS, describeTls, isAnything);
        row("QUIC", "ja4_all", LANSCOPE_FRAME_QUIC, describeQuic, isAnything);
        row("TLS, each list", "tls", LANSCOPE_FRAME_TLS, describeTlsLists, isAnything);
        row("QUIC, each list", "tls", LANSCOPE_FRAME_QUIC, describeTlsLists, isAnything);
        row("DHCPv6", "dhcp6", LANSCOPE_FRAME_DHCP6, describeDhcp6, isDhcp6Speaker);
        row("IGMP", "igmp", LANSCOPE_FRAME_MULTICAST, describeIgmp, isIgmp);
        row("LLDP", "lldp", LANSCOPE_FRAME_LLDP, describeLldp, isAnything);
        row("CDP", "cdp", LANSCOPE_FRAME_CDP, describeCdp, isAnything);
        row("SYN", "syn", LANSCOPE_FRAME_SYN, describeSyn, isAnything);
        row("WS-Discovery", "wsd", LANSCOPE_FRAME_WSDISCOVERY, describeWsDiscovery, isXml);
    }

    void parsersReadWhatOthersRead()
    {
        QFETCH(QString, table);
        QFETCH(int, kind);
        QFETCH(Describe, describe);
        QFETCH(IsAllowed, isAllowed);
        constexpr double LeastMatched = 0.995;
        constexpr int MostExplained = 2; // of a table that is too small for the share
        int matched = 0, refused = 0, explained = 0, missing = 0, different = 0;
        const QSet<QString> unsound = unsoundHellos(kind);
        QMap<QString, int> elsewhere;
        auto truth = readTruth(qEnvironmentVariable("LANSCOPE_CORPUS"), table);
        QVERIFY(!truth.isEmpty());
        for (TruthFrame &entry : truth) {
            // In a tunnel, quoted in an ICMP error, on another port or link layer: not what this frame's sender says.
            if (entry.frame.kind != kind) {
                ++elsewhere[QString::fromLatin1(reasonElsewhere(entry.frame))];
                continue;
            }
            if (kind == LANSCOPE_FRAME_WSDISCOVERY)
                addWsDiscoveryColumns(entry.row.fields);
            const Payload payload = payloadOf(entry.frame.octets, entry.frame.originalLength);
            const auto fields = describe(payload);
            const bool isUnsound = unsound.contains(nameOf(entry.row));
            if ((!fields && (isUnsound || !isAllowed(payload.message))) || isFaulty(entry.row.fields)) {
                ++refused;
                continue;
            }
            const QString unequal = fields ? difference(*fields, entry.row.fields) : u"not parsed"_s;
            const QString why = unequal.isEmpty() ? QString() : explanation(entry.row);
            matched += unequal.isEmpty();
            explained += !why.isEmpty();
            missing += !fields && why.isEmpty();
            different += fields && why.isEmpty() && !unequal.isEmpty();
            if (!unequal.isEmpty())
                qInfo("%s: %s (%s)", qPrintable(nameOf(entry.row)), qPrintable(unequal),
                      why.isEmpty() ? "not explained" : qPrintable(why));
        }
        qInfo("matched %d, explained %d, missing %d, different %d; not allowed by the protocol %d", matched, explained,
              missing, different, refused);
        for (auto reason = elsewhere.begin(); reason != elsewhere.end(); ++reason)
            qInfo("not the sender's words: %d, in %s", reason.value(), qPrintable(reason.key()));
        QCOMPARE(missing + different, 0);
        QVERIFY(matched >= LeastMatched * (matched + explained) || explained <= MostExplained);
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

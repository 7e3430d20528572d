// SPDX-License-Identifier: GPL-3.0-or-later
// JA4 against the vectors of its inventors. LANSCOPE_CORPUS names the folder of the corpus.
#include <QTest>

#include "app/capture/pcap_file.h"
#include "app/capture/replay_link.h"
#include "app/decode/payload.h"
#include "app/decode/quic_initial.h"
#include "app/decode/tls.h"
#include "app/decode/tls_fingerprint.h"
#include "tests/decode/corpus_truth.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

/// The hellos of one connection, by who talks to whom: "tcp 10.0.0.1 5000 10.0.0.2 443".
using Hellos = QMap<QString, QStringList>;

QString connection(const QString &carrier, const QString &from, int fromPort, const QString &to, int toPort)
{
    return u"%1 %2 %3 %4 %5"_s.arg(carrier, from).arg(fromPort).arg(to).arg(toPort);
}

void addHello(const CapturedFrame &frame, Hellos &hellos)
{
    const Payload payload = payloadOf(frame.octets, frame.originalLength);
    const bool isQuic = frame.kind == LANSCOPE_FRAME_QUIC;
    const QByteArray handshake = isQuic ? quicCryptoStream(payload.message) : tlsHandshake(payload.message);
    const auto hello = parseTlsHello(handshake);
    if (!hello)
        return;
    hellos[connection(isQuic ? u"udp"_s : u"tcp"_s, payload.source.toString(), payload.sourcePort,
                      payload.destination.toString(), payload.destinationPort)]
        .append(ja4(*hello, isQuic ? TlsCarrier::Quic : TlsCarrier::Tcp));
}

Hellos readHellos(const QString &path)
{
    Hellos hellos;
    const auto file = PcapFile::open(path);
    FrameReader reader;
    FilePacket packet;
    while (file && (*file)->next(packet)) {
        const CapturedFrame frame = reader.read(packet);
        if (frame.kind == LANSCOPE_FRAME_TLS || frame.kind == LANSCOPE_FRAME_QUIC)
            addHello(frame, hellos);
    }
    return hellos;
}

} // namespace

class TestCorpusJa4 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyVectorIsEqual()
    {
        const QString corpus = qEnvironmentVariable("LANSCOPE_CORPUS");
        const auto rows = readTruthRows(corpus, u"ja4"_s);
        QVERIFY(!rows.isEmpty());
        int equal = 0, total = 0;
        for (auto file = rows.begin(); file != rows.end(); ++file) {
            const Hellos hellos = readHellos(corpus + u"/captures/"_s + file.key());
            for (const TruthRow &row : file.value()) {
                const auto field = [&](const char *name) { return row.fields.value(QString::fromLatin1(name)); };
                const QString key = connection(field("transport"), field("src"), field("src_port").toInt(),
                                               field("dst"), field("dst_port").toInt());
                ++total;
                equal += hellos.value(key).contains(field("ja4"));
                if (!hellos.value(key).contains(field("ja4")))
                    qInfo("%s %s: %s, not %s", qPrintable(file.key()), qPrintable(key),
                          qPrintable(hellos.value(key).join(u' ')), qPrintable(field("ja4")));
            }
        }
        qInfo("%d of %d vectors are equal", equal, total);
        QCOMPARE(equal, total);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("LANSCOPE_CORPUS")) {
        std::puts("SKIP: LANSCOPE_CORPUS names no folder with a corpus of captures");
        return 77;
    }
    TestCorpusJa4 test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_corpus_ja4.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/decode/quic_initial.h"
#include "app/decode/tls_fingerprint.h"
#include "tests/decode/told.h"
#include "tests/support/hello_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

HelloBuilder browserHello()
{
    return HelloBuilder()
        .ciphers({0x2a2a, 0x1301, 0xc02f})
        .extension(0x3a3a, {})
        .serverName("cloud.example")
        .groups({0x4a4a, 29})
        .protocols({"h2", "http/1.1"})
        .signatures({0x0403, 0x0804})
        .versions({0x5a5a, 0x0304, 0x0303});
}

/// Nine digits that name what is offered, the rest are hashes.
QString traits(const HelloBuilder &hello)
{
    const QByteArray message = hello.message();
    return ja4(parseTlsHello(message).value(), TlsCarrier::Tcp).section(u'_', 0, 0);
}

ClientHello toldHello(const PacketBuilder &packet)
{
    for (const Observation &observation : decode(packet.frame()).observations) {
        if (const auto *hello = std::get_if<ClientHello>(&observation.fact))
            return *hello;
    }
    return {};
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHelloTellsServerProtocolsAndFingerprints()
    {
        const ClientHello hello = toldHello(tlsSegment(browserHello().records()));
        QCOMPARE(hello.serverName, u"cloud.example"_s);
        QCOMPARE(hello.protocols, u"h2,http/1.1"_s);
        QCOMPARE(hello.ja3.size(), 32);
        // By the definition: sha256("1301,c02f") and sha256("000a,000d,002b_0403,0804"), twelve digits of each.
        QCOMPARE(hello.ja4, u"t13d0205h2_c1929292aa6b_fbabbea27ee8"_s);
    }

    void ja3IsTextBeforeItIsHashed()
    {
        const QByteArray message = browserHello().message();
        QCOMPARE(ja3Text(*parseTlsHello(message)), QByteArray("771,4865-49199,0-10-16-13-43,29,"));
    }

    void ja4NamesWhatIsOffered_data()
    {
        QTest::addColumn<QString>("actual");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("nothing") << traits(HelloBuilder().ciphers({})) << u"t12i000000"_s;
        QTest::newRow("a protocol of one letter") << traits(HelloBuilder().protocols({"x"})) << u"t12i0201xx"_s;
        QTest::newRow("a protocol that is no text")
            << traits(HelloBuilder().protocols({"\xba\xba"})) << u"t12i020199"_s;
        QTest::newRow("an empty server name") << traits(HelloBuilder().extension(0, {})) << u"t12d020100"_s;
        QTest::newRow("the highest version") << traits(HelloBuilder().versions({0x0301, 0x0302})) << u"t11i020100"_s;
        QTest::newRow("more than two digits count")
            << traits(HelloBuilder().ciphers(QList<int>(120, 5))) << u"t12i990000"_s;
    }
    void ja4NamesWhatIsOffered()
    {
        QFETCH(QString, actual);
        QTEST(actual, "wanted");
    }

    void recordsAreJoined()
    {
        QCOMPARE(toldHello(tlsSegment(browserHello().records(20))), toldHello(tlsSegment(browserHello().records())));
    }

    void aHelloThatGoesOnInTheNextSegmentHasNoFingerprint()
    {
        const QByteArray records = browserHello().extension(51, QByteArray(1200, 'k')).records();
        const auto segment = tlsSegment(records.first(400));
        QCOMPARE(toldHello(segment).serverName, u"cloud.example"_s);
        QVERIFY(toldHello(segment).ja4.isEmpty() && toldHello(segment).ja3.isEmpty());
        QVERIFY(!isMalformed(segment));
    }

    void wrongLengthsInsideAreMalformed()
    {
        const QByteArray right = QByteArray::fromHex("000000017a"), wrong = QByteArray::fromHex("000000097a");
        const QByteArray records = HelloBuilder().extension(0, "z").records();
        QVERIFY(records.contains(right));
        QVERIFY(isMalformed(tlsSegment(QByteArray(records).replace(right, wrong))));
    }

    void otherHandshakesTellNothing()
    {
        QCOMPARE(told(tlsSegment(QByteArray::fromHex("160301000402000000"))), QStringList());
        QCOMPARE(told(tlsSegment(QByteArray::fromHex("1603"))), QStringList());
    }

    void quicHidesTheSameHello_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        const QByteArray message = browserHello().message();
        const QByteArray first = message.first(40), second = message.sliced(40);
        QTest::newRow("version 1") << quicInitial(quicCrypto(0, message));
        QTest::newRow("version 2") << quicInitial(quicCrypto(0, message), 0x6b3343cf);
        QTest::newRow("in pieces, behind a ping and an acknowledgement")
            << quicInitial(QByteArray::fromHex("010200000000") + quicCrypto(40, second) + quicCrypto(0, first));
        QTest::newRow("pieces that overlap") << quicInitial(quicCrypto(0, first) + quicCrypto(20, message.sliced(20)));
        QTest::newRow("in two packets") << quicInitial(quicCrypto(0, first)) + quicInitial(quicCrypto(40, second));
    }
    void quicHidesTheSameHello()
    {
        QFETCH(QByteArray, datagram);
        QCOMPARE(quicCryptoStream(datagram), browserHello().message());
        const ClientHello hello = toldHello(QuicBuilder(datagram));
        QCOMPARE(hello.serverName, u"cloud.example"_s);
        QCOMPARE(hello.ja4, u"q13d0205h2_c1929292aa6b_fbabbea27ee8"_s);
    }

    void quicThatCannotBeOpenedTellsNothing_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        const QByteArray whole = quicInitial(quicCrypto(0, browserHello().message()));
        QByteArray damaged = whole;
        damaged[600] = char(damaged[600] ^ 1);
        QTest::newRow("damaged") << damaged;
        QTest::newRow("cut off") << whole.first(700);
        QTest::newRow("another version") << QByteArray(whole).replace(1, 4, "\xff\0\0\x1d", 4);
        QTest::newRow("a short header") << QByteArray(100, '\x40');
        QTest::newRow("a token longer than all") << QByteArray::fromHex("c00000000100004fff");
        QTest::newRow("a token longer than memory") << QByteArray::fromHex("c0000000010000ffffffffffffffff4000");
        QTest::newRow("an offset beyond all") << quicInitial(QByteArray::fromHex("06ffffffffffffffff01"));
        QTest::newRow("a gap") << quicInitial(quicCrypto(10, "x"));
        QTest::newRow("too many ranges") << quicInitial(QByteArray::fromHex("020000ffffffffffffffff"));
        QTest::newRow("nothing") << QByteArray();
    }
    void quicThatCannotBeOpenedTellsNothing()
    {
        QFETCH(QByteArray, datagram);
        QCOMPARE(told(QuicBuilder(datagram)), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

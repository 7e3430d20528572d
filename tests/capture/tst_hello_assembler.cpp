// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "app/capture/hello_assembler.h"
#include "app/decode/decode.h"
#include "bpf/parse.h"
#include "tests/capture/capture_file_builder.h"
#include "tests/capture/replayed.h"
#include "tests/support/hello_builder.h"

using namespace lanscope;
using namespace lanscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SegmentOctets = 1400;
constexpr int KeyShare = 51;

/// A hello with the key of X25519MLKEM768, which is 1,216 octets long, and the server's name behind it.
HelloBuilder longHello()
{
    HelloBuilder hello;
    hello.extension(KeyShare, QByteArray(1216, 'k')).versions({0x0304}).protocols({"h2"});
    return hello.extension(21, QByteArray(600, '\0')).serverName("shop.example");
}

TcpBuilder segment(const QByteArray &octets, qsizetype at, qsizetype length = SegmentOctets)
{
    return tlsSegment(octets.sliced(at, std::min(length, octets.size() - at))).sequence(quint32(1 + at));
}

/// The one hello that frames tell; of default values when it is none or several.
ClientHello toldBy(const QList<CapturedFrame> &frames)
{
    QList<ClientHello> hellos;
    for (const CapturedFrame &frame : frames) {
        for (const Observation &observation : decode(frame).observations) {
            if (const auto *hello = std::get_if<ClientHello>(&observation.fact); hello && !hello->ja4.isEmpty())
                hellos.append(*hello);
        }
    }
    return hellos.size() == 1 ? hellos.first() : ClientHello();
}

ClientHello wholeHello()
{
    return toldBy({tlsSegment(longHello().records()).frame()});
}

QList<CapturedFrame> joined(const QList<CapturedFrame> &frames)
{
    HelloAssembler assembler;
    QList<CapturedFrame> results;
    for (const CapturedFrame &frame : frames)
        results.append(assembler.joined(frame));
    return results;
}

CapturedFrame later(CapturedFrame frame, qint64 nanoseconds)
{
    frame.time.nanoseconds += nanoseconds;
    return frame;
}

} // namespace

class TestHelloAssembler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHelloInTwoSegmentsIsRead_data()
    {
        QTest::addColumn<QList<CapturedFrame>>("frames");
        const QByteArray hello = longHello().records();
        const auto first = segment(hello, 0).frame(), second = segment(hello, SegmentOctets).frame();
        QTest::newRow("in order") << QList<CapturedFrame>{first, second};
        QTest::newRow("the first again") << QList<CapturedFrame>{first, first, second};
        QTest::newRow("overlapping") << QList<CapturedFrame>{first, segment(hello, SegmentOctets - 100).frame()};
        QTest::newRow("three") << QList<CapturedFrame>{segment(hello, 0, 700).frame(), segment(hello, 700, 700).frame(),
                                                       second};
        QTest::newRow("with another connection between")
            << QList<CapturedFrame>{first, segment(hello, 0).from("192.168.1.9").frame(), second};
        QTest::newRow("tagged") << QList<CapturedFrame>{segment(hello, 0).vlan(30).frame(),
                                                        segment(hello, SegmentOctets).vlan(30).frame()};
    }
    void aHelloInTwoSegmentsIsRead()
    {
        QFETCH(QList<CapturedFrame>, frames);
        const ClientHello told = toldBy(joined(frames));
        QCOMPARE(told.serverName, u"shop.example"_s);
        QCOMPARE(told.ja3, wholeHello().ja3);
        QCOMPARE(told.ja4, wholeHello().ja4);
    }

    void ipv6IsJoinedAsWell()
    {
        const QByteArray hello = longHello().records();
        const auto piece = [&](qsizetype at) {
            return segment(hello, at).from(ClientAddress6).to("2001:db8::1").frame();
        };
        QCOMPARE(toldBy(joined({piece(0), piece(SegmentOctets)})).ja4, wholeHello().ja4);
    }

    void whatDoesNotFitIsNotJoined_data()
    {
        QTest::addColumn<QList<CapturedFrame>>("frames");
        const QByteArray hello = longHello().records();
        const auto first = segment(hello, 0).frame(), second = segment(hello, SegmentOctets).frame();
        QTest::newRow("the second first") << QList<CapturedFrame>{second, first};
        QTest::newRow("a gap") << QList<CapturedFrame>{segment(hello, 0, 700).frame(), second};
        QTest::newRow("another sender") << QList<CapturedFrame>{
            first, segment(hello, SegmentOctets).from("192.168.1.9").frame()};
        QTest::newRow("too late") << QList<CapturedFrame>{first, later(second, HelloAssembler::Patience + 1)};
        QTest::newRow("a first one that was cut off")
            << QList<CapturedFrame>{segment(hello, 0).cutOff(100).frame(), second};
    }
    void whatDoesNotFitIsNotJoined()
    {
        QFETCH(QList<CapturedFrame>, frames);
        QVERIFY(toldBy(joined(frames)).ja4.isEmpty());
    }

    void otherFramesPassUntouched()
    {
        HelloAssembler assembler;
        for (const CapturedFrame &frame : {arpRequest().frame(), mdnsQuery().frame(),
                                           tlsSegment(HelloBuilder().serverName("a.example").records()).frame()})
            QCOMPARE(assembler.joined(frame).octets, frame.octets);
    }

    void forgetsTheOldestHello()
    {
        HelloAssembler assembler;
        const QByteArray hello = longHello().records();
        const auto sender = [](int number) { return u"10.0.0.%1"_s.arg(number + 1).toLatin1(); };
        for (int number = 0; number <= HelloAssembler::MaximumHellos; ++number)
            assembler.joined(segment(hello, 0).from(sender(number).constData()).frame());
        const auto rest = [&](int number) {
            return toldBy({assembler.joined(segment(hello, SegmentOctets).from(sender(number).constData()).frame())});
        };
        QVERIFY(rest(0).ja4.isEmpty());
        QCOMPARE(rest(1).ja4, wholeHello().ja4);
    }

    void quicHellosGoOnInAnotherDatagram()
    {
        const QByteArray hello = longHello().message();
        const auto piece = [&](qsizetype at, qsizetype length) {
            return QuicBuilder(quicInitial(quicCrypto(int(at), hello.sliced(at, length)))).frame();
        };
        const auto results = joined({piece(900, hello.size() - 900), piece(0, 900)}); // whichever comes first
        QCOMPARE(toldBy(results).serverName, u"shop.example"_s);
        QVERIFY(toldBy(results).ja4.startsWith(u"q13d"_s));
    }

    void filesAreReadWithWholeHellos()
    {
        const QByteArray hello = longHello().records();
        ClassicFile file;
        file.packet(1'700'000'000, 0, segment(hello, 0).octetsOnTheWire());
        file.packet(1'700'000'000, 9, segment({}, 0).flags(0x10).octetsOnTheWire()); // an acknowledgement is no piece
        file.packet(1'700'000'000, 10, segment(hello, SegmentOctets).octetsOnTheWire());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"hello.pcap"_s);
        QFile disk(path);
        QVERIFY(disk.open(QIODevice::WriteOnly) && disk.write(file.octets()) > 0);
        disk.close();
        const Replayed heard = replay(path);
        QCOMPARE(heard.frames.size(), 2);
        QCOMPARE(toldBy(heard.frames).ja4, wholeHello().ja4);
    }
};

QTEST_GUILESS_MAIN(TestHelloAssembler)
#include "tst_hello_assembler.moc"

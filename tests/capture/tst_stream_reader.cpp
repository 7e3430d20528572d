// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include "app/capture/stream_reader.h"
#include "tests/support/stream_messages.h"

using namespace lanscope;
using namespace lanscope::test;

class TestStreamReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFlowArrivesInHostOrderAndWallTime();
    void aFrameArrivesWhole();
    void countersArriveBySide();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
    void survivesAnyOctets();
};

void TestStreamReader::aFlowArrivesInHostOrderAndWallTime()
{
    lanscope_flow_record record{};
    record.family = LANSCOPE_IPV4;
    record.source[0] = 192;
    record.source[3] = 1;
    record.destination[0] = 10;
    record.source_port = qToBigEndian<quint16>(443);
    record.ethertype = qToBigEndian<quint16>(0x0800);
    record.protocol = 6;
    record.direction = LANSCOPE_SENT;
    record.packets = 3;
    record.bytes = 4000;
    record.first_ns = 5'000'000'000;

    const QByteArray octets = flowMessage(record);
    const auto parsed = parseMessage(octets);
    QVERIFY(parsed);
    const QList<FlowRecord> flows = flowsOf(*parsed);
    QCOMPARE(flows.size(), 1);
    QCOMPARE(flows[0].key.source.toString(), QStringLiteral("192.0.0.1"));
    QCOMPARE(flows[0].key.sourcePort, quint16(443));
    QCOMPARE(flows[0].key.direction, Direction::Sent);
    QCOMPARE(flows[0].counters.bytes, quint64(4000));
    QCOMPARE(flows[0].first, Timestamp::fromSeconds(1005));
}

void TestStreamReader::aFrameArrivesWhole()
{
    const QByteArray octets(60, 'x');
    const QByteArray message = frameMessage(octets);
    const auto parsed = parseMessage(message);
    QVERIFY(parsed);
    const CapturedFrame frame = frameOf(*parsed);
    QCOMPARE(frame.octets, octets);
    QCOMPARE(frame.kind, LANSCOPE_FRAME_ARP);
    QCOMPARE(frame.time, Timestamp::fromSeconds(1001));
    QCOMPARE(frame.interfaceIndex, 7u);
}

void TestStreamReader::countersArriveBySide()
{
    lanscope_status counters{};
    counters.frames[LANSCOPE_RECEIVED] = 10;
    counters.frames[LANSCOPE_SENT] = 4;
    counters.overflow_packets[LANSCOPE_SENT] = 2;
    counters.copied[LANSCOPE_FRAME_ARP] = 3;
    counters.copied[LANSCOPE_FRAME_MDNS] = 4;
    counters.dropped[LANSCOPE_FRAME_DNS] = 1;
    const QByteArray message = statusMessage(counters);
    const auto parsed = parseMessage(message);
    QVERIFY(parsed);
    CaptureStatus status;
    takeCounters(status, statusOf(*parsed));
    QCOMPARE(status.frames[0], quint64(10));
    QCOMPARE(status.frames[1], quint64(4));
    QCOMPARE(status.overflowPackets[1], quint64(2));
    QCOMPARE(status.framesCopied, quint64(7));
    QCOMPARE(status.framesDropped, quint64(1));
}

void TestStreamReader::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("octets");
    const QByteArray good = statusMessage({});
    QByteArray magic = good;
    magic[0] = char(magic[0] + 1);
    QByteArray version = good;
    version[4] = 99;
    QByteArray type = good;
    type[6] = 77;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("shorter than its head") << good.first(20);
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("longer than it says") << good + QByteArray("x");
    QTest::newRow("wrong magic") << magic;
    QTest::newRow("another ABI version") << version;
    QTest::newRow("unknown type") << type;
    QTest::newRow("more flows than octets") << message(LANSCOPE_MESSAGE_FLOWS, 3, octetsOf(lanscope_flow_record{}));
    QTest::newRow("a count that would wrap")
        << message(LANSCOPE_MESSAGE_FLOWS, 0xffffffffu, octetsOf(lanscope_flow_record{}));
    QTest::newRow("two statuses") << message(LANSCOPE_MESSAGE_STATUS, 2, QByteArray(2 * sizeof(lanscope_status), '\0'));
    lanscope_frame frame{};
    frame.captured_length = 100;
    QTest::newRow("a frame without its octets") << message(LANSCOPE_MESSAGE_FRAME, 1, octetsOf(frame));
    frame.captured_length = 0;
    frame.kind = LANSCOPE_FRAME_KINDS;
    QTest::newRow("a frame of no kind") << message(LANSCOPE_MESSAGE_FRAME, 1, octetsOf(frame));
}

void TestStreamReader::refusesWhatIsNoMessage()
{
    QFETCH(QByteArray, octets);
    const auto parsed = parseMessage(octets);
    QVERIFY(!parsed);
    QVERIFY(parsed.error().sentence.contains(QStringLiteral(": ")));
}

void TestStreamReader::survivesAnyOctets()
{
    QRandomGenerator random(1);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray octets = round % 2 ? statusMessage({}) : flowMessage({});
        for (int i = 0; i < 3; ++i)
            octets[random.bounded(int(octets.size()))] = char(random.bounded(256));
        if (const auto parsed = parseMessage(octets)) {
            ++accepted;
            if (parsed->head.type == LANSCOPE_MESSAGE_FLOWS)
                QCOMPARE(flowsOf(*parsed).size(), qsizetype(parsed->head.count));
        }
    }
    QVERIFY(accepted > 0);
}

QTEST_GUILESS_MAIN(TestStreamReader)
#include "tst_stream_reader.moc"

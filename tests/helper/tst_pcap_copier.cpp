// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "helper/capture/pcap_copier.h"
#include "tests/helper/frame_builder.h"

using namespace lanscope::test;
using namespace lanscope::helper;

Q_DECLARE_METATYPE(lanscope::test::Octets)

namespace {

constexpr __u64 Second = 1'000'000'000;

/// Chooses as if the frame were number `packets` of its flow.
FrameKind choose(PcapCopier &copier, const Octets &frame, unsigned packets = 1, __u64 now = Second)
{
    lanscope_packet packet;
    lanscope_parse(frame.data(), frame.data() + frame.size(), &packet);
    const lanscope_octets octets = lanscope_octets_of(&packet, __u32(frame.size()));
    lanscope_counters counters = {};
    counters.packets = packets;
    return copier.choose(packet, octets, &counters, frame, now);
}

} // namespace

class TestPcapCopier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesInWhichDevicesDescribeThemselvesAreChosen_data()
    {
        QTest::addColumn<Octets>("frame");
        QTest::addColumn<unsigned>("packets");
        QTest::addColumn<int>("kind");
        const Octets get = tcpFrame(0x18, "GET / HTTP/1.1");
        QTest::newRow("ARP") << arpFrame() << 50u << int(LANSCOPE_FRAME_ARP);
        QTest::newRow("DNS") << dnsFrame() << 50u << int(LANSCOPE_FRAME_DNS);
        QTest::newRow("SYN that opens") << tcpFrame(0x02) << 1u << int(LANSCOPE_FRAME_SYN);
        QTest::newRow("SYN again") << tcpFrame(0x02) << 2u << int(LANSCOPE_FRAME_NONE);
        QTest::newRow("request") << get << 4u << int(LANSCOPE_FRAME_HTTP);
        QTest::newRow("request late in a flow") << get << 9u << int(LANSCOPE_FRAME_NONE);
        QTest::newRow("acknowledgement") << tcpFrame(0x10) << 2u << int(LANSCOPE_FRAME_NONE);
        QTest::newRow("first of a MAC") << tcpFrame(0x10) << 1u << int(LANSCOPE_FRAME_NEW_MAC);
    }

    void framesInWhichDevicesDescribeThemselvesAreChosen()
    {
        QFETCH(Octets, frame);
        QFETCH(unsigned, packets);
        QFETCH(int, kind);
        PcapCopier copier;
        QCOMPARE(int(choose(copier, frame, packets)), kind);
    }

    void bothSegmentsOfALongHelloAreChosen()
    {
        Octets begun = tcpFrame(0x18, "\x16\x03\x01\x06\xb1\x01");
        begun.resize(begun.size() + 1442);
        begun[16] = std::byte((40 + 1448) >> 8);
        begun[17] = std::byte((40 + 1448) & 0xff);
        PcapCopier copier;
        choose(copier, tcpFrame(0x10)); // makes the source known
        QCOMPARE(choose(copier, begun, 3), LANSCOPE_FRAME_TLS);
        QCOMPARE(choose(copier, tcpFrame(0x18, "the rest"), 4), LANSCOPE_FRAME_TLS);
        QCOMPARE(choose(copier, tcpFrame(0x18, "the rest"), 9), LANSCOPE_FRAME_NONE);
        QCOMPARE(choose(copier, tcpFrame(0x18, "the rest"), 5, 10 * Second), LANSCOPE_FRAME_NONE);
    }

    void aMacIsNewOnce()
    {
        PcapCopier copier;
        QCOMPARE(choose(copier, tcpFrame(0x10)), LANSCOPE_FRAME_NEW_MAC);
        QCOMPARE(choose(copier, tcpFrame(0x10)), LANSCOPE_FRAME_NONE);
    }

    void aFloodOfOneKindStarvesNoOther()
    {
        PcapCopier copier;
        unsigned chosen = 0;
        for (int i = 0; i < 5000; ++i)
            chosen += choose(copier, arpFrame(), 50) == LANSCOPE_FRAME_ARP;
        QCOMPARE(chosen, unsigned(LANSCOPE_TOKENS));
        QCOMPARE(copier.counters()[LANSCOPE_FRAME_ARP].dropped, 5000u - chosen);
        QCOMPARE(choose(copier, dnsFrame(), 50), LANSCOPE_FRAME_DNS);
        QCOMPARE(choose(copier, arpFrame(), 50, 2 * Second), LANSCOPE_FRAME_ARP);
    }
};

QTEST_GUILESS_MAIN(TestPcapCopier)
#include "tst_pcap_copier.moc"

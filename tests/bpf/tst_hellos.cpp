// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "bpf/parse.h"
#include "tests/bpf/privileged_test.h"
#include "tests/support/frame_builder.h"

using namespace lanscope::test;

namespace {

using F = FrameBuilder;
constexpr unsigned Ack = 16;
constexpr unsigned Segment = 1448; // what a frame holds beside IPv4 and TCP with timestamps
constexpr unsigned Hello = 1713;   // octets of a TLS record with the keys of X25519MLKEM768

/// How the segments of a row come.
using Carrier = F (*)(unsigned port);

F overIpv4(unsigned port)
{
    return F().ethernet(0x0800).ipv4({.protocol = 6}).tcp(port, 443, Ack, 3);
}

F overIpv6(unsigned port)
{
    return F().ethernet(0x86dd).ipv6({.next = 6}).tcp(port, 443, Ack, 3);
}

F inAVlan(unsigned port)
{
    return F().ethernet(0x8100).tag(5, 0x0800).ipv4({.protocol = 6}).tcp(port, 443, Ack, 3);
}

F behindExtensionHeaders(unsigned port)
{
    return F().ethernet(0x86dd).ipv6({.next = 60}).extension(6).tcp(port, 443, Ack, 3);
}

/// Puts the first octets of a hello of `record` octets behind headers, `octets` of them in this segment.
F::Octets beginning(F headers, unsigned octets = Segment, unsigned record = Hello)
{
    return headers.put({0x16, 3, 1, std::uint8_t(record >> 8), std::uint8_t(record), 1, 0, 6})
        .zeroes(octets - 8)
        .build();
}

F::Octets later(F headers, unsigned octets = Hello + 5 - Segment)
{
    return headers.zeroes(octets).build();
}

} // namespace

Q_DECLARE_METATYPE(Carrier)

/// A ClientHello that is longer than a frame is copied to its end, and nothing else of its flow.
class TestHellos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bothSegmentsOfALongHelloAreCopied_data();
    void bothSegmentsOfALongHelloAreCopied();
    void segmentsOfOtherFlowsAreNotCopied();
    void aHelloInOneSegmentIsNotFollowed();
    void aHelloThatLiesAboutItsLengthIsLeftSoon();
    void anAggregateWithAHelloIsCopiedWhole();
    void otherLongFramesAreCutAtOneWholeFrame();
    void eachSegmentTakesAToken();

private:
    std::size_t copies(Program program, const F::Octets &frame, unsigned repeat = 1);

    std::unique_ptr<CountingPrograms> m_programs;
};

/// The builder's source address is an old acquaintance.
void TestHellos::init()
{
    m_programs = loadOrSkip({});
    for (const Program program : {Program::Xdp, Program::Egress})
        m_programs->run(program, F().ethernet(0x1234).zeroes(46).build());
    m_programs->frames();
}

/// Runs a program on a frame and tells how many frames it copied, all of TLS.
std::size_t TestHellos::copies(Program program, const F::Octets &frame, unsigned repeat)
{
    m_programs->run(program, frame, repeat);
    const auto frames = m_programs->frames();
    for (const auto &copied : frames) {
        if (copied.head.kind != LANSCOPE_FRAME_TLS || copied.octets != frame)
            return 0;
    }
    return frames.size();
}

void TestHellos::bothSegmentsOfALongHelloAreCopied_data()
{
    QTest::addColumn<Carrier>("carrier");
    QTest::newRow("IPv4") << Carrier(overIpv4);
    QTest::newRow("IPv6") << Carrier(overIpv6);
    QTest::newRow("in a VLAN") << Carrier(inAVlan);
    QTest::newRow("behind extension headers") << Carrier(behindExtensionHeaders);
}

void TestHellos::bothSegmentsOfALongHelloAreCopied()
{
    QFETCH(Carrier, carrier);
    for (const Program program : {Program::Xdp, Program::Ingress, Program::Egress}) {
        const auto port = 40000 + unsigned(program);
        QCOMPARE(copies(program, beginning(carrier(port))), 1u);
        QCOMPARE(copies(program, later(carrier(port), 0)), 0u); // an acknowledgement between
        QCOMPARE(copies(program, later(carrier(port))), 1u);
        QCOMPARE(copies(program, later(carrier(port))), 0u);
    }
}

void TestHellos::segmentsOfOtherFlowsAreNotCopied()
{
    QCOMPARE(copies(Program::Xdp, beginning(overIpv4(40000))), 1u);
    QCOMPARE(copies(Program::Xdp, later(overIpv4(40001))), 0u);
    QCOMPARE(copies(Program::Xdp, later(overIpv6(40000))), 0u);
    QCOMPARE(copies(Program::Egress, later(overIpv4(40000))), 0u);
    QCOMPARE(copies(Program::Xdp, later(overIpv4(40000))), 1u);
}

void TestHellos::aHelloInOneSegmentIsNotFollowed()
{
    QCOMPARE(copies(Program::Xdp, beginning(overIpv4(40000), 517, 512)), 1u);
    QCOMPARE(copies(Program::Xdp, later(overIpv4(40000))), 0u);
}

void TestHellos::aHelloThatLiesAboutItsLengthIsLeftSoon()
{
    QCOMPARE(copies(Program::Xdp, beginning(overIpv4(40000), Segment, 0xffff)), 1u);
    QCOMPARE(copies(Program::Xdp, later(overIpv4(40000), Segment), 1000), 7u); // the first eight packets of its flow
}

void TestHellos::anAggregateWithAHelloIsCopiedWhole()
{
    const auto whole = beginning(overIpv4(40000), Hello + 5);
    m_programs->run(Program::Egress, whole, 1, {.segments = 2, .segmentPayload = Segment});
    const auto frames = m_programs->frames();
    QCOMPARE(frames.size(), 1u);
    QCOMPARE(int(frames[0].head.kind), int(LANSCOPE_FRAME_TLS));
    QVERIFY(frames[0].octets == whole);
    QCOMPARE(copies(Program::Egress, later(overIpv4(40000))), 0u);
}

void TestHellos::otherLongFramesAreCutAtOneWholeFrame()
{
    m_programs->run(Program::Xdp, F(overIpv4(40000)).text("GET / HTTP/1.1\r\n").zeroes(2000).build());
    m_programs->run(Program::Xdp, beginning(overIpv4(40001), 3400, 3395));
    const auto frames = m_programs->frames();
    QCOMPARE(frames.size(), 2u);
    QCOMPARE(unsigned(frames[0].head.captured_length), LANSCOPE_FRAME_BYTES);
    QCOMPARE(unsigned(frames[1].head.captured_length), LANSCOPE_HELLO_BYTES);
}

void TestHellos::eachSegmentTakesAToken()
{
    m_programs->refillTokens(~0ull / 2); // for a long time there are none
    QCOMPARE(copies(Program::Xdp, beginning(overIpv4(40000))), 0u);
    QCOMPARE(m_programs->dropped(LANSCOPE_FRAME_TLS), 1u);
    m_programs->run(Program::Xdp, later(overIpv4(40000)));
    QCOMPARE(m_programs->dropped(LANSCOPE_FRAME_TLS), 2u);
    m_programs->refillTokens();
    QCOMPARE(copies(Program::Xdp, beginning(overIpv4(40001))) + copies(Program::Xdp, later(overIpv4(40001))), 2u);
    QCOMPARE(m_programs->copied(LANSCOPE_FRAME_TLS), 2u);
}

LANSCOPE_PRIVILEGED_TEST_MAIN(TestHellos)
#include "tst_hellos.moc"

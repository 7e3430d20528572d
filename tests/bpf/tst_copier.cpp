// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <bpf/libbpf.h>
#include <sys/epoll.h>

#include "bpf/parse.h"
#include "helper/capture/skeleton.h"
#include "tests/bpf/known_frames.h"
#include "tests/bpf/privileged_test.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

using F = FrameBuilder;
constexpr unsigned Syn = 2, Ack = 16, Psh = 8;
constexpr unsigned Flood = 20'000; // far more than a bucket of tokens

F::Octets udp4(unsigned source, unsigned destination)
{
    return F().ethernet(0x0800).ipv4({}).udp(source, destination).zeroes(20).build();
}

F::Octets tcp4(unsigned flags, const F &payload = F())
{
    const auto behind = payload.build();
    auto octets = F().ethernet(0x0800)
                      .ipv4({.protocol = 6, .length = 40 + unsigned(behind.size())})
                      .tcp(40000, 8443, flags)
                      .build();
    octets.insert(octets.end(), behind.begin(), behind.end());
    return octets;
}

int ignoreRecord(void *, void *, std::size_t)
{
    return 0;
}

F::Octets icmp6(unsigned type)
{
    return F().ethernet(0x86dd).ipv6({.next = 58}).icmp(type, 0).zeroes(24).build();
}

} // namespace

/// Which frames are copied, how many of them, and that none is lost without being counted.
class TestCopier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_programs = loadOrSkip({}); }
    void framesThatTellSomethingAreCopied_data();
    void framesThatTellSomethingAreCopied();
    void theFirstFrameOfASourceIsCopiedOnce();
    void aSynThatRepeatsIsCopiedOnce();
    void anEstablishedFlowIsNotLookedInto();
    void framesOfEveryLengthAreWhole_data();
    void framesOfEveryLengthAreWhole();
    void longFramesAreCutAtOneWholeFrame();
    void aFloodOfOneKindDoesNotStarveAnother();
    void whatDoesNotFitIsCountedAsDropped();
    void theReaderIsWokenWhenHalfATableHasFilled();

private:
    void remember();

    std::unique_ptr<CountingPrograms> m_programs;
};

/// Makes the builder's source address an old acquaintance, and forgets what was copied for it.
void TestCopier::remember()
{
    for (const Program program : {Program::Xdp, Program::Egress})
        m_programs->run(program, F().ethernet(0x1234).zeroes(46).build());
    m_programs->frames();
}

void TestCopier::framesThatTellSomethingAreCopied_data()
{
    QTest::addColumn<F::Octets>("frame");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const F::Octets &frame, int kind) { QTest::newRow(name) << frame << kind; };
    row("ARP", F().ethernet(0x0806).zeroes(28).build(), LANSCOPE_FRAME_ARP);
    row("DHCP offer", udp4(67, 68), LANSCOPE_FRAME_DHCP4);
    row("DHCP request", udp4(68, 67), LANSCOPE_FRAME_DHCP4);
    row("DHCPv6", F().ethernet(0x86dd).ipv6({}).udp(546, 547).zeroes(8).build(), LANSCOPE_FRAME_DHCP6);
    row("mDNS", udp4(5353, 5353), LANSCOPE_FRAME_MDNS);
    row("SSDP answer", udp4(1900, 50000), LANSCOPE_FRAME_SSDP);
    row("LLMNR", udp4(50000, 5355), LANSCOPE_FRAME_LLMNR);
    row("NetBIOS", udp4(137, 137), LANSCOPE_FRAME_NETBIOS);
    row("WS-Discovery", udp4(50000, 3702), LANSCOPE_FRAME_WSDISCOVERY);
    row("router advertisement", icmp6(134), LANSCOPE_FRAME_NEIGHBOUR);
    row("MLD report", icmp6(143), LANSCOPE_FRAME_MULTICAST);
    row("echo request", icmp6(128), LANSCOPE_FRAME_NONE);
    row("IGMP", F().ethernet(0x0800).ipv4({.protocol = 2}).zeroes(8).build(), LANSCOPE_FRAME_MULTICAST);
    row("LLDP", F().ethernet(0x88cc).zeroes(46).build(), LANSCOPE_FRAME_LLDP);
    row("CDP", F().ethernet(40).put({0xaa, 0xaa, 3, 0, 0, 0x0c, 0x20, 0}).zeroes(38).build(), LANSCOPE_FRAME_CDP);
    row("spanning tree", F().ethernet(38).put({0x42, 0x42, 3}).zeroes(43).build(), LANSCOPE_FRAME_NONE);
    row("EAPOL start", F().ethernet(0x888e).put({2, 1, 0, 0}).build(), LANSCOPE_FRAME_EAPOL);
    row("EAPOL key", F().ethernet(0x888e).put({2, 3, 0, 95}).zeroes(95).build(), LANSCOPE_FRAME_NONE);
    row("DNS query", udp4(50000, 53), LANSCOPE_FRAME_DNS);
    row("DNS answer in a VLAN", F().ethernet(0x8100).tag(5, 0x0800).ipv4({}).udp(53, 50000).zeroes(20).build(),
        LANSCOPE_FRAME_DNS);
    row("SYN", tcp4(Syn), LANSCOPE_FRAME_SYN);
    row("SYN+ACK", tcp4(Syn | Ack), LANSCOPE_FRAME_NONE);
    row("ClientHello", tcp4(Psh | Ack, F().put({0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc})), LANSCOPE_FRAME_TLS);
    row("ServerHello", tcp4(Psh | Ack, F().put({0x16, 3, 3, 0, 90, 2, 0, 0, 0x56})), LANSCOPE_FRAME_NONE);
    row("QUIC Initial", F().ethernet(0x0800).ipv4({}).udp(50000, 443).put({0xc3, 0, 0, 0, 1, 8}).zeroes(1200).build(),
        LANSCOPE_FRAME_QUIC);
    row("QUIC version 2 Initial",
        F().ethernet(0x0800).ipv4({}).udp(50000, 443).put({0xd3, 0x6b, 0x33, 0x43, 0xcf, 8}).zeroes(1200).build(),
        LANSCOPE_FRAME_QUIC);
    row("QUIC Handshake", F().ethernet(0x0800).ipv4({}).udp(50000, 443).put({0xe3, 0, 0, 0, 1, 8}).zeroes(60).build(),
        LANSCOPE_FRAME_NONE);
    row("HTTP GET", tcp4(Psh | Ack, F().text("GET / HTTP/1.1\r\n")), LANSCOPE_FRAME_HTTP);
    row("HTTP OPTIONS", tcp4(Psh | Ack, F().text("OPTIONS * HTTP/1.1\r\n")), LANSCOPE_FRAME_HTTP);
    row("HTTP answer", tcp4(Psh | Ack, F().text("HTTP/1.1 200 OK\r\n")), LANSCOPE_FRAME_BANNER);
    row("RTSP answer", tcp4(Psh | Ack, F().text("RTSP/1.0 200 OK\r\n")), LANSCOPE_FRAME_BANNER);
    row("SSH", tcp4(Psh | Ack, F().text("SSH-2.0-dropbear\r\n")), LANSCOPE_FRAME_BANNER);
    row("XML", tcp4(Psh | Ack, F().text("<?xml version=\"1.0\"?>")), LANSCOPE_FRAME_BANNER);
    row("MQTT", tcp4(Psh | Ack, F().put({0x10, 20, 0, 4}).text("MQTT").zeroes(14)), LANSCOPE_FRAME_BANNER);
    row("long MQTT", tcp4(Psh | Ack, F().put({0x10, 0x90, 1, 0, 4}).text("MQTT").zeroes(139)), LANSCOPE_FRAME_BANNER);
    row("NetBIOS datagram", udp4(138, 138), LANSCOPE_FRAME_BROWSER);
    row("SNMP", udp4(161, 50000), LANSCOPE_FRAME_SNMP);
    row("SIP", udp4(5060, 5060), LANSCOPE_FRAME_SIP);
    row("Yeelight", udp4(1982, 50000), LANSCOPE_FRAME_SSDP);
    for (const unsigned port : {987u, 5678u, 9999u, 10001u, 47808u, 63322u})
        row(qPrintable(QStringLiteral("a maker's port %1").arg(port)), udp4(port, 50000), LANSCOPE_FRAME_MAKER);
    row("later fragment", F().ethernet(0x0800).ipv4({.fragment = 5}).zeroes(60).build(), LANSCOPE_FRAME_NONE);
    row("plain TCP", tcp4(Ack, F().zeroes(100)), LANSCOPE_FRAME_NONE);
}

void TestCopier::framesThatTellSomethingAreCopied()
{
    QFETCH(F::Octets, frame);
    QFETCH(int, kind);
    remember();
    for (const Program program : {Program::Xdp, Program::Egress}) {
        m_programs->run(program, frame);
        const auto frames = m_programs->frames();
        QCOMPARE(frames.size(), kind == LANSCOPE_FRAME_NONE ? 0u : 1u);
        if (frames.empty())
            continue;
        QCOMPARE(int(frames[0].head.kind), kind);
        QCOMPARE(unsigned(frames[0].head.original_length), unsigned(frame.size()));
        QCOMPARE(int(frames[0].head.direction), program == Program::Egress ? LANSCOPE_SENT : LANSCOPE_RECEIVED);
        QVERIFY(frames[0].octets == frame);
    }
    lanscope_packet packet;
    lanscope_parse(frame.data(), frame.data() + frame.size(), &packet);
    QCOMPARE(lanscope_frame_kind(&packet, frame.data(), frame.data() + frame.size()), kind);
}

void TestCopier::theFirstFrameOfASourceIsCopiedOnce()
{
    for (unsigned round = 0; round < 2; ++round) {
        for (unsigned source = 10; source < 15; ++source)
            m_programs->run(Program::Xdp, F().ethernet(0x1234, source).zeroes(46).build());
    }
    QCOMPARE(m_programs->frames().size(), 5u);
    QCOMPARE(m_programs->copied(LANSCOPE_FRAME_NEW_MAC), 5u);
}

void TestCopier::aSynThatRepeatsIsCopiedOnce()
{
    remember();
    m_programs->run(Program::Xdp, tcp4(Syn), 5);
    QCOMPARE(m_programs->frames().size(), 1u);
}

void TestCopier::anEstablishedFlowIsNotLookedInto()
{
    remember();
    m_programs->run(Program::Xdp, tcp4(Ack, F().zeroes(30)), 8);
    m_programs->run(Program::Xdp, tcp4(Ack, F().text("GET / HTTP/1.1\r\n")));
    QCOMPARE(m_programs->frames().size(), 0u);
}

void TestCopier::framesOfEveryLengthAreWhole_data()
{
    QTest::addColumn<unsigned>("length");
    for (const unsigned room : {96u, 224u, 352u, 608u, 1536u}) // of bpf/copier.bpf.h
        for (const unsigned length : {room - 1, room, room + 1})
            if (length <= LANSCOPE_FRAME_BYTES)
                QTest::addRow("%u octets", length) << length;
}

void TestCopier::framesOfEveryLengthAreWhole()
{
    QFETCH(unsigned, length);
    remember();
    auto frame = udp4(5353, 5353);
    while (frame.size() < length)
        frame.push_back(std::uint8_t(frame.size()));
    m_programs->run(Program::Xdp, frame);
    const auto frames = m_programs->frames();
    QCOMPARE(frames.size(), 1u);
    QCOMPARE(frames[0].octets, frame);
}

void TestCopier::longFramesAreCutAtOneWholeFrame()
{
    remember();
    const auto frame = F().ethernet(0x0800).ipv4({}).udp(67, 68).zeroes(3000).build();
    m_programs->run(Program::Xdp, frame);
    const auto frames = m_programs->frames();
    QCOMPARE(frames.size(), 1u);
    QCOMPARE(unsigned(frames[0].head.captured_length), LANSCOPE_FRAME_BYTES);
    QCOMPARE(unsigned(frames[0].head.original_length), unsigned(frame.size()));
}

void TestCopier::aFloodOfOneKindDoesNotStarveAnother()
{
    remember();
    m_programs->run(Program::Xdp, F().ethernet(0x0806).zeroes(46).build(), Flood);
    m_programs->frames();
    m_programs->run(Program::Xdp, udp4(5353, 5353));
    const auto frames = m_programs->frames();
    QCOMPARE(frames.size(), 1u);
    QCOMPARE(int(frames[0].head.kind), int(LANSCOPE_FRAME_MDNS));
}

void TestCopier::whatDoesNotFitIsCountedAsDropped()
{
    remember();
    m_programs->run(Program::Xdp, udp4(5353, 5353), Flood);
    const auto copied = m_programs->copied(LANSCOPE_FRAME_MDNS);
    QCOMPARE(copied + m_programs->dropped(LANSCOPE_FRAME_MDNS), Flood);
    QVERIFY(copied >= LANSCOPE_TOKENS);
    QVERIFY2(copied < LANSCOPE_TOKENS + 200, "what a bucket holds, and a second's rate at most");
    QCOMPARE(m_programs->frames().size(), copied);
}

void TestCopier::theReaderIsWokenWhenHalfATableHasFilled()
{
    remember(); // by one flow
    const std::unique_ptr<ring_buffer, decltype(&ring_buffer__free)> reader(
        ring_buffer__new(bpf_map__fd(m_programs->object().maps.frames), ignoreRecord, nullptr, nullptr),
        ring_buffer__free);
    for (unsigned port = 1; port < 2047; ++port)
        m_programs->run(Program::Xdp, udp4(11'000 + port, 9));
    epoll_event event;
    QCOMPARE(epoll_wait(ring_buffer__epoll_fd(reader.get()), &event, 1, 0), 0);
    m_programs->run(Program::Xdp, udp4(11'000, 9));
    QCOMPARE(epoll_wait(ring_buffer__epoll_fd(reader.get()), &event, 1, 5000), 1);
    QCOMPARE(m_programs->frames().size(), 0u);
    QCOMPARE(m_programs->tables().fillLevel(), 0.5);
}

LANSCOPE_PRIVILEGED_TEST_MAIN(TestCopier)
#include "tst_copier.moc"

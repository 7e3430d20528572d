// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cstring>

#include "bpf/parse.h"
#include "tests/bpf/known_frames.h"
#include "tests/bpf/privileged_test.h"
#include "tests/bpf/shuffler.h"

using namespace lanscope;
using namespace lanscope::test;

Q_DECLARE_METATYPE(lanscope::test::Program)

namespace {

constexpr unsigned Syn = 2, Fin = 1, Rst = 4, Psh = 8, Ack = 16, Urg = 32;

FrameBuilder::Octets tcpFrame(unsigned flags, unsigned payload = 0)
{
    return FrameBuilder().ethernet(0x0800).ipv4({.protocol = 6}).tcp(1000, 80, flags).zeroes(payload).build();
}

/// BPF_PROG_TEST_RUN takes one page, and no IP header that is cut off (bpf_prog_test_run_skb() in net/bpf/test_run.c).
bool kernelBuildsSocketBuffer(const KnownFrame &frame)
{
    const unsigned type = unsigned(frame.octets[12]) << 8 | frame.octets[13];
    const unsigned least = type == 0x0800 ? 34 : type == 0x86dd ? 54 : 14;
    return frame.octets.size() >= least && frame.octets.size() < 3000;
}

unsigned directionOf(Program program)
{
    return program == Program::Egress ? LANSCOPE_SENT : LANSCOPE_RECEIVED;
}

} // namespace

/// What the programs count for a frame, and that the parser of user space says the same.
class TestCounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyProgramCountsEveryFrame_data();
    void everyProgramCountsEveryFrame();
    void userSpaceReadsTheSame();
    void flagsAreCounted_data();
    void flagsAreCounted();
    void segmentsOfAnAggregateCountOneByOne_data();
    void segmentsOfAnAggregateCountOneByOne();
    void lengthsAndTimesSpanAllPackets();
    void tunnelsHaveNoMacHeader();
    void flowsAreFoundAgainInAnyOrder();
    void fullTablesCountOverflow();
    void aLieClaimsNoMoreThanTheFlowHasHad();

private:
    lanscope_flow_record onlyFlow(Program program);

    std::unique_ptr<CountingPrograms> m_programs;
};

void TestCounting::initTestCase()
{
    m_programs = loadOrSkip({});
}

lanscope_flow_record TestCounting::onlyFlow(Program program)
{
    const auto before = m_programs->tables().totals();
    const auto flows = m_programs->drain();
    const auto &after = m_programs->tables().totals();
    const unsigned direction = directionOf(program);
    if (flows.size() != 1 || after.frames[direction] - before.frames[direction] != flows[0].packets)
        return {};
    return flows[0];
}

void TestCounting::everyProgramCountsEveryFrame_data()
{
    QTest::addColumn<Program>("program");
    QTest::addColumn<unsigned>("frame");
    const std::pair<const char *, Program> programs[] = {
        {"XDP", Program::Xdp}, {"TC ingress", Program::Ingress}, {"TC egress", Program::Egress}};
    const auto frames = knownFrames();
    for (const auto &[name, program] : programs) {
        for (unsigned i = 0; i < frames.size(); ++i) {
            if (program == Program::Xdp || kernelBuildsSocketBuffer(frames[i]))
                QTest::addRow("%s: %s", name, frames[i].name) << program << i;
        }
    }
}

void TestCounting::everyProgramCountsEveryFrame()
{
    QFETCH(Program, program);
    QFETCH(unsigned, frame);
    const KnownFrame known = knownFrames()[frame];
    const auto before = m_programs->tables().totals();

    QVERIFY(m_programs->run(program, known.octets, 3) != ~0u);
    const lanscope_flow_record flow = onlyFlow(program);
    const auto &after = m_programs->tables().totals();
    const unsigned direction = directionOf(program);

    QCOMPARE(flow.packets, 3u);
    QCOMPARE(unsigned(flow.family), known.family);
    QCOMPARE(unsigned(lanscope_host16(flow.ethertype)), known.ethertype);
    QCOMPARE(unsigned(flow.vlan), known.vlan);
    QCOMPARE(unsigned(flow.protocol), known.protocol);
    QCOMPARE(unsigned(lanscope_host16(flow.source_port)), known.sourcePort);
    QCOMPARE(unsigned(lanscope_host16(flow.destination_port)), known.destinationPort);
    QCOMPARE(flow.bytes, 3u * known.bytes);
    QCOMPARE(unsigned(flow.min_length), known.bytes);
    QCOMPARE(unsigned(flow.max_length), known.bytes);
    QCOMPARE(unsigned(flow.direction), direction);
    QCOMPARE(int(flow.source_mac[5]), 1);
    QCOMPARE(int(flow.destination_mac[5]), 2);
    QCOMPARE(after.bytes[direction] - before.bytes[direction], 3u * known.frameBytes);
    QCOMPARE(after.non_ip_frames[direction] - before.non_ip_frames[direction], known.family ? 0u : 3u);
}

void TestCounting::userSpaceReadsTheSame()
{
    for (const KnownFrame &known : knownFrames()) {
        lanscope_packet packet;
        const auto *data = known.octets.data();
        QCOMPARE(unsigned(lanscope_parse(data, data + known.octets.size(), &packet)), known.family);
        const lanscope_octets octets = lanscope_octets_of(&packet, unsigned(known.octets.size()));
        const bool same = lanscope_host16(packet.ethertype) == known.ethertype && packet.vlan == known.vlan &&
                          packet.protocol == known.protocol &&
                          lanscope_host16(packet.source_port) == known.sourcePort &&
                          lanscope_host16(packet.destination_port) == known.destinationPort &&
                          octets.network == known.bytes && octets.frame == known.frameBytes;
        QVERIFY2(same, known.name);
    }
}

void TestCounting::flagsAreCounted_data()
{
    QTest::addColumn<unsigned>("flags");
    QTest::addColumn<QList<int>>("counted"); // syn, syn_only, fin, rst, ack, odd
    QTest::newRow("SYN") << Syn << QList<int>{1, 1, 0, 0, 0, 0};
    QTest::newRow("SYN+ACK") << (Syn | Ack) << QList<int>{1, 0, 0, 0, 1, 0};
    QTest::newRow("ACK") << Ack << QList<int>{0, 0, 0, 0, 1, 0};
    QTest::newRow("PSH+ACK") << (Psh | Ack) << QList<int>{0, 0, 0, 0, 1, 0};
    QTest::newRow("FIN+ACK") << (Fin | Ack) << QList<int>{0, 0, 1, 0, 1, 0};
    QTest::newRow("RST") << Rst << QList<int>{0, 0, 0, 1, 0, 0};
    QTest::newRow("none is odd") << 0u << QList<int>{0, 0, 0, 0, 0, 1};
    QTest::newRow("FIN alone is odd") << Fin << QList<int>{0, 0, 1, 0, 0, 1};
    QTest::newRow("SYN+FIN is odd") << (Syn | Fin) << QList<int>{1, 1, 1, 0, 0, 1};
    QTest::newRow("SYN+RST is odd") << (Syn | Rst) << QList<int>{1, 1, 0, 1, 0, 1};
    QTest::newRow("Christmas tree is odd") << (Fin | Psh | Urg) << QList<int>{0, 0, 1, 0, 0, 1};
    QTest::newRow("ECN setup is not odd") << (Syn | 0xc0u) << QList<int>{1, 1, 0, 0, 0, 0};
}

void TestCounting::flagsAreCounted()
{
    QFETCH(unsigned, flags);
    QFETCH(QList<int>, counted);
    for (const Program program : {Program::Xdp, Program::Egress}) {
        m_programs->run(program, tcpFrame(flags, 10), 2);
        const auto flow = onlyFlow(program);
        const QList<int> seen = {int(flow.syn), int(flow.syn_only), int(flow.fin),
                                 int(flow.rst), int(flow.ack),      int(flow.odd)};
        for (int i = 0; i < seen.size(); ++i)
            QCOMPARE(seen[i], 2 * counted[i]);
    }
}

void TestCounting::segmentsOfAnAggregateCountOneByOne_data()
{
    QTest::addColumn<unsigned>("payload");
    QTest::addColumn<unsigned>("segments");
    QTest::addColumn<unsigned>("segmentPayload");
    QTest::addColumn<unsigned>("packets");
    QTest::addColumn<unsigned>("shortest");
    QTest::addColumn<unsigned>("longest");
    QTest::newRow("ten full segments") << 2000u << 10u << 200u << 10u << 240u << 240u;
    QTest::newRow("a short one at the end") << 2500u << 3u << 1000u << 3u << 540u << 1040u;
    QTest::newRow("one segment") << 700u << 1u << 1000u << 1u << 740u << 740u;
    QTest::newRow("a size without a number") << 2500u << 0u << 1000u << 3u << 540u << 1040u;
}

void TestCounting::segmentsOfAnAggregateCountOneByOne()
{
    QFETCH(unsigned, payload);
    QFETCH(unsigned, segments);
    QFETCH(unsigned, segmentPayload);
    QFETCH(unsigned, packets);
    QFETCH(unsigned, shortest);
    QFETCH(unsigned, longest);
    for (const Program program : {Program::Ingress, Program::Egress}) {
        const auto before = m_programs->tables().totals();
        QVERIFY(m_programs->run(program, tcpFrame(Ack, payload), 1, {segments, segmentPayload}) != ~0u);
        const auto flow = onlyFlow(program);
        const auto &after = m_programs->tables().totals();
        QCOMPARE(flow.packets, packets);
        QCOMPARE(flow.ack, packets);
        QCOMPARE(flow.bytes, payload + 40 * packets);
        QCOMPARE(unsigned(flow.min_length), shortest);
        QCOMPARE(unsigned(flow.max_length), longest);
        QCOMPARE(after.bytes[directionOf(program)] - before.bytes[directionOf(program)], payload + 54 * packets);
    }
}

void TestCounting::lengthsAndTimesSpanAllPackets()
{
    for (const unsigned payload : {500u, 20u, 900u})
        m_programs->run(Program::Xdp, tcpFrame(Ack, payload));
    const auto flow = onlyFlow(Program::Xdp);
    QCOMPARE(flow.packets, 3u);
    QCOMPARE(int(flow.min_length), 60);
    QCOMPARE(int(flow.max_length), 940);
    QVERIFY(flow.first_ns < flow.last_ns);
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const auto age = quint64(now.tv_sec) * 1'000'000'000 + quint64(now.tv_nsec) - flow.first_ns;
    QVERIFY2(age < 10'000'000'000, "the time of the first packet is one of the last seconds");
}

void TestCounting::tunnelsHaveNoMacHeader()
{
    const auto tunnel = loadOrSkip({.hasEthernet = false});
    // A test run always builds a frame: the octets that a tunnel would show are its IP header on.
    const auto frame = FrameBuilder().ipv4({}).udp(5000, 6000).zeroes(20).build();
    QVERIFY(tunnel->run(Program::Egress, frame) != ~0u);
    const auto flows = tunnel->drain();
    QCOMPARE(flows.size(), 1u);
    QCOMPARE(flows[0].packets, 1u);
    QCOMPARE(int(flows[0].source_mac[5]), 0);
}

void TestCounting::flowsAreFoundAgainInAnyOrder()
{
    constexpr unsigned Flows = 2500; // of 4,096 places: many are not where they are at home
    for (const Program program : {Program::Xdp, Program::Egress}) {
        Shuffler(m_programs.get(), program).send(3 * Flows, Flows, 0, Shuffler::Order::Other);
        const auto flows = m_programs->drain();
        QCOMPARE(flows.size(), Flows);
        for (const auto &flow : flows)
            QCOMPARE(flow.packets, 3u);
    }
}

void TestCounting::fullTablesCountOverflow()
{
    constexpr unsigned Flows = 100;
    const auto small = loadOrSkip({.slots4 = 16, .slots6 = 16});
    for (const unsigned type : {0x0800u, 0x86ddu}) {
        for (unsigned i = 0; i < Flows; ++i) {
            FrameBuilder frame;
            frame.ethernet(type);
            if (type == 0x0800)
                frame.ipv4({.source = 0x0a000000 + i});
            else
                frame.ipv6({.host = std::uint8_t(i)});
            small->run(Program::Xdp, frame.udp(5, 6).zeroes(20).build(), 7);
        }
    }
    small->run(Program::Xdp, FrameBuilder().zeroes(60).build(), 7); // a key of nothing but zeroes is no free slot's
    const auto flows = small->drain();
    quint64 packets = 0;
    for (const auto &flow : flows)
        packets += flow.packets;
    const auto &totals = small->tables().totals();
    QVERIFY(flows.size() > 16 && flows.size() <= 32);
    QCOMPARE(totals.frames[LANSCOPE_RECEIVED], 7u * (2 * Flows + 1));
    QCOMPARE(packets + totals.overflow_packets[LANSCOPE_RECEIVED], 7u * (2 * Flows + 1));
    QVERIFY(totals.overflow_bytes[LANSCOPE_RECEIVED] > totals.overflow_packets[LANSCOPE_RECEIVED] * 40);
}

void TestCounting::aLieClaimsNoMoreThanTheFlowHasHad()
{
    const auto lie = FrameBuilder().ethernet(0x0800).ipv4({.length = 60000}).udp(5, 6).zeroes(100).build();
    m_programs->run(Program::Xdp, lie, 100);
    QCOMPARE(onlyFlow(Program::Xdp).bytes, 100u * 128);
}

LANSCOPE_PRIVILEGED_TEST_MAIN(TestCounting)
#include "tst_counting.moc"

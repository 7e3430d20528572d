// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cstring>
#include <map>
#include <random>

#include "bpf/parse.h"
#include "tests/bpf/known_frames.h"
#include "tests/bpf/privileged_test.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

constexpr unsigned Mutations = 30'000;
constexpr unsigned FixedSeed = 4711; // a failure must come back

using Key = std::array<std::uint8_t, 41>; // a family, and then the longer of both keys

/// Counts as the pcap backend does: every function of bpf/parse.h, in user space.
class UserSpaceTable
{
public:
    void count(const FrameBuilder::Octets &frame)
    {
        lanscope_packet packet;
        lanscope_parse(frame.data(), frame.data() + frame.size(), &packet);
        const lanscope_octets octets = lanscope_octets_of(&packet, unsigned(frame.size()));
        lanscope_count(&m_flows[keyOf(packet)], &packet, &octets, 1);
    }

    const std::map<Key, lanscope_counters> &flows() const { return m_flows; }

private:
    static Key keyOf(const lanscope_packet &packet)
    {
        Key key = {};
        if (packet.family == LANSCOPE_IPV6) {
            lanscope_key6 key6;
            lanscope_build_key6(&packet, &key6);
            std::memcpy(key.data() + 1, &key6, sizeof key6);
            key[0] = 6;
            return key;
        }
        lanscope_key4 key4;
        lanscope_build_key4(&packet, &key4);
        std::memcpy(key.data() + 1, &key4, sizeof key4);
        return key;
    }

    std::map<Key, lanscope_counters> m_flows;
};

Key keyOf(const lanscope_flow_record &flow)
{
    Key key = {};
    if (flow.family == LANSCOPE_IPV6) {
        lanscope_key6 key6 = {};
        std::memcpy(key6.source, flow.source, 16);
        std::memcpy(key6.destination, flow.destination, 16);
        key6.source_port = flow.source_port;
        key6.destination_port = flow.destination_port;
        key6.protocol = flow.protocol;
        key6.family = flow.family;
        key6.vlan = flow.vlan;
        std::memcpy(key.data() + 1, &key6, sizeof key6);
        key[0] = 6;
        return key;
    }
    lanscope_key4 key4 = {};
    std::memcpy(&key4.source, flow.family ? flow.source : flow.source_mac, 4);
    std::memcpy(&key4.destination, flow.family ? flow.destination : flow.source_mac + 4, flow.family ? 4 : 2);
    key4.source_port = flow.family ? flow.source_port : flow.ethertype;
    key4.destination_port = flow.destination_port;
    key4.protocol = flow.protocol;
    key4.family = flow.family;
    key4.vlan = flow.vlan;
    std::memcpy(key.data() + 1, &key4, sizeof key4);
    return key;
}

/// Frames that no test was written for: the known ones with some octets changed, and sometimes cut off.
class Mutator
{
public:
    FrameBuilder::Octets next()
    {
        auto frame = m_frames[m_random() % m_frames.size()].octets;
        for (unsigned i = m_random() % 4; i > 0; --i)
            change(frame);
        if (m_random() % 8 == 0)
            frame.resize(std::max<std::size_t>(14, m_random() % frame.size()));
        return frame;
    }

private:
    void change(FrameBuilder::Octets &frame)
    {
        const std::size_t at = 12 + m_random() % std::min<std::size_t>(80, frame.size() - 12);
        frame[at] = std::uint8_t(m_random());
    }

    std::mt19937 m_random{FixedSeed};
    std::vector<KnownFrame> m_frames = knownFrames();
};

/// True when the IP header claims more than there is. XDP takes its word up to what the flow has had (plain.bpf.h).
bool lies(const FrameBuilder::Octets &frame)
{
    lanscope_packet packet;
    lanscope_parse(frame.data(), frame.data() + frame.size(), &packet);
    return packet.network_offset + packet.length > frame.size();
}

} // namespace

/// The same frames through the kernel and through user space end in the same flows, whatever the frames are.
class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_programs = loadOrSkip({.slots4 = 65536, .slots6 = 65536}); }
    void xdpAgreesWithUserSpace() { compare(Program::Xdp); }
    void egressAgreesWithUserSpace() { compare(Program::Egress); }

private:
    void compare(Program program);

    std::unique_ptr<CountingPrograms> m_programs;
};

void TestAgreement::compare(Program program)
{
    UserSpaceTable userSpace;
    Mutator mutator;
    for (unsigned i = 0; i < Mutations; ++i) {
        const auto frame = mutator.next();
        // The kernel builds no socket buffer from a cut-off IP header or from more than a page.
        if (!lies(frame) && m_programs->run(program, frame) != ~0u)
            userSpace.count(frame);
    }

    const auto flows = m_programs->drain();
    QCOMPARE(flows.size(), userSpace.flows().size());
    for (const lanscope_flow_record &flow : flows) {
        const auto found = userSpace.flows().find(keyOf(flow));
        QVERIFY2(found != userSpace.flows().end(), "the kernel saw a flow that user space did not");
        const lanscope_counters &counters = found->second;
        QCOMPARE(flow.packets, counters.packets);
        QCOMPARE(flow.bytes, counters.bytes);
        QCOMPARE(flow.min_length, counters.min_length);
        QCOMPARE(flow.max_length, counters.max_length);
        QCOMPARE(flow.syn + 256 * flow.syn_only, counters.syn + 256 * counters.syn_only);
        QCOMPARE(flow.fin + 256 * flow.rst, counters.fin + 256 * counters.rst);
        QCOMPARE(flow.ack + 256 * flow.odd, lanscope_acknowledged(&counters, flow.protocol) + 256 * counters.odd);
    }
    QCOMPARE(m_programs->tables().totals().overflow_packets[LANSCOPE_RECEIVED], 0u);
}

LANSCOPE_PRIVILEGED_TEST_MAIN(TestAgreement)
#include "tst_agreement.moc"

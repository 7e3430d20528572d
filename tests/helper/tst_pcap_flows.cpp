// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "helper/capture/pcap_flows.h"
#include "tests/helper/frame_builder.h"

using namespace lanscope::test;
using lanscope::helper::PcapFlows;

namespace {

constexpr __u64 Now = 5'000'000'000;

const lanscope_counters *add(PcapFlows &flows, const Octets &frame, lanscope_direction direction = LANSCOPE_RECEIVED)
{
    lanscope_packet packet;
    lanscope_parse(frame.data(), frame.data() + frame.size(), &packet);
    const lanscope_octets octets = lanscope_octets_of(&packet, __u32(frame.size()));
    return flows.add(packet, octets, direction, lanscope_stamp(Now));
}

std::vector<lanscope_flow_record> drain(PcapFlows &flows)
{
    flows.endInterval();
    std::vector<lanscope_flow_record> records(PcapFlows::Limit);
    records.resize(flows.read(records, Now + 1000));
    return records;
}

} // namespace

class TestPcapFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packetsOfOneFlowAddUp()
    {
        PcapFlows flows(7);
        for (int i = 0; i < 3; ++i)
            QVERIFY(add(flows, FrameBuilder().vlan(42).ipv4(17, 0x0a000001, 0x0a000002, 108).udp(5, 6, 100).build()));
        const auto records = drain(flows);
        QCOMPARE(records.size(), 1u);
        const lanscope_flow_record &record = records.front();
        QCOMPARE(record.packets, 3u);
        QCOMPARE(record.bytes, 3u * 128);
        QCOMPARE(record.min_length, 128);
        QCOMPARE(record.family, LANSCOPE_IPV4);
        QCOMPARE(record.protocol, 17);
        QCOMPARE(record.vlan, 42);
        QCOMPARE(record.interface_index, 7u);
        QCOMPARE(lanscope_host16(record.source_port), 5);
        QCOMPARE(lanscope_host16(record.destination_port), 6);
        QCOMPARE(lanscope_host16(record.ethertype), 0x0800);
        QCOMPARE(int(record.source[0]), 10);
        QCOMPARE(int(record.destination[3]), 2);
        QCOMPARE(int(record.source_mac[5]), 1);
        QCOMPARE(int(record.destination_mac[5]), 2);
        QVERIFY(record.first_ns <= Now && Now - record.first_ns < 1024);
        QCOMPARE(record.last_ns, record.first_ns);
    }

    void whatDiffersIsAnotherFlow()
    {
        PcapFlows flows(7);
        add(flows, dnsFrame(1, 1));
        add(flows, dnsFrame(2, 1));
        add(flows, dnsFrame(1, 2));
        add(flows, dnsFrame(1, 1), LANSCOPE_SENT);
        add(flows, FrameBuilder().ipv6(17, 20).udp(1, 53, 12).build());
        add(flows, arpFrame(1));
        add(flows, arpFrame(2));
        QCOMPARE(drain(flows).size(), 7u);
    }

    void ipv6KeepsBothAddresses()
    {
        PcapFlows flows(7);
        add(flows, FrameBuilder().ipv6(17, 20).udp(1, 53, 12).build());
        const auto records = drain(flows);
        QCOMPARE(int(records.front().source[0]), 0xfe);
        QCOMPARE(int(records.front().source[15]), 1);
        QCOMPARE(int(records.front().destination[15]), 2);
        QCOMPARE(records.front().family, LANSCOPE_IPV6);
    }

    void whatIsNotIpIsCountedByEtherType()
    {
        PcapFlows flows(7);
        add(flows, arpFrame());
        const auto records = drain(flows);
        QCOMPARE(records.front().family, LANSCOPE_NON_IP);
        QCOMPARE(lanscope_host16(records.front().ethertype), 0x0806);
        QCOMPARE(records.front().source_port, 0);
        QCOMPARE(int(records.front().source[0]), 0);
    }

    void tcpFlagsAreCounted()
    {
        PcapFlows flows(7);
        for (const unsigned flags : {0x02u, 0x12u, 0x10u, 0x11u, 0x14u, 0x00u, 0x29u})
            add(flows, tcpFrame(flags));
        const lanscope_flow_record record = drain(flows).front();
        QCOMPARE(record.packets, 7u);
        QCOMPARE(record.syn, 2u);
        QCOMPARE(record.syn_only, 1u);
        QCOMPARE(record.fin, 2u);
        QCOMPARE(record.rst, 1u);
        QCOMPARE(record.ack, 4u);
        QCOMPARE(record.odd, 2u);
    }

    void anEndedIntervalIsReadWhileTheNextOneCounts()
    {
        PcapFlows flows(7);
        add(flows, dnsFrame(1));
        add(flows, dnsFrame(2));
        flows.endInterval();
        add(flows, dnsFrame(1));
        std::array<lanscope_flow_record, 1> one;
        QCOMPARE(flows.read(one, Now), 1u);
        QCOMPARE(flows.read(one, Now), 1u);
        QCOMPARE(flows.read(one, Now), 0u);
        QCOMPARE(flows.openFlows(), 1u);
        QCOMPARE(drain(flows).size(), 1u);
    }

    void aFullTableTakesNoNewFlowButCountsTheOthers()
    {
        PcapFlows flows(7);
        for (unsigned i = 0; i < PcapFlows::Limit; ++i)
            QVERIFY(add(flows, dnsFrame(i + 1)));
        QVERIFY(!add(flows, dnsFrame(PcapFlows::Limit + 1)));
        QVERIFY(add(flows, dnsFrame(1)));
        QCOMPARE(drain(flows).size(), PcapFlows::Limit);
    }
};

QTEST_GUILESS_MAIN(TestPcapFlows)
#include "tst_pcap_flows.moc"

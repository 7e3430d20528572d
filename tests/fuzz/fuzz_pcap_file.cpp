// SPDX-License-Identifier: GPL-3.0-or-later
// Any octets as a capture file, plain or packed: every packet is given an Ethernet header, parsed and counted.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>

#include "app/capture/pcap_file.h"
#include "app/capture/replay_flows.h"
#include "app/capture/replay_gzip.h"
#include "app/capture/replay_link.h"

namespace {

using namespace lanscope;

class FuzzedOctets : public OctetSource
{
public:
    FuzzedOctets(const std::uint8_t *octets, std::size_t size) : m_octets(octets), m_left(qsizetype(size)) {}

    Result<qsizetype> read(char *octets, qsizetype room) override
    {
        const qsizetype count = std::min(room, m_left);
        std::memcpy(octets, m_octets, std::size_t(count));
        m_octets += count;
        m_left -= count;
        return count;
    }

private:
    const std::uint8_t *m_octets;
    qsizetype m_left;
};

quint64 countPackets(PcapFile &file, ReplayFlows &flows)
{
    quint64 packets = 0;
    ReplayLink link;
    FilePacket packet;
    while (!flows.isFull() && file.next(packet)) {
        if (!ReplayLink::isKnown(packet.linkType))
            continue;
        const EthernetFrame frame = link.ethernet(packet);
        const char *end = frame.octets.data() + frame.octets.size();
        lanscope_packet parsed;
        lanscope_parse(frame.octets.data(), end, &parsed);
        lanscope_frame_kind(&parsed, frame.octets.data(), end);
        flows.count(parsed, lanscope_octets_of(&parsed, frame.originalLength), packet.time);
        ++packets;
    }
    return packets;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *octets, std::size_t size)
{
    static ReplayFlows flows; // its tables are large, and empty again after each drain
    std::unique_ptr<OctetSource> source = std::make_unique<FuzzedOctets>(octets, size);
    if (size > 1 && octets[0] == 0x1f && octets[1] == 0x8b)
        source = makeGzipSource(std::move(source));
    const auto file = PcapFile::open(std::move(source));
    if (!file)
        return 0;
    const quint64 packets = countPackets(**file, flows);
    quint64 counted = 0;
    for (const FlowRecord &flow : flows.drain())
        counted += flow.counters.packets;
    if (counted != packets)
        std::abort();
    return 0;
}

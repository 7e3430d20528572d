// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/pcap_flows.h"

#include <algorithm>

#include "helper/capture/flow_record.h"

namespace lanscope::helper {

bool PcapFlows::Order::operator()(const lanscope_flow_record &one, const lanscope_flow_record &other) const
{
    const std::size_t length = one.family == LANSCOPE_NON_IP ? offsetof(lanscope_flow_record, destination_mac)
                                                             : offsetof(lanscope_flow_record, source_mac);
    return std::memcmp(&one, &other, length) < 0;
}

const lanscope_counters *PcapFlows::add(const lanscope_packet &packet, const lanscope_octets &octets,
                                        lanscope_direction direction, __u32 stamp)
{
    lanscope_flow_record flow = {};
    lanscope_key4 key4;
    lanscope_key6 key6;
    if (packet.family == LANSCOPE_IPV6) {
        lanscope_build_key6(&packet, &key6);
        fillKey(flow, key6);
    } else {
        lanscope_build_key4(&packet, &key4);
        fillKey(flow, key4);
    }
    flow.direction = static_cast<__u8>(direction);
    flow.interface_index = m_interfaceIndex;
    std::ranges::copy(packet.source_mac, flow.source_mac);
    std::ranges::copy(packet.destination_mac, flow.destination_mac);

    if (m_running.size() >= Limit && !m_running.contains(flow))
        return nullptr;
    lanscope_counters &counters = m_running[flow];
    lanscope_count(&counters, &packet, &octets, stamp);
    return &counters;
}

void PcapFlows::endInterval()
{
    m_ended.clear();
    m_running.swap(m_ended);
}

std::size_t PcapFlows::read(std::span<lanscope_flow_record> records, __u64 now)
{
    std::size_t count = 0;
    for (auto flow = m_ended.begin(); flow != m_ended.end() && count < records.size(); flow = m_ended.erase(flow)) {
        records[count] = flow->first;
        fillCounters(records[count++], flow->second, now);
    }
    return count;
}

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/pcap_flows.h"

#include <algorithm>

#include "helper/capture/flow_record.h"

namespace lanscope::helper {

std::size_t PcapFlows::Hash::operator()(const Key &key) const
{
    __u64 hash = seed;
    for (const __u64 word : key) {
        hash = (hash ^ word) * 0x9e3779b97f4a7c15u; // 2^64 divided by the golden ratio
        hash ^= hash >> 32;
    }
    return hash;
}

PcapFlows::PcapFlows(unsigned interfaceIndex)
    : m_interfaceIndex(interfaceIndex), m_running(0, Hash{hashSeed()}), m_ended(0, m_running.hash_function())
{
}

const lanscope_counters *PcapFlows::add(const lanscope_packet &packet, const lanscope_octets &octets,
                                        lanscope_direction direction, __u32 stamp)
{
    Key key = {};
    Flow fresh;
    const auto identify = [&](const auto &built) {
        std::memcpy(key.data(), &built, sizeof built);
        fillKey(fresh.record, built);
    };
    lanscope_key4 key4;
    lanscope_key6 key6;
    if (packet.family == LANSCOPE_IPV6) {
        lanscope_build_key6(&packet, &key6);
        identify(key6);
    } else {
        lanscope_build_key4(&packet, &key4);
        identify(key4);
    }
    key.back() = static_cast<__u64>(direction) << 8 | packet.family;

    auto found = m_running.find(key);
    if (found == m_running.end()) {
        if (m_running.size() >= Limit)
            return nullptr;
        fresh.record.direction = static_cast<__u8>(direction);
        fresh.record.interface_index = m_interfaceIndex;
        std::ranges::copy(packet.source_mac, fresh.record.source_mac);
        std::ranges::copy(packet.destination_mac, fresh.record.destination_mac);
        found = m_running.emplace(key, fresh).first;
    }
    lanscope_count(&found->second.counters, &packet, &octets, stamp);
    return &found->second.counters;
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
        records[count] = flow->second.record;
        fillCounters(records[count++], flow->second.counters, now);
    }
    return count;
}

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/pcap_flows.h"

#include <algorithm>
#include <cstring>

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
    const Key key = keyOf(packet, direction);
    auto found = m_running.find(key);
    if (found == m_running.end()) {
        if (m_running.size() >= Limit)
            return nullptr;
        found = m_running.emplace(key, Flow{identityOf(packet, direction), {}}).first;
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
        records[count] = flow->second.identity;
        fillCounters(records[count++], flow->second.counters, now);
    }
    return count;
}

PcapFlows::Key PcapFlows::keyOf(const lanscope_packet &packet, lanscope_direction direction)
{
    Key key = {};
    if (packet.family == LANSCOPE_IPV6) {
        lanscope_key6 key6;
        lanscope_build_key6(&packet, &key6);
        std::memcpy(key.data(), &key6, sizeof key6);
    } else {
        lanscope_key4 key4;
        lanscope_build_key4(&packet, &key4);
        std::memcpy(key.data(), &key4, sizeof key4);
    }
    key.back() = static_cast<__u64>(direction) << 8 | packet.family;
    return key;
}

lanscope_flow_record PcapFlows::identityOf(const lanscope_packet &packet, lanscope_direction direction) const
{
    lanscope_flow_record record = {};
    const std::size_t address = packet.family == LANSCOPE_IPV6 ? 16 : 4;
    if (packet.family != LANSCOPE_NON_IP) {
        std::copy_n(packet.addresses, address, record.source);
        std::copy_n(packet.addresses + address, address, record.destination);
        record.source_port = packet.source_port;
        record.destination_port = packet.destination_port;
        record.protocol = packet.protocol;
    }
    record.ethertype = packet.ethertype;
    record.family = packet.family;
    record.direction = static_cast<__u8>(direction);
    record.vlan = packet.vlan;
    record.interface_index = m_interfaceIndex;
    std::ranges::copy(packet.source_mac, record.source_mac);
    std::ranges::copy(packet.destination_mac, record.destination_mac);
    return record;
}

} // namespace lanscope::helper

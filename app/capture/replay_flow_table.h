// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <vector>

#include "app/capture/flow_record.h"
#include "bpf/parse.h"

namespace lanscope {

/// Counts packets by one kind of key: a dense list of flows in the order in which they were opened, and an index of
/// open addressing into it. Nothing is allocated for a packet, and a drain touches only what is used.
template <typename Key>
class ReplayFlowTable
{
public:
    /// Flows between two drains; a fuller table is to be drained early, so that no packet is ever left out.
    static constexpr quint32 MaximumFlows = 1 << 15;

    struct Flow {
        Key key;
        lanscope_counters counters;
        Timestamp first;
        Timestamp last;
        MacAddress sourceMac; ///< of the first packet
        MacAddress destinationMac;
        __be16 ethertype;
        quint32 place; ///< in the index
    };

    /// `seed` is mixed into the hash, so that no file can be made that fills one corner of the index.
    explicit ReplayFlowTable(quint64 seed) : m_index(IndexSize, 0), m_seed(seed) { m_flows.reserve(MaximumFlows); }

    bool isFull() const { return m_flows.size() >= MaximumFlows; }
    const std::vector<Flow> &flows() const { return m_flows; }

    /// Adds one packet to its flow. Must not be called while isFull().
    void count(const Key &key, const lanscope_packet &packet, const lanscope_octets &octets, Timestamp time)
    {
        Flow &flow = flowOf(key, packet, time);
        lanscope_count(&flow.counters, &packet, &octets, 0);
        flow.first = std::min(flow.first, time);
        flow.last = std::max(flow.last, time);
    }

    /// Forgets all flows.
    void clear()
    {
        for (const Flow &flow : m_flows)
            m_index[flow.place] = 0;
        m_flows.clear();
    }

private:
    static constexpr quint32 IndexSize = 4 * MaximumFlows; // at most a quarter full: a search ends at once

    quint32 placeOf(const Key &key) const
    {
        quint64 hash = m_seed;
        for (size_t at = 0; at < sizeof(Key); at += sizeof(quint64)) {
            quint64 word;
            std::memcpy(&word, reinterpret_cast<const char *>(&key) + at, sizeof word);
            hash = (hash ^ word) * 0x9e3779b97f4a7c15u; // 2^64 over the golden ratio: Knuth, volume 3, section 6.4
            hash ^= hash >> 32;
        }
        return quint32(hash) & (IndexSize - 1);
    }

    Flow &flowOf(const Key &key, const lanscope_packet &packet, Timestamp time)
    {
        quint32 place = placeOf(key);
        for (; m_index[place]; place = (place + 1) & (IndexSize - 1)) {
            Flow &flow = m_flows[m_index[place] - 1];
            if (std::memcmp(&flow.key, &key, sizeof key) == 0)
                return flow;
        }
        m_flows.push_back({.key = key,
                           .counters = {},
                           .first = time,
                           .last = time,
                           .sourceMac = MacAddress::fromBytes(packet.source_mac),
                           .destinationMac = MacAddress::fromBytes(packet.destination_mac),
                           .ethertype = packet.ethertype,
                           .place = place});
        m_index[place] = quint32(m_flows.size());
        return m_flows.back();
    }

    std::vector<Flow> m_flows;
    std::vector<quint32> m_index; ///< 1 + the place in m_flows; 0 is free
    quint64 m_seed;
};

} // namespace lanscope

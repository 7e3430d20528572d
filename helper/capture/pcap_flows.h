// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <span>

#include "bpf/parse.h"

namespace lanscope::helper {

/// The flow tables of the pcap backend: one that is counted into, and one that ended and is being read.
class PcapFlows
{
public:
    explicit PcapFlows(unsigned interfaceIndex) : m_interfaceIndex(interfaceIndex) {}

    /// Counts one packet of the time `stamp` (lanscope_stamp()); returns its flow's counters, null when the table is
    /// full.
    const lanscope_counters *add(const lanscope_packet &packet, const lanscope_octets &octets,
                                 lanscope_direction direction, __u32 stamp);

    /// Ends the interval. What was not read of the one before is lost.
    void endInterval();
    /// Moves ended flows into `records`; 0 when none is left. `now` is the monotonic time in nanoseconds.
    std::size_t read(std::span<lanscope_flow_record> records, __u64 now);
    std::size_t openFlows() const { return m_running.size(); }

    static constexpr std::size_t Limit = 32'768; ///< flows in one interval, about 8 MB

private:
    /// By what makes it a flow: all before the MAC addresses, and the source MAC address where there is no IP. An
    /// order, so that nobody outside can choose flows that are slow to find.
    struct Order {
        bool operator()(const lanscope_flow_record &one, const lanscope_flow_record &other) const;
    };

    unsigned m_interfaceIndex;
    std::map<lanscope_flow_record, lanscope_counters, Order> m_running; // at most Limit
    std::map<lanscope_flow_record, lanscope_counters, Order> m_ended;
};

} // namespace lanscope::helper

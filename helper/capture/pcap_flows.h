// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <unordered_map>

#include "bpf/parse.h"

namespace lanscope::helper {

/// The flow tables of the pcap backend: one that is counted into, and one that ended and is being read.
class PcapFlows
{
public:
    explicit PcapFlows(unsigned interfaceIndex);

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
    /// The octets of struct lanscope_key4 or lanscope_key6, zeroes behind them, and the direction last.
    using Key = std::array<__u64, 6>;
    struct Hash {
        std::size_t operator()(const Key &key) const;
        __u64 seed;
    };
    struct Flow {
        lanscope_flow_record record = {}; ///< without what is in `counters`
        lanscope_counters counters = {};
    };

    unsigned m_interfaceIndex;
    std::unordered_map<Key, Flow, Hash> m_running;
    std::unordered_map<Key, Flow, Hash> m_ended;
};

} // namespace lanscope::helper

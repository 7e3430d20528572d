// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <set>
#include <span>

#include "bpf/parse.h"

namespace lanscope::helper {

using FrameKind = enum lanscope_frame_kind; // the function of this name would hide it

/// Chooses which frames of one direction are copied, by the rules of bpf/lanscope.bpf.c: by kind, each at its own rate.
class PcapCopier
{
public:
    /// The kind of this frame if it is to be copied and its bucket has a token, else LANSCOPE_FRAME_NONE. `counters`
    /// are its flow's, this frame included, or null when the table was full.
    FrameKind choose(const lanscope_packet &packet, const lanscope_octets &octets, const lanscope_counters *counters,
                     std::span<const std::byte> frame, __u64 now);
    /// By kind.
    const std::array<lanscope_copier, LANSCOPE_FRAME_KINDS> &counters() const { return m_counters; }

private:
    bool isNewMac(const lanscope_packet &packet);

    std::array<lanscope_copier, LANSCOPE_FRAME_KINDS> m_counters = {};
    std::array<lanscope_hello, LANSCOPE_HELLOS> m_hellos = {}; // by a flow's hash
    std::set<__u64> m_macs;                                    // forgets all at 4,096, the size of the kernel's set
};

} // namespace lanscope::helper

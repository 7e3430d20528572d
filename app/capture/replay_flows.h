// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/replay_flow_table.h"

namespace lanscope {

/// The flows of a capture file between two drains. Packets are parsed, keyed and counted by bpf/parse.h alone, so that
/// a file gives the flows that the kernel would have counted.
class ReplayFlows
{
public:
    ReplayFlows();

    bool isFull() const { return m_flows4.isFull() || m_flows6.isFull(); }
    qsizetype size() const { return qsizetype(m_flows4.flows().size()) + qsizetype(m_flows6.flows().size()); }

    /// Adds one packet to its flow. Must not be called while isFull().
    void count(const lanscope_packet &packet, const lanscope_octets &octets, Timestamp time);

    /// All flows, IPv4 and non-IP ones first; then the tables are empty.
    QList<FlowRecord> drain();

private:
    ReplayFlowTable<lanscope_key4> m_flows4;
    ReplayFlowTable<lanscope_key6> m_flows6;
};

} // namespace lanscope

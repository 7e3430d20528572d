// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/flow_table.h"

#include <algorithm>

namespace lanscope {

namespace {

void addTo(FlowRecord &sum, const FlowRecord &flow)
{
    FlowCounters &total = sum.counters;
    const FlowCounters &more = flow.counters;
    total.packets += more.packets;
    total.bytes += more.bytes;
    total.syn += more.syn;
    total.synOnly += more.synOnly;
    total.fin += more.fin;
    total.rst += more.rst;
    total.ack += more.ack;
    total.odd += more.odd;
    total.minLength = std::min(total.minLength, more.minLength);
    total.maxLength = std::max(total.maxLength, more.maxLength);
    sum.first = std::min(sum.first, flow.first);
    sum.last = std::max(sum.last, flow.last);
}

} // namespace

size_t qHash(const FlowKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.source, key.destination, key.sourcePort, key.destinationPort, key.ethertype,
                      key.protocol, quint8(key.direction), key.vlan, key.interfaceIndex);
}

void FlowTable::add(const FlowRecord &flow)
{
    const auto found = m_flows.find(flow.key);
    if (found != m_flows.end())
        return addTo(*found, flow);
    if (m_flows.size() < MaximumFlows)
        m_flows.insert(flow.key, flow);
    else
        ++m_omitted;
}

QList<FlowRecord> FlowTable::flows() const
{
    QList<FlowRecord> flows = m_flows.values();
    std::sort(flows.begin(), flows.end(), [](const FlowRecord &a, const FlowRecord &b) { return a.first < b.first; });
    return flows;
}

} // namespace lanscope

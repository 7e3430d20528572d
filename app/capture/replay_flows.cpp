// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/replay_flows.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace lanscope {

namespace {

FlowKey flowKey(const lanscope_key4 &key, __be16 ethertype)
{
    FlowKey flow;
    flow.ethertype = qFromBigEndian(ethertype);
    flow.vlan = key.vlan;
    if (key.family != LANSCOPE_IPV4)
        return flow;
    flow.source = IpAddress::v4(&key.source);
    flow.destination = IpAddress::v4(&key.destination);
    flow.sourcePort = qFromBigEndian(key.source_port);
    flow.destinationPort = qFromBigEndian(key.destination_port);
    flow.protocol = key.protocol;
    return flow;
}

FlowKey flowKey(const lanscope_key6 &key, __be16 ethertype)
{
    FlowKey flow;
    flow.source = IpAddress::v6(key.source);
    flow.destination = IpAddress::v6(key.destination);
    flow.sourcePort = qFromBigEndian(key.source_port);
    flow.destinationPort = qFromBigEndian(key.destination_port);
    flow.ethertype = qFromBigEndian(ethertype);
    flow.protocol = key.protocol;
    flow.vlan = key.vlan;
    return flow;
}

FlowCounters flowCounters(const lanscope_counters &counters, quint8 protocol)
{
    return {.packets = counters.packets,
            .bytes = counters.bytes,
            .syn = counters.syn,
            .synOnly = counters.syn_only,
            .fin = counters.fin,
            .rst = counters.rst,
            .ack = lanscope_acknowledged(&counters, protocol),
            .odd = counters.odd,
            .minLength = counters.min_length,
            .maxLength = counters.max_length};
}

template <typename Key>
void drainInto(QList<FlowRecord> &records, ReplayFlowTable<Key> &table)
{
    for (const auto &flow : table.flows())
        records.append({.key = flowKey(flow.key, flow.ethertype),
                        .counters = flowCounters(flow.counters, flow.key.protocol),
                        .sourceMac = flow.sourceMac,
                        .destinationMac = flow.destinationMac,
                        .first = flow.first,
                        .last = flow.last});
    table.clear();
}

} // namespace

ReplayFlows::ReplayFlows()
    : m_flows4(QRandomGenerator::global()->generate64()), m_flows6(QRandomGenerator::global()->generate64())
{
}

void ReplayFlows::count(const lanscope_packet &packet, const lanscope_octets &octets, Timestamp time)
{
    if (packet.family == LANSCOPE_IPV6) {
        lanscope_key6 key;
        lanscope_build_key6(&packet, &key);
        m_flows6.count(key, packet, octets, time);
    } else {
        lanscope_key4 key;
        lanscope_build_key4(&packet, &key);
        m_flows4.count(key, packet, octets, time);
    }
}

QList<FlowRecord> ReplayFlows::drain()
{
    QList<FlowRecord> records;
    records.reserve(size());
    drainInto(records, m_flows4);
    drainInto(records, m_flows6);
    return records;
}

} // namespace lanscope

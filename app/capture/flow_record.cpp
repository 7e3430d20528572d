// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/flow_record.h"

#include <QtEndian>

namespace lanscope {

namespace {

IpAddress address(quint8 family, const quint8 *bytes)
{
    switch (family) {
    case LANSCOPE_IPV4:
        return IpAddress::v4(bytes);
    case LANSCOPE_IPV6:
        return IpAddress::v6(bytes);
    default:
        return {};
    }
}

} // namespace

FlowRecord flowRecord(const lanscope_flow_record &record, qint64 wallOffset)
{
    FlowRecord flow;
    flow.key.source = address(record.family, record.source);
    flow.key.destination = address(record.family, record.destination);
    flow.key.sourcePort = qFromBigEndian(record.source_port);
    flow.key.destinationPort = qFromBigEndian(record.destination_port);
    flow.key.ethertype = qFromBigEndian(record.ethertype);
    flow.key.protocol = record.protocol;
    flow.key.direction = record.direction == LANSCOPE_SENT ? Direction::Sent : Direction::Received;
    flow.key.vlan = record.vlan;
    flow.key.interfaceIndex = record.interface_index;
    flow.counters = {.packets = record.packets,
                     .bytes = record.bytes,
                     .syn = record.syn,
                     .synOnly = record.syn_only,
                     .fin = record.fin,
                     .rst = record.rst,
                     .ack = record.ack,
                     .odd = record.odd,
                     .minLength = record.min_length,
                     .maxLength = record.max_length};
    flow.sourceMac = MacAddress::fromBytes(record.source_mac);
    flow.destinationMac = MacAddress::fromBytes(record.destination_mac);
    flow.first = {qint64(record.first_ns + quint64(wallOffset))}; // wraps instead of overflowing
    flow.last = {qint64(record.last_ns + quint64(wallOffset))};
    return flow;
}

} // namespace lanscope

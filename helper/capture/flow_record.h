// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>

#include "bpf/parse.h"

namespace lanscope::helper {

/// Puts a flow's key into a record: struct lanscope_key4 or struct lanscope_key6.
template <typename Key>
void fillKey(lanscope_flow_record &record, const Key &key)
{
    record.family = key.family;
    record.vlan = key.vlan;
    if (key.family == LANSCOPE_NON_IP) {
        record.ethertype = key.source_port;
        return;
    }
    std::memcpy(record.source, &key.source, sizeof key.source);
    std::memcpy(record.destination, &key.destination, sizeof key.destination);
    record.source_port = key.source_port;
    record.destination_port = key.destination_port;
    record.protocol = key.protocol;
    record.ethertype = lanscope_wire16(key.family == LANSCOPE_IPV4 ? LANSCOPE_ETHERTYPE_IPV4 : LANSCOPE_ETHERTYPE_IPV6);
}

/// Puts what was counted into a record that has its key. The stamps become monotonic times; they are at most 73 minutes
/// older than `now`, which is monotonic too.
inline void fillCounters(lanscope_flow_record &record, const lanscope_counters &counters, __u64 now)
{
    record.packets = counters.packets;
    record.bytes = counters.bytes;
    record.first_ns = lanscope_stamp_time(counters.first, now);
    record.last_ns = lanscope_stamp_time(counters.last, now);
    record.min_length = counters.min_length;
    record.max_length = counters.max_length;
    if (record.protocol != LANSCOPE_TCP)
        return;
    record.syn = counters.syn;
    record.syn_only = counters.syn_only;
    record.fin = counters.fin;
    record.rst = counters.rst;
    record.ack = lanscope_acknowledged(&counters, record.protocol);
    record.odd = counters.odd;
}

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/flow_record.h"

#include <sys/random.h>

#include "bpf/parse.h"

namespace lanscope::helper {

void fillCounters(lanscope_flow_record &record, const lanscope_counters &counters, __u64 now_ns)
{
    record.packets = counters.packets;
    record.bytes = counters.bytes;
    record.first_ns = lanscope_stamp_time(counters.first, now_ns);
    record.last_ns = lanscope_stamp_time(counters.last, now_ns);
    record.min_length = counters.min_length;
    record.max_length = counters.max_length;
    record.syn = counters.syn;
    record.syn_only = counters.syn_only;
    record.fin = counters.fin;
    record.rst = counters.rst;
    record.ack = counters.ack;
    record.odd = counters.odd;
}

__u64 hashSeed()
{
    __u64 seed = 1;
    return getrandom(&seed, sizeof seed, 0) == sizeof seed ? seed : 1;
}

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bpf/lanscope.h"

namespace lanscope::helper {

/// Puts what was counted into a record. The stamps become monotonic times; they are at most 73 minutes older than
/// `now_ns`, which is monotonic too.
void fillCounters(lanscope_flow_record &record, const lanscope_counters &counters, __u64 now_ns);

/// A seed for the hash of a flow table, so that nobody outside can choose flows that share a bucket. Without entropy it
/// is 1: flows could be made to collide, which the overflow counters show.
__u64 hashSeed();

} // namespace lanscope::helper

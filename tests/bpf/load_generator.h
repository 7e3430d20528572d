// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "tests/bpf/counting_programs.h"

namespace lanscope::test {

/// How a run of exactness ends: numbers that must add up.
struct Balance {
    std::uint64_t sent = 0;
    std::uint64_t counted = 0;  ///< packets in drained flows
    std::uint64_t overflow = 0; ///< packets for which no slot was free
    unsigned drains = 0;

    std::int64_t difference() const { return std::int64_t(counted + overflow) - std::int64_t(sent); }
};

/// Lets every CPU send `packets` packets of `flows` flows through a program, and drains as fast as it can meanwhile.
Balance balanceUnderLoad(CountingPrograms &programs, Program program, unsigned packets, unsigned flows);

} // namespace lanscope::test

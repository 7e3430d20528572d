// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bpf/load_generator.h"

#include <algorithm>
#include <atomic>
#include <thread>

#include <sched.h>

#include "tests/bpf/shuffler.h"

namespace lanscope::test {

namespace {

void stayOn(unsigned cpu)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(cpu, &set);
    sched_setaffinity(0, sizeof set, &set);
}

/// Short enough for a drain to meet packets of many runs, long enough for the runs not to cost more than the packets.
constexpr unsigned PacketsOfARun = 50'000;

std::uint64_t send(const Shuffler &shuffler, unsigned packets, unsigned flows)
{
    std::uint64_t sent = 0;
    while (sent < packets) {
        const unsigned run = std::min<unsigned>(PacketsOfARun, packets - unsigned(sent));
        if (shuffler.send(run, flows, unsigned(sent)) == ~0u)
            break;
        sent += run;
    }
    return sent;
}

void drainInto(Balance &balance, helper::FlowTables &tables)
{
    std::vector<lanscope_flow_record> records(4096);
    tables.flip();
    while (const std::size_t count = tables.next(records)) {
        for (std::size_t i = 0; i < count; ++i)
            balance.counted += records[i].packets;
    }
    ++balance.drains;
}

} // namespace

Balance balanceUnderLoad(CountingPrograms &programs, Program program, unsigned packets, unsigned flows)
{
    const Shuffler shuffler(&programs, program);
    const unsigned cpus = std::max(1u, std::thread::hardware_concurrency());
    const unsigned direction = program == Program::Egress ? LANSCOPE_SENT : LANSCOPE_RECEIVED;
    const std::uint64_t before = programs.tables().totals().overflow_packets[direction];
    std::atomic<std::uint64_t> sent = 0;
    std::atomic<unsigned> running = cpus;
    std::vector<std::jthread> senders;
    for (unsigned cpu = 0; cpu < cpus; ++cpu) {
        senders.emplace_back([&, cpu] {
            stayOn(cpu);
            sent += send(shuffler, packets, flows);
            --running;
        });
    }

    Balance balance;
    while (running > 0)
        drainInto(balance, programs.tables());
    senders.clear();
    drainInto(balance, programs.tables()); // what came after the last flip, and what stood in the other half
    drainInto(balance, programs.tables());
    balance.sent = sent;
    balance.overflow = programs.tables().totals().overflow_packets[direction] - before;
    return balance;
}

} // namespace lanscope::test

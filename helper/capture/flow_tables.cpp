// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/flow_tables.h"

#include <algorithm>
#include <cerrno>

#include <bpf/bpf.h>

#include "helper/capture/clock.h"
#include "helper/capture/flow_record.h"
#include "helper/capture/skeleton.h"

namespace lanscope::helper {

namespace {

template <typename Slot>
void moveOut(Slot &slot, lanscope_flow_record &record, __u64 endedAt)
{
    fillKey(record, slot.key);
    fillCounters(record, slot.counters, endedAt);
    slot = {};
}

} // namespace

void TableSizes::applyTo(lanscope_bpf &object) const
{
    object.rodata->buckets4_mask = slots4 / LANSCOPE_SLOTS - 1;
    object.rodata->buckets6_mask = slots6 / LANSCOPE_SLOTS - 1;
    object.rodata->opened_limit = slots();
    bpf_map__set_max_entries(object.maps.flows4, parts() * slots4 / LANSCOPE_SLOTS);
    bpf_map__set_max_entries(object.maps.flows6, parts() * slots6 / LANSCOPE_SLOTS);
    bpf_map__set_max_entries(object.maps.opened, parts() * slots());
}

template <typename Element>
FlowTables::Mapped<Element> FlowTables::mapWhole(const bpf_map *map)
{
    const std::size_t octets = std::size_t(bpf_map__max_entries(map)) * bpf_map__value_size(map);
    void *memory = mmap(nullptr, octets, PROT_READ | PROT_WRITE, MAP_SHARED, bpf_map__fd(map), 0);
    return {memory == MAP_FAILED ? nullptr : static_cast<Element *>(memory), Unmap{octets}};
}

FlowTables::FlowTables(lanscope_bpf &object, const TableSizes &sizes, unsigned interfaceIndex)
    : m_object(&object),
      m_sizes(sizes),
      m_interfaceIndex(interfaceIndex),
      m_slots4(mapWhole<lanscope_slot4>(object.maps.flows4)),
      m_slots6(mapWhole<lanscope_slot6>(object.maps.flows6)),
      m_opened(mapWhole<lanscope_opened>(object.maps.opened))
{
    m_totals.slots_in_part = sizes.slots();
    m_totals.table_bytes = m_slots4.get_deleter().octets + m_slots6.get_deleter().octets +
                           m_opened.get_deleter().octets + sizes.parts() * sizeof(lanscope_part);
    LIBBPF_OPTS(bpf_map_create_opts, options, .inner_map_fd = static_cast<__u32>(bpf_map__fd(object.maps.opened)));
    m_barrier = FileDescriptor(
        bpf_map_create(BPF_MAP_TYPE_ARRAY_OF_MAPS, "ls_barrier", sizeof(__u32), sizeof(__u32), 1, &options));
}

Result<FlowTables> FlowTables::map(lanscope_bpf &object, const TableSizes &sizes, unsigned interfaceIndex)
{
    FlowTables tables(object, sizes, interfaceIndex);
    if (!tables.m_slots4 || !tables.m_slots6 || !tables.m_opened || tables.m_barrier.number() < 0)
        return systemError("map the flow tables", errno);
    return tables;
}

void FlowTables::flip()
{
    const __u64 begun = nanoseconds(CLOCK_MONOTONIC);
    const unsigned running = m_ended;
    m_ended = 1 - running;
    // What was cleared in the half that begins to run must be seen before its number.
    __atomic_store_n(&m_object->bss->running_half, running, __ATOMIC_RELEASE);
    waitForPrograms();
    m_endedAt = nanoseconds(CLOCK_MONOTONIC);
    m_part = m_entry = 0;
    m_totals.drain_ns = m_endedAt - begun;
    m_totals.slots_used = 0;
    for (unsigned number = 0; number < m_sizes.cpus * LANSCOPE_DIRECTIONS; ++number) {
        const lanscope_part &ended = part(number, m_ended);
        const unsigned direction = number % LANSCOPE_DIRECTIONS;
        m_totals.frames[direction] += ended.frames;
        m_totals.bytes[direction] += ended.bytes;
        m_totals.non_ip_frames[direction] += ended.non_ip_frames;
        m_totals.overflow_packets[direction] += ended.overflow_packets;
        m_totals.overflow_bytes[direction] += ended.overflow_bytes;
        m_totals.slots_used = std::max(m_totals.slots_used, ended.opened);
    }
}

// Before the kernel lets go of the map that was there it waits for all running programs (maybe_wait_bpf_programs()).
void FlowTables::waitForPrograms() const
{
    const __u32 key = 0;
    const int inner = bpf_map__fd(m_object->maps.opened); // any map would do
    bpf_map_update_elem(m_barrier.number(), &key, &inner, BPF_ANY);
}

lanscope_part &FlowTables::part(unsigned part, unsigned half) const
{
    return m_object->bss->parts[part * LANSCOPE_HALVES + half];
}

void FlowTables::take(unsigned part, unsigned entry, lanscope_flow_record &record)
{
    const std::size_t index = std::size_t(part) * LANSCOPE_HALVES + m_ended;
    const lanscope_opened &opened = m_opened[index * m_sizes.slots() + entry];
    record = {};
    record.direction = static_cast<__u8>(part % LANSCOPE_DIRECTIONS);
    record.interface_index = m_interfaceIndex;
    std::memcpy(record.source_mac, opened.source_mac, sizeof record.source_mac);
    std::memcpy(record.destination_mac, opened.destination_mac, sizeof record.destination_mac);
    const unsigned slot = opened.slot & ~LANSCOPE_SLOT6;
    if (opened.slot & LANSCOPE_SLOT6)
        moveOut(m_slots6[index * m_sizes.slots6 + slot], record, m_endedAt);
    else
        moveOut(m_slots4[index * m_sizes.slots4 + slot], record, m_endedAt);
}

std::size_t FlowTables::next(std::span<lanscope_flow_record> records)
{
    std::size_t taken = 0;
    while (m_part < m_sizes.cpus * LANSCOPE_DIRECTIONS && taken < records.size()) {
        lanscope_part &ended = part(m_part, m_ended);
        if (m_entry < ended.opened) {
            take(m_part, m_entry++, records[taken++]);
            continue;
        }
        // What the programs keep for themselves in a part stays.
        ended.frames = ended.bytes = ended.non_ip_frames = ended.overflow_packets = ended.overflow_bytes = 0;
        ended.opened = 0;
        ++m_part;
        m_entry = 0;
    }
    return taken;
}

double FlowTables::fillLevel() const
{
    unsigned most = 0;
    for (unsigned number = 0; number < m_sizes.cpus * LANSCOPE_DIRECTIONS; ++number)
        most = std::max(most, __atomic_load_n(&part(number, 1 - m_ended).opened, __ATOMIC_RELAXED));
    // Against the smaller of the two tables: all flows of a part may be of one family.
    return static_cast<double>(most) / std::min(m_sizes.slots4, m_sizes.slots6);
}

} // namespace lanscope::helper

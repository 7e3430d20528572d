// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/flow_tables.h"

#include <algorithm>

#include <linux/if_ether.h>

#include "helper/capture/clock.h"
#include "helper/capture/flow_record.h"
#include "helper/capture/skeleton.h"

namespace lanscope::helper {

void TableSizes::applyTo(lanscope_bpf &object) const
{
    object.rodata->slots4_mask = slots4 - 1;
    object.rodata->slots6_mask = slots6 - 1;
    bpf_map__set_max_entries(object.maps.flows4, parts() * slots4);
    bpf_map__set_max_entries(object.maps.flows6, parts() * slots6);
    bpf_map__set_max_entries(object.maps.places, parts() * slots() / 2);
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
      m_places(mapWhole<__u32>(object.maps.places)),
      m_slots4(mapWhole<lanscope_slot4>(object.maps.flows4)),
      m_slots6(mapWhole<lanscope_slot6>(object.maps.flows6)),
      m_opened(mapWhole<lanscope_opened>(object.maps.opened)),
      m_parts(sizes.parts())
{
    m_totals.slots_in_part = sizes.slots();
    m_totals.table_bytes = m_places.get_deleter().octets + m_slots4.get_deleter().octets +
                           m_slots6.get_deleter().octets + m_opened.get_deleter().octets +
                           sizes.parts() * sizeof(lanscope_part);
}

Result<FlowTables> FlowTables::map(lanscope_bpf &object, const TableSizes &sizes, unsigned interfaceIndex)
{
    FlowTables tables(object, sizes, interfaceIndex);
    if (!tables.m_places || !tables.m_slots4 || !tables.m_slots6 || !tables.m_opened || !tables.clearHalf(0) ||
        !tables.clearHalf(1))
        return systemError("map the flow tables", errno);
    return tables;
}

// Makes the parts of a half that no program writes as they begin.
bool FlowTables::clearHalf(unsigned half) const
{
    std::vector<lanscope_part> parts(firstPartOf(1));
    for (unsigned i = 0; i < parts.size(); ++i) {
        const unsigned number = firstPartOf(half) + i;
        parts[i].first4 = number * m_sizes.slots4;
        parts[i].first6 = number * m_sizes.slots6;
        parts[i].first_opened = number * m_sizes.slots();
        parts[i].direction = i / m_sizes.cpus;
    }
    const unsigned keys[] = {half * LANSCOPE_DIRECTIONS, half * LANSCOPE_DIRECTIONS + LANSCOPE_SENT};
    __u32 cleared = LANSCOPE_DIRECTIONS;
    return bpf_map_update_batch(bpf_map__fd(m_object->maps.parts), keys, parts.data(), &cleared, nullptr) == 0;
}

void FlowTables::flip()
{
    const __u64 begun = nanoseconds(CLOCK_MONOTONIC);
    const unsigned next = std::exchange(m_ended, 1 - m_ended);
    for (unsigned direction = 0; direction < LANSCOPE_DIRECTIONS; ++direction)
        // What was cleared in the half that begins to run must be seen before its number.
        __atomic_store_n(&m_object->data->running[direction], next * LANSCOPE_DIRECTIONS + direction, __ATOMIC_RELEASE);
    const __u32 key = 0;
    const int waiting = bpf_map__fd(m_object->maps.waiting);
    bpf_map_update_elem(bpf_map__fd(m_object->maps.barrier), &key, &waiting, BPF_ANY); // returns when none runs
    m_endedAt = nanoseconds(CLOCK_MONOTONIC);
    m_parts = readCopies<lanscope_part>(m_object->maps.parts, m_sizes.cpus);
    m_part = firstPartOf(m_ended);
    m_totals.drain_ns = m_endedAt - begun;
    m_totals.slots_used = 0;
}

// Takes the next slot of a part, and frees its place.
void FlowTables::take(const lanscope_part &part, lanscope_flow_record &record)
{
    const lanscope_opened &opened = m_opened[part.first_opened + m_entry++];
    const auto copyOut = [&](const auto &slot) {
        fillKey(record, slot.key);
        fillCounters(record, slot.counters, m_endedAt);
    };
    record = {};
    record.direction = static_cast<__u8>(part.direction);
    record.interface_index = m_interfaceIndex;
    std::memcpy(record.source_mac, opened.source_mac, sizeof record.source_mac);
    std::memcpy(record.destination_mac, opened.destination_mac, sizeof record.destination_mac);
    if (opened.place >= m_sizes.slots4)
        copyOut(m_slots6[part.first6 + ++m_entry6]);
    else
        copyOut(m_slots4[part.first4 + m_entry - m_entry6]);
    m_places[part.first_opened + opened.place] = 0;
    addFrames(part.direction, record.packets, record.bytes);
}

// Each frame has an Ethernet header before what its flow or the overflow counts.
void FlowTables::addFrames(unsigned direction, __u64 frames, __u64 bytes)
{
    m_totals.frames[direction] += frames;
    m_totals.bytes[direction] += bytes + frames * ETH_HLEN;
}

// Adds what a part has beside its flows, and goes on to the next.
void FlowTables::finish(const lanscope_part &part)
{
    ++m_part;
    m_entry = m_entry6 = 0;
    addFrames(part.direction, part.overflow_packets, part.overflow_bytes + part.extra_bytes);
    m_totals.non_ip_frames[part.direction] += part.non_ip_frames;
    m_totals.overflow_packets[part.direction] += part.overflow_packets;
    m_totals.overflow_bytes[part.direction] += part.overflow_bytes;
    m_totals.slots_used = std::max(m_totals.slots_used, part.opened);
}

std::size_t FlowTables::next(std::span<lanscope_flow_record> records)
{
    std::size_t taken = 0;
    while (m_part < firstPartOf(m_ended + 1) && taken < records.size()) {
        if (m_entry < m_parts[m_part].opened)
            take(m_parts[m_part], records[taken++]);
        else
            finish(m_parts[m_part]);
    }
    if (taken == 0)
        clearHalf(m_ended);
    return taken;
}

double FlowTables::fillLevel() const
{
    const auto parts = readCopies<lanscope_part>(m_object->maps.parts, m_sizes.cpus);
    const auto running = std::span(parts).subspan(firstPartOf(1 - m_ended), firstPartOf(1));
    const unsigned most = std::ranges::max(running, {}, &lanscope_part::opened).opened;
    // Against the smaller of the two tables: all flows of a part may be of one family.
    return static_cast<double>(most) / std::min(m_sizes.slots4, m_sizes.slots6);
}

} // namespace lanscope::helper

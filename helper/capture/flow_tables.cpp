// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/flow_tables.h"

#include <algorithm>
#include <cstring>
#include <ctime>

#include "bpf/parse.h"
#include "helper/capture/flow_record.h"
#include "helper/capture/skeleton.h"

namespace lanscope::helper {

namespace {

__u64 monotonicNow()
{
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<__u64>(now.tv_sec) * 1'000'000'000u + static_cast<__u64>(now.tv_nsec);
}

void fillKey(lanscope_flow_record &record, const lanscope_key4 &key)
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
    record.ethertype = lanscope_wire16(LANSCOPE_ETHERTYPE_IPV4);
    record.protocol = key.protocol;
}

void fillKey(lanscope_flow_record &record, const lanscope_key6 &key)
{
    std::memcpy(record.source, key.source, sizeof key.source);
    std::memcpy(record.destination, key.destination, sizeof key.destination);
    record.family = key.family;
    record.vlan = key.vlan;
    record.source_port = key.source_port;
    record.destination_port = key.destination_port;
    record.ethertype = lanscope_wire16(LANSCOPE_ETHERTYPE_IPV6);
    record.protocol = key.protocol;
}

template <typename Slot>
void moveOut(Slot &slot, lanscope_flow_record &record, __u64 endedAt)
{
    fillKey(record, slot.key);
    fillCounters(record, slot.counters, endedAt);
    slot = {};
}

/// The counters that the programs added up; what they keep for themselves in a part stays.
void clear(lanscope_part &part)
{
    part.frames = 0;
    part.bytes = 0;
    part.non_ip_frames = 0;
    part.overflow_packets = 0;
    part.overflow_bytes = 0;
    part.opened = 0;
}

} // namespace

__u64 TableSizes::octets() const
{
    const __u64 part = __u64(slots4) * sizeof(lanscope_slot4) + __u64(slots6) * sizeof(lanscope_slot6) +
                       __u64(slots()) * sizeof(lanscope_opened) + sizeof(lanscope_part);
    return part * parts();
}

FlowTables::FlowTables(lanscope_bpf &object, const TableSizes &sizes, unsigned interfaceIndex, ProgramBarrier barrier)
    : m_object(&object),
      m_sizes(sizes),
      m_interfaceIndex(interfaceIndex),
      m_barrier(std::move(barrier)),
      m_parts(object.bss->parts),
      m_slots4(bpf_map__fd(object.maps.flows4), std::size_t(sizes.parts()) * sizes.slots4),
      m_slots6(bpf_map__fd(object.maps.flows6), std::size_t(sizes.parts()) * sizes.slots6),
      m_opened(bpf_map__fd(object.maps.opened), std::size_t(sizes.parts()) * sizes.slots())
{
}

bool FlowTables::isMapped() const
{
    return m_slots4.data() && m_slots6.data() && m_opened.data();
}

std::optional<FlowTables> FlowTables::map(lanscope_bpf &object, const TableSizes &sizes, unsigned interfaceIndex,
                                          ProgramBarrier barrier)
{
    FlowTables tables(object, sizes, interfaceIndex, std::move(barrier));
    if (!tables.isMapped())
        return std::nullopt;
    return tables;
}

void FlowTables::flip()
{
    const __u64 begun = monotonicNow();
    const unsigned running = m_ended;
    m_ended = 1 - running;
    // What was cleared in the half that begins to run must be seen before its number.
    __atomic_store_n(&m_object->bss->running_half, running, __ATOMIC_RELEASE);
    m_barrier.wait();
    m_endedAt = monotonicNow();
    m_position = {};
    addUp();
    m_totals.drain_ns = m_endedAt - begun;
}

void FlowTables::addUp()
{
    m_totals.slots_used = 0;
    for (unsigned part = 0; part < m_sizes.cpus * LANSCOPE_DIRECTIONS; ++part) {
        const lanscope_part &ended = endedPart(part);
        const unsigned direction = part % LANSCOPE_DIRECTIONS;
        m_totals.frames[direction] += ended.frames;
        m_totals.bytes[direction] += ended.bytes;
        m_totals.non_ip_frames[direction] += ended.non_ip_frames;
        m_totals.overflow_packets[direction] += ended.overflow_packets;
        m_totals.overflow_bytes[direction] += ended.overflow_bytes;
        m_totals.slots_used = std::max(m_totals.slots_used, ended.opened);
    }
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
    while (m_position.part < m_sizes.cpus * LANSCOPE_DIRECTIONS && taken < records.size()) {
        lanscope_part &part = endedPart(m_position.part);
        if (m_position.entry < part.opened) {
            take(m_position.part, m_position.entry++, records[taken++]);
            continue;
        }
        clear(part);
        m_position = {.part = m_position.part + 1, .entry = 0};
    }
    return taken;
}

double FlowTables::fillLevel() const
{
    unsigned most = 0;
    for (unsigned part = 0; part < m_sizes.cpus * LANSCOPE_DIRECTIONS; ++part) {
        const lanscope_part &running = m_parts[part * LANSCOPE_HALVES + (1 - m_ended)];
        most = std::max(most, __atomic_load_n(&running.opened, __ATOMIC_RELAXED));
    }
    // Against the smaller of the two tables: all flows of a part may be of one family.
    return static_cast<double>(most) / std::min(m_sizes.slots4, m_sizes.slots6);
}

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include <bpf/bpf.h>
#include <bpf/libbpf.h>
#include <sys/mman.h>

#include "bpf/lanscope.h"
#include "helper/capture/result.h"

struct lanscope_bpf;

namespace lanscope::helper {

/// All elements of a per-CPU array by one system call, each `cpus` times. Its elements are multiples of eight octets.
template <typename Element>
std::vector<Element> readCopies(const bpf_map *map, unsigned cpus)
{
    __u32 count = bpf_map__max_entries(map);
    __u32 last = 0; // where it could go on
    std::vector<__u32> keys(count);
    std::vector<Element> copies(std::size_t(count) * cpus);
    bpf_map_lookup_batch(bpf_map__fd(map), nullptr, &last, keys.data(), copies.data(), &count, nullptr);
    return copies;
}

/// How much room the tables of one session have. A part is one half, one direction and one CPU.
struct TableSizes {
    unsigned cpus = 1;   ///< possible ones
    unsigned slots4 = 0; ///< a power of two
    unsigned slots6 = 0; ///< a power of two

    unsigned slots() const { return slots4 + slots6; }
    unsigned parts() const { return LANSCOPE_HALVES * LANSCOPE_DIRECTIONS * cpus; }
    /// Sets them in an object that is not loaded yet.
    void applyTo(lanscope_bpf &object) const;
};

/// The double-buffered flow tables, as the helper sees them. flip() ends an interval; next() empties it.
///
/// While programs fill the running half, this object alone touches the other one: it reads and clears it without a
/// lock.
class FlowTables
{
public:
    /// Maps the tables of a loaded object, which must outlive this.
    static Result<FlowTables> map(lanscope_bpf &object, const TableSizes &sizes, unsigned interfaceIndex);

    /// Lets the programs write the other half, and waits until none writes this one any more: an RCU grace period, 8 to
    /// 130 ms. The half that ends up readable must have been emptied by next().
    void flip();

    /// Takes up to records.size() records out of the ended half; 0 when it is empty, and then it is cleared.
    std::size_t next(std::span<lanscope_flow_record> records);

    /// Share of the fullest part of the running half, 0 to 1.
    double fillLevel() const;

    /// What all intervals that next() has read add up to: frames, bytes, overflow, and how full the last one was.
    const lanscope_status &totals() const { return m_totals; }

private:
    struct Unmap {
        std::size_t octets;
        void operator()(void *memory) const { munmap(memory, octets); }
    };
    /// The elements of a BPF array map, as memory that the programs write at the same time.
    template <typename Element>
    using Mapped = std::unique_ptr<Element[], Unmap>;

    template <typename Element>
    static Mapped<Element> mapWhole(const bpf_map *map);
    FlowTables(lanscope_bpf &object, const TableSizes &sizes, unsigned interfaceIndex);
    bool clearHalf(unsigned half) const;
    unsigned firstPartOf(unsigned half) const { return half * LANSCOPE_DIRECTIONS * m_sizes.cpus; }
    void take(const lanscope_part &part, lanscope_flow_record &record);
    void addFrames(unsigned direction, __u64 frames, __u64 bytes);
    void finish(const lanscope_part &part);

    lanscope_bpf *m_object;
    TableSizes m_sizes;
    unsigned m_interfaceIndex;
    Mapped<__u32> m_places;
    Mapped<lanscope_slot4> m_slots4;
    Mapped<lanscope_slot6> m_slots6;
    Mapped<lanscope_opened> m_opened;
    unsigned m_ended = 1;               ///< the half that no program writes
    __u64 m_endedAt = 0;                ///< monotonic time, for the stamps of the ended half
    std::vector<lanscope_part> m_parts; ///< as they were at the flip, each half's and direction's CPUs together
    unsigned m_part = 0;                ///< the next to be read
    unsigned m_entry = 0;               ///< in its list of opened slots
    unsigned m_entry6 = 0;              ///< how many before it are in the IPv6 table
    lanscope_status m_totals = {};
};

} // namespace lanscope::helper

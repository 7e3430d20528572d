// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "bpf/lanscope.h"
#include "helper/capture/mapped.h"
#include "helper/capture/program_barrier.h"

struct lanscope_bpf;

namespace lanscope::helper {

/// How much room the tables of one session have. A part is one half, one CPU and one direction.
struct TableSizes {
    unsigned cpus = 1;
    unsigned slots4 = 0; ///< a power of two
    unsigned slots6 = 0; ///< a power of two

    unsigned slots() const { return slots4 + slots6; }
    unsigned parts() const { return LANSCOPE_HALVES * cpus * LANSCOPE_DIRECTIONS; }
    __u64 octets() const;
};

/// The double-buffered flow tables, as the helper sees them. flip() ends an interval; next() empties it.
///
/// While programs fill the running half, this object alone touches the other one: it reads and clears it without a
/// lock.
class FlowTables
{
public:
    /// Maps the tables of a loaded object. errno says why when it returns nothing.
    static std::optional<FlowTables> map(lanscope_bpf &object, const TableSizes &sizes, unsigned interfaceIndex,
                                         ProgramBarrier barrier);

    /// Lets the programs write the other half, and waits until none writes this one any more. The half that ends up
    /// readable must have been emptied by next().
    void flip();

    /// Moves up to records.size() records out of the ended half and clears their slots; 0 when it is empty.
    std::size_t next(std::span<lanscope_flow_record> records);

    /// Share of the fullest part of the running half, 0 to 1.
    double fillLevel() const;

    /// What all ended intervals add up to: frames, bytes, overflow, and how full the last one was.
    const lanscope_status &totals() const { return m_totals; }

private:
    struct Position {
        unsigned part = 0;  ///< CPU x directions + direction
        unsigned entry = 0; ///< in the part's list of opened slots
    };

    FlowTables(lanscope_bpf &object, const TableSizes &sizes, unsigned interfaceIndex, ProgramBarrier barrier);
    bool isMapped() const;
    void addUp();
    lanscope_part &endedPart(unsigned part) const { return m_parts[part * LANSCOPE_HALVES + m_ended]; }
    void take(unsigned part, unsigned entry, lanscope_flow_record &record);

    lanscope_bpf *m_object;
    TableSizes m_sizes;
    unsigned m_interfaceIndex;
    ProgramBarrier m_barrier;
    lanscope_part *m_parts; ///< in the object's .bss, which libbpf maps
    Mapped<lanscope_slot4> m_slots4;
    Mapped<lanscope_slot6> m_slots6;
    Mapped<lanscope_opened> m_opened;
    unsigned m_ended = 1; ///< the half that no program writes
    __u64 m_endedAt = 0;  ///< monotonic time, for the stamps of the ended half
    Position m_position;
    lanscope_status m_totals = {};
};

} // namespace lanscope::helper

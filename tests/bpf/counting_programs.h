// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "helper/capture/flow_tables.h"

struct lanscope_bpf;

namespace lanscope::test {

/// One of the three programs.
enum class Program { Xdp, Ingress, Egress };

/// What a socket buffer says of an aggregate; zero for a single packet.
struct Aggregate {
    unsigned segments = 0;
    unsigned segmentPayload = 0;
};

/// The three programs with tables of their own, attached to nothing: frames come by BPF_PROG_TEST_RUN.
class CountingPrograms
{
public:
    /// How the object is loaded.
    struct Options {
        unsigned slots4 = 4096;
        unsigned slots6 = 4096;
        bool hasEthernet = true;
    };

    /// Loads the programs. When it returns nothing, `reason` says why, for a test to be skipped with.
    static std::unique_ptr<CountingPrograms> load(const Options &options, std::string &reason);
    ~CountingPrograms();

    /// Runs a program on one frame, `repeat` times. Returns nanoseconds a run.
    unsigned run(Program program, std::span<const std::uint8_t> frame, unsigned repeat = 1,
                 const Aggregate &aggregate = {}) const;

    int descriptor(Program program) const;
    lanscope_bpf &object() const { return *m_object; }
    helper::FlowTables &tables() { return *m_tables; }

    /// Ends the interval and returns all its flows.
    std::vector<lanscope_flow_record> drain();

    /// The octets and heads of all frames that wait in the ring buffer.
    struct Frame {
        lanscope_frame head;
        std::vector<std::uint8_t> octets;
    };
    std::vector<Frame> frames() const;

    /// Frames of a kind that were copied, and that were not, by all copiers.
    std::uint64_t copied(unsigned kind) const { return copier(kind).copied; }
    std::uint64_t dropped(unsigned kind) const { return copier(kind).dropped; }
    /// Fills all token buckets, or empties them until a time; forgets what was copied and dropped.
    void refillTokens(std::uint64_t spentTo = 0);

private:
    struct Closer {
        void operator()(lanscope_bpf *object) const;
    };

    CountingPrograms() = default;
    lanscope_copier copier(unsigned kind) const;

    std::unique_ptr<lanscope_bpf, Closer> m_object;
    std::optional<helper::FlowTables> m_tables;
};

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "tests/bpf/counting_programs.h"

struct shuffle_bpf;

namespace lanscope::test {

/// Sends many flows through a program in one test run, by a program in front of it that rewrites the frame.
class Shuffler
{
public:
    /// Goes on to `program` of `programs`, or to one that does nothing at all when there are none.
    Shuffler(const CountingPrograms *programs, Program program);
    Shuffler(Shuffler &&other) noexcept;
    ~Shuffler();

    /// Goes on to a program that touches one cache line of a table for each packet and does nothing else: what 65,536
    /// flows in random order cost whoever counts them.
    static Shuffler touching();

    /// False when the kernel refused it.
    bool isLoaded() const { return m_loaded; }

    /// In which order the flows come: each once before any comes again.
    enum class Order : std::uint16_t {
        AsOpened = 1,
        Other = 40503 ///< with distances that no cache could like: the golden ratio of 65,536
    };

    /// Sends `packets` frames of 64 octets and `flows` flows, beginning with the `first` one. Returns nanoseconds a
    /// frame, or ~0u.
    unsigned send(unsigned packets, unsigned flows, unsigned first = 0, Order order = Order::AsOpened) const;

    /// Runs a program that does nothing on a frame: what a test run itself costs.
    unsigned runBare(Program program, std::span<const std::uint8_t> frame, unsigned repeat) const;

private:
    struct Closer {
        void operator()(shuffle_bpf *object) const;
    };

    void goOnTo(int target);

    std::unique_ptr<shuffle_bpf, Closer> m_object;
    bool m_isXdp;
    bool m_loaded = false;
};

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bpf/shuffler.h"

#include <cstring>

#include <bpf/bpf.h>

#include "tests/support/frame_builder.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
#include "shuffle.skel.h"
#pragma GCC diagnostic pop

namespace lanscope::test {

namespace {

constexpr std::size_t Counter = 54; // as in shuffle.bpf.c
constexpr std::size_t Flows = 58;
constexpr std::size_t Step = 62;

unsigned runProgram(const bpf_program *program, std::span<const std::uint8_t> frame, unsigned repeat)
{
    LIBBPF_OPTS(bpf_test_run_opts, options, .data_in = frame.data(), .data_size_in = __u32(frame.size()),
                .repeat = int(repeat));
    return bpf_prog_test_run_opts(bpf_program__fd(program), &options) == 0 ? options.duration : ~0u;
}

} // namespace

void Shuffler::Closer::operator()(shuffle_bpf *object) const
{
    shuffle_bpf__destroy(object);
}

Shuffler::Shuffler(const CountingPrograms *programs, Program program)
    : m_object(shuffle_bpf__open_and_load()), m_isXdp(program == Program::Xdp)
{
    if (!m_object)
        return;
    const auto &progs = m_object->progs;
    const int target = programs  ? programs->descriptor(program)
                       : m_isXdp ? bpf_program__fd(progs.bare_xdp)
                                 : bpf_program__fd(progs.bare_tc);
    goOnTo(target);
}

Shuffler Shuffler::touching()
{
    Shuffler shuffler(nullptr, Program::Xdp);
    if (shuffler.m_object)
        shuffler.goOnTo(bpf_program__fd(shuffler.m_object->progs.touching_xdp));
    return shuffler;
}

void Shuffler::goOnTo(int target)
{
    const int map = bpf_map__fd(m_isXdp ? m_object->maps.xdp_target : m_object->maps.tc_target);
    const __u32 first = 0;
    m_loaded = bpf_map_update_elem(map, &first, &target, BPF_ANY) == 0;
}

Shuffler::Shuffler(Shuffler &&other) noexcept = default;
Shuffler::~Shuffler() = default;

unsigned Shuffler::send(unsigned packets, unsigned flows, unsigned first, Order order) const
{
    auto frame = FrameBuilder().ethernet(0x0800).ipv4({.protocol = 6}).tcp(1000, 443, 0x10).zeroes(10).build();
    std::memcpy(frame.data() + Counter, &first, sizeof first);
    std::memcpy(frame.data() + Flows, &flows, sizeof flows);
    std::memcpy(frame.data() + Step, &order, sizeof order);
    return runProgram(m_isXdp ? m_object->progs.shuffle_xdp : m_object->progs.shuffle_tc, frame, packets);
}

unsigned Shuffler::runBare(Program program, std::span<const std::uint8_t> frame, unsigned repeat) const
{
    return runProgram(program == Program::Xdp ? m_object->progs.bare_xdp : m_object->progs.bare_tc, frame, repeat);
}

} // namespace lanscope::test

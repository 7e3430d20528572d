// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/program_barrier.h"

#include <bpf/bpf.h>
#include <linux/membarrier.h>
#include <sys/syscall.h>

namespace lanscope::helper {

namespace {

// Waits for a grace period of all CPUs, BPF programs included. Refused on kernels with nohz_full CPUs.
bool waitByMembarrier()
{
    return syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL, 0, 0) == 0;
}

} // namespace

ProgramBarrier::ProgramBarrier(FileDescriptor maps, FileDescriptor inner)
    : m_maps(std::move(maps)), m_inner(std::move(inner))
{
}

Result<ProgramBarrier> ProgramBarrier::create()
{
    if (waitByMembarrier())
        return ProgramBarrier(FileDescriptor(), FileDescriptor());

    FileDescriptor inner(bpf_map_create(BPF_MAP_TYPE_ARRAY, "ls_inner", sizeof(__u32), sizeof(__u32), 1, nullptr));
    LIBBPF_OPTS(bpf_map_create_opts, options, .inner_map_fd = static_cast<__u32>(inner.number()));
    FileDescriptor maps(
        bpf_map_create(BPF_MAP_TYPE_ARRAY_OF_MAPS, "ls_barrier", sizeof(__u32), sizeof(__u32), 1, &options));
    if (maps.number() < 0)
        return systemError("prepare to wait for running programs", -maps.number());
    return ProgramBarrier(std::move(maps), std::move(inner));
}

void ProgramBarrier::wait() const
{
    if (m_maps.number() < 0) {
        waitByMembarrier();
        return;
    }
    // The kernel waits for running programs before it lets go of the map that was there (maybe_wait_bpf_programs()).
    const __u32 key = 0;
    const int inner = m_inner.number();
    bpf_map_update_elem(m_maps.number(), &key, &inner, BPF_ANY);
}

} // namespace lanscope::helper

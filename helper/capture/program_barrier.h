// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/capture/file_descriptor.h"
#include "helper/capture/result.h"

namespace lanscope::helper {

/// Waits until every BPF program that runs now has ended: an RCU grace period of the kernel, 8 to 130 ms.
class ProgramBarrier
{
public:
    static Result<ProgramBarrier> create();

    void wait() const;

private:
    explicit ProgramBarrier(FileDescriptor maps, FileDescriptor inner);

    FileDescriptor m_maps; ///< only where membarrier(2) is not to be had: updating a map of maps waits as well
    FileDescriptor m_inner;
};

} // namespace lanscope::helper

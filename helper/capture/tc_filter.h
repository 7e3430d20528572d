// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <bpf/libbpf.h>

#include "helper/capture/result.h"

namespace lanscope::helper {

/// A program as a filter at clsact, for kernels without TC links. It outlives a killed process: it has a priority of
/// its own and a handle from a range of its own, by which sweepStale() finds it.
class TcFilter
{
public:
    /// Adds clsact if it is missing, and leaves it there: others may have begun to use it.
    static Result<std::unique_ptr<TcFilter>> attach(int program, unsigned interfaceIndex, bpf_tc_attach_point point,
                                                    const std::string &doing);
    TcFilter(const TcFilter &) = delete;
    TcFilter &operator=(const TcFilter &) = delete;
    ~TcFilter();

    bool isAttached() const;

    /// Removes the filters in our range that no living object of this process owns, on every interface; how many.
    static unsigned sweepStale();

private:
    TcFilter(const bpf_tc_hook &hook, unsigned number);

    bpf_tc_hook m_hook;
    unsigned m_number; ///< of the handle in our range
};

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <bpf/libbpf.h>

#include "helper/capture/hooks.h"

namespace lanscope::helper {

/// A program as a filter at clsact, for kernels without TC links. It outlives a killed process: it has a priority of
/// its own and handles from a range of its own, by which sweepStale() finds it.
class TcFilter : public Hook
{
public:
    /// Adds clsact if it is missing, and leaves it there: others may have begun to use it.
    static Result<std::unique_ptr<Hook>> attach(int program, unsigned interfaceIndex, bpf_tc_attach_point point,
                                                const std::string &doing);
    ~TcFilter() override;

    bool isAttached() const override;

    /// Removes the filters in our range that no living object of this process owns, on every interface; how many.
    static unsigned sweepStale();

private:
    TcFilter(unsigned interfaceIndex, bpf_tc_attach_point point, unsigned handle);

    unsigned m_interfaceIndex;
    bpf_tc_attach_point m_point;
    unsigned m_handle;
};

} // namespace lanscope::helper

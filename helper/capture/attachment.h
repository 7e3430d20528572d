// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <bpf/libbpf.h>

#include "helper/capture/owned.h"
#include "helper/capture/result.h"

namespace lanscope::helper {

/// One program attached to one interface, never in the place of somebody else's. It is detached when this object goes,
/// or when the process dies where the kernel has links for this hook (XDP; TC from 6.6 on).
class Attachment
{
public:
    /// `mode` is one of XDP_FLAGS_*_MODE; `doing` begins the error's sentence.
    static Result<Attachment> xdp(int program, unsigned interfaceIndex, unsigned mode, const std::string &doing);
    /// By a link, or by clsact() where the kernel has no links for TC.
    static Result<Attachment> tc(int program, unsigned interfaceIndex, bpf_tc_attach_point point,
                                 const std::string &doing);
    /// As a filter that outlives a killed process: it has a priority of its own and a handle from a range of its own,
    /// by which sweepStale() finds it. Adds clsact if it is missing, and leaves it there: others may have begun to use
    /// it.
    static Result<Attachment> clsact(int program, unsigned interfaceIndex, bpf_tc_attach_point point,
                                     const std::string &doing);

    Attachment() = default;

    /// True while the kernel still runs the program.
    bool isAttached() const;

    /// Removes the filters in our range that no living object of this process owns, on every interface; how many.
    static unsigned sweepStale();

private:
    explicit Attachment(int link) : m_link(link) {}

    struct Filter {
        bpf_tc_hook hook;
        unsigned number; ///< of the handle in our range
        ~Filter();
    };
    FileDescriptor m_link;
    std::unique_ptr<Filter> m_filter; ///< in place of the link
};

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/capture/owned.h"
#include "helper/capture/tc_filter.h"

namespace lanscope::helper {

/// One program attached to one interface, never in the place of somebody else's. It is detached when this object goes,
/// or when the process dies where the kernel has links for this hook (XDP; TC from 6.6 on).
class Attachment
{
public:
    /// `mode` is one of XDP_FLAGS_*_MODE; `doing` begins the error's sentence.
    static Result<Attachment> xdp(int program, unsigned interfaceIndex, unsigned mode, const std::string &doing);
    static Result<Attachment> tc(int program, unsigned interfaceIndex, bpf_tc_attach_point point,
                                 const std::string &doing);

    /// True while the kernel still runs the program.
    bool isAttached() const;

private:
    FileDescriptor m_link;
    std::unique_ptr<TcFilter> m_filter; ///< in place of the link
};

} // namespace lanscope::helper

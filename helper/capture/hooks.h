// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "bpf/lanscope.h"
#include "helper/capture/result.h"

namespace lanscope::helper {

/// Where a program can stand on an interface.
enum class HookPoint { NativeXdp, GenericXdp, TcIngress, TcEgress };

/// One program attached to one interface; it is detached when this object goes, or when the process dies where the
/// kernel has links for this hook (XDP; TC from 6.6 on).
class Hook
{
public:
    virtual ~Hook() = default;

    /// True while the kernel still runs the program.
    virtual bool isAttached() const = 0;

    /// Attaches a loaded program, never in the place of somebody else's. `doing` begins the error's sentence.
    static Result<std::unique_ptr<Hook>> attach(HookPoint point, int program, unsigned interfaceIndex,
                                                const std::string &doing);
};

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "helper/capture/result.h"
#include "helper/service/event.h"

namespace lanscope::helper {

/// Tells when an interface leaves this network namespace. A renamed interface stays: its index is its identity.
class LinkWatch
{
public:
    /// Gets the index of the interface that is gone, or 0 when the kernel's news were lost and all must be looked at.
    using Gone = std::function<void(unsigned)>;

    static Result<std::unique_ptr<LinkWatch>> open(sd_event *event, Gone gone);

private:
    LinkWatch(sd_event *event, FileDescriptor socket, Gone gone);
    void read();

    FileDescriptor m_socket;
    Gone m_gone;
    Watch m_watch;
};

} // namespace lanscope::helper

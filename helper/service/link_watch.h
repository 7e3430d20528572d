// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "helper/capture/result.h"
#include "helper/service/event.h"

namespace lanscope::helper {

/// Tells when interfaces leave this network namespace. A renamed interface stays: its index is its identity.
class LinkWatch
{
public:
    /// Some interface is gone, or the kernel's news were lost: time to look.
    using Gone = std::function<void()>;

    static Result<std::unique_ptr<LinkWatch>> open(sd_event *event, Gone gone);

private:
    LinkWatch(sd_event *event, FileDescriptor socket, Gone gone);
    void read();

    FileDescriptor m_socket;
    Gone m_gone;
    Watch m_watch;
};

} // namespace lanscope::helper

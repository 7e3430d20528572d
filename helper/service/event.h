// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

#include "helper/service/bus.h"

namespace lanscope::helper {

/// Calls a function once after a while, on the event loop; start it again for the next time.
///
/// Neither copied nor moved: the loop knows its address. May be destroyed inside its own call.
class Timer
{
public:
    Timer(sd_event *event, std::function<void()> expired);
    Timer(const Timer &) = delete;
    Timer &operator=(const Timer &) = delete;

    /// Expires `after` from now; restarts when running.
    void start(std::chrono::milliseconds after);
    void stop() { sd_event_source_set_enabled(m_source.get(), SD_EVENT_OFF); }
    bool running() const { return sd_event_source_get_enabled(m_source.get(), nullptr) > 0; }

private:
    std::function<void()> m_expired;
    EventSourcePtr m_source;
};

/// Calls a function whenever a descriptor is ready, on the event loop. Does not own the descriptor.
///
/// Neither copied nor moved: the loop knows its address. May be destroyed inside its own call.
class Watch
{
public:
    /// `events` and the argument of `ready` are EPOLL bits; EPOLLHUP and EPOLLERR are always watched.
    Watch(sd_event *event, int descriptor, std::uint32_t events, std::function<void(std::uint32_t)> ready);
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void setEvents(std::uint32_t events);

private:
    std::function<void(std::uint32_t)> m_ready;
    EventSourcePtr m_source;
};

} // namespace lanscope::helper

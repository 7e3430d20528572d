// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "helper/service/bus.h"

namespace lanscope::test {

/// An sd-event loop that runs until something is so.
class EventLoop
{
public:
    EventLoop() { sd_event_new(&m_event); }
    EventLoop(const EventLoop &) = delete;
    EventLoop &operator=(const EventLoop &) = delete;
    ~EventLoop() { sd_event_unref(m_event); }

    sd_event *get() const { return m_event; }
    bool hasExited() const { return sd_event_get_state(m_event) == SD_EVENT_FINISHED; }

    /// True as soon as `condition` holds; false when it did not within `patience`.
    template <typename Condition>
    bool runUntil(Condition condition, std::chrono::milliseconds patience = std::chrono::seconds(5))
    {
        const auto deadline = std::chrono::steady_clock::now() + patience;
        while (!condition()) {
            if (std::chrono::steady_clock::now() > deadline || hasExited())
                return condition();
            sd_event_run(m_event, 5000);
        }
        return true;
    }

    void runFor(std::chrono::milliseconds time)
    {
        runUntil([] { return false; }, time);
    }

private:
    sd_event *m_event = nullptr;
};

} // namespace lanscope::test

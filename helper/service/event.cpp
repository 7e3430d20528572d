// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/event.h"

#include <cstdio>

namespace lanscope::helper {

constexpr std::uint64_t Accuracy = 1000; // microseconds

// Fails only without memory or descriptors, and then nothing can be served. The kernel detaches what we attached.
static void require(int result)
{
    if (result >= 0)
        return;
    std::fprintf(stderr, "lanscope-helper: waiting for an event: %s\n", std::strerror(-result));
    std::abort();
}

Timer::Timer(sd_event *event, std::function<void()> expired) : m_expired(std::move(expired))
{
    const auto expire = [](sd_event_source *, std::uint64_t, void *timer) {
        static_cast<Timer *>(timer)->m_expired();
        return 0;
    };
    sd_event_source *source = nullptr;
    require(sd_event_add_time_relative(event, &source, CLOCK_MONOTONIC, 0, Accuracy, expire, this));
    m_source.reset(source);
    stop();
}

void Timer::start(std::chrono::milliseconds after)
{
    require(sd_event_source_set_time_relative(m_source.get(), std::uint64_t(std::chrono::microseconds(after).count())));
    require(sd_event_source_set_enabled(m_source.get(), SD_EVENT_ONESHOT));
}

Watch::Watch(sd_event *event, int descriptor, std::uint32_t events, std::function<void(std::uint32_t)> ready)
    : m_ready(std::move(ready))
{
    const auto wake = [](sd_event_source *, int, std::uint32_t bits, void *watch) {
        static_cast<Watch *>(watch)->m_ready(bits);
        return 0;
    };
    sd_event_source *source = nullptr;
    require(sd_event_add_io(event, &source, descriptor, events, wake, this));
    m_source.reset(source);
}

void Watch::setEvents(std::uint32_t events)
{
    require(sd_event_source_set_io_events(m_source.get(), events));
}

} // namespace lanscope::helper

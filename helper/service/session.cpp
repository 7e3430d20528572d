// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/session.h"

#include <algorithm>

#include <net/if.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>

namespace lanscope::helper {

using namespace std::chrono_literals;

constexpr double FullEnough = 0.5; // drain before time: the running table must not overflow while we are at it
constexpr auto FrameLook = 60ms;   // the kernel programs wake us at most every 50 ms: look once more after that
constexpr auto QuietLook = 2s;     // what needs us wakes us, but for an interface that vanishes between rare drains

Session::Session(sd_event *event, Stream stream, std::unique_ptr<CaptureBackend> backend, SessionPace pace, Ended ended)
    : m_backend(std::move(backend)),
      m_stream(std::move(stream)),
      m_pace(pace),
      m_ended(std::move(ended)),
      m_records(FlowsInMessage),
      m_drainTimer(event, [this] { beginDrain(), look(); }), // so that nothing else wakes us on a quiet network
      m_lookTimer(event, [this] { look(); }),
      m_stallTimer(event, [this] { sayFarewell(LANSCOPE_FAREWELL_STALLED, "deliver flows: nobody reads the stream"); }),
      m_socketWatch(event, m_stream.descriptor(), 0, [this](std::uint32_t events) { wakeForSocket(events); }),
      m_frameWatch(event, m_backend->frameDescriptor(), EPOLLIN, [this](std::uint32_t) { look(); })
{
    m_drainTimer.start(m_pace.drain);
    m_lookTimer.start(QuietLook);
}

void Session::sayFarewell(lanscope_farewell_reason reason, const std::string &text)
{
    if (hasEnded())
        return;
    m_stream.sendFarewell(reason, text);
    end();
}

void Session::end()
{
    if (hasEnded())
        return;
    m_phase = Phase::Ended;
    for (Timer *timer : {&m_drainTimer, &m_lookTimer, &m_stallTimer})
        timer->stop();
    m_ended();
}

void Session::endIfInterfaceGone()
{
    ifreq asked = {}; // at any socket; if_indextoname() would open one
    asked.ifr_ifindex = static_cast<int>(m_stream.interfaceIndex());
    if (ioctl(m_stream.descriptor(), SIOCGIFNAME, &asked) < 0)
        sayFarewell(LANSCOPE_FAREWELL_INTERFACE_GONE, "watch the interface: it was removed from this computer");
}

// When its time comes while the last one is being delivered, deliver() begins it.
void Session::beginDrain()
{
    m_drainTimer.stop();
    if (m_phase != Phase::Counting)
        return;
    m_drainTimer.start(m_pace.drain);
    m_backend->beginDrain();
    m_phase = Phase::Delivering;
    deliver();
}

void Session::deliver()
{
    Delivery delivery = Delivery::Sent;
    while (m_phase == Phase::Delivering && delivery == Delivery::Sent) {
        if (m_undelivered == 0)
            m_undelivered = m_backend->nextFlows(m_records);
        delivery = m_undelivered > 0 ? deliverFlows() : deliverStatus();
    }
    if (delivery == Delivery::Closed)
        end();
    else if (delivery == Delivery::Full && !m_stallTimer.running()) {
        m_socketWatch.setEvents(EPOLLOUT);
        m_stallTimer.start(m_pace.stall);
    } else if (m_phase == Phase::Counting && !m_drainTimer.running())
        m_drainTimer.start(0ms);
}

Delivery Session::deliverFlows()
{
    const Delivery delivery = m_stream.sendFlows(std::span(m_records).first(m_undelivered));
    if (delivery == Delivery::Sent)
        m_flowRecords += std::exchange(m_undelivered, 0);
    return delivery;
}

Delivery Session::deliverStatus()
{
    lanscope_status status = m_backend->status();
    status.drain_ms = static_cast<__u32>(m_pace.drain.count());
    status.flow_records = m_flowRecords;
    for (unsigned kind = 0; kind < LANSCOPE_FRAME_KINDS; ++kind) {
        status.copied[kind] -= std::min(status.copied[kind], m_refused[kind]);
        status.dropped[kind] += m_refused[kind];
    }
    const Delivery delivery = m_stream.sendStatus(status);
    if (delivery != Delivery::Sent)
        return delivery;

    m_phase = Phase::Counting;
    if (m_backend->superseded()) {
        endIfInterfaceGone(); // its programs went with it
        sayFarewell(LANSCOPE_FAREWELL_SUPERSEDED, "count packets: another program took this one's place");
    }
    return delivery;
}

void Session::wakeForSocket(std::uint32_t events)
{
    if (events & (EPOLLHUP | EPOLLERR))
        end();
    if (hasEnded())
        return;
    m_socketWatch.setEvents(0);
    m_stallTimer.stop();
    deliver();
}

void Session::look()
{
    bool any = false;
    m_backend->readFrames([this, &any](const lanscope_frame &frame, std::span<const std::byte> octets) {
        any = true;
        // Flows that wait for room come first.
        if (m_stallTimer.running() || m_stream.sendFrame(frame, octets) != Delivery::Sent)
            ++m_refused[frame.kind];
    });
    if (!any)
        endIfInterfaceGone();
    if (hasEnded())
        return;
    m_lookTimer.start(any ? FrameLook : QuietLook);
    if (m_backend->fillLevel() >= FullEnough)
        beginDrain();
}

} // namespace lanscope::helper

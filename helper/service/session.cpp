// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/session.h"

#include <array>

#include <net/if.h>
#include <sys/epoll.h>

namespace lanscope::helper {

namespace {

using namespace std::chrono_literals;

constexpr double FullEnough = 0.5; // drain before time: the running table must not overflow while we are at it
constexpr double Heavy = 0.125;    // look often from here on
constexpr auto HeavyLook = 20ms;   // 65,536 new flows a second fill a sixth of the table in this time
constexpr auto QuietLook = 250ms;
constexpr auto FrameWakeUps = 60ms; // the kernel programs wake us at most every 50 ms: look once more after that

} // namespace

Session::Session(sd_event *event, Stream stream, std::unique_ptr<CaptureBackend> backend, SessionPace pace, Ended ended)
    : m_backend(std::move(backend)),
      m_stream(std::move(stream)),
      m_pace(pace),
      m_ended(std::move(ended)),
      m_records(FlowsInMessage),
      m_drainTimer(event, [this] { beginDrain(); }),
      m_fillTimer(event, [this] { watchFill(); }),
      m_frameTimer(event, [this] { readFrames(); }),
      m_stallTimer(event, [this] { sayFarewell(LANSCOPE_FAREWELL_STALLED, "deliver flows: nobody reads the stream"); }),
      m_socketWatch(event, m_stream.descriptor(), 0, [this](std::uint32_t events) { wakeForSocket(events); }),
      m_frameWatch(event, m_backend->frameDescriptor(), EPOLLIN, [this](std::uint32_t) { readFrames(); })
{
    m_drainTimer.start(m_pace.drain);
    m_fillTimer.start(QuietLook, QuietLook / 4);
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
    for (Timer *timer : {&m_drainTimer, &m_fillTimer, &m_frameTimer, &m_stallTimer})
        timer->stop();
    m_ended();
}

void Session::endIfInterfaceGone()
{
    std::array<char, IF_NAMESIZE> name = {};
    if (!if_indextoname(m_stream.interfaceIndex(), name.data()))
        sayFarewell(LANSCOPE_FAREWELL_INTERFACE_GONE, "watch the interface: it was removed from this computer");
}

void Session::beginDrain()
{
    m_drainTimer.start(m_pace.drain);
    if (m_phase != Phase::Counting) {
        m_drainDue = true;
        return;
    }
    m_drainDue = false;
    m_backend->beginDrain();
    m_phase = Phase::Flows;
    deliver();
}

void Session::deliver()
{
    while (m_phase == Phase::Flows || m_phase == Phase::Status) {
        switch (m_phase == Phase::Flows ? deliverFlows() : deliverStatus()) {
        case Delivery::Sent:
            break;
        case Delivery::Full:
            waitForReader();
            return;
        case Delivery::Closed:
            end();
            return;
        }
    }
    if (m_phase == Phase::Counting && m_drainDue)
        beginDrain();
}

Delivery Session::deliverFlows()
{
    if (m_undelivered == 0)
        m_undelivered = m_backend->nextFlows(m_records);
    if (m_undelivered == 0) {
        m_phase = Phase::Status;
        return Delivery::Sent;
    }
    const Delivery delivery = m_stream.sendFlows(std::span(m_records).first(m_undelivered));
    if (delivery == Delivery::Sent) {
        m_flowRecords += m_undelivered;
        m_undelivered = 0;
    }
    return delivery;
}

Delivery Session::deliverStatus()
{
    lanscope_status status = m_backend->status();
    status.drain_ms = static_cast<__u32>(m_pace.drain.count());
    status.flow_records = m_flowRecords;
    const Delivery delivery = m_stream.sendStatus(status);
    if (delivery != Delivery::Sent)
        return delivery;

    m_phase = Phase::Counting;
    if (m_backend->superseded()) {
        endIfInterfaceGone(); // its programs went with it, and rtnetlink's news may be on their way
        sayFarewell(LANSCOPE_FAREWELL_SUPERSEDED, "count packets: another program took this one's place");
    }
    return Delivery::Sent;
}

void Session::waitForReader()
{
    if (m_waiting)
        return;
    m_waiting = true;
    m_socketWatch.setEvents(EPOLLOUT);
    m_stallTimer.start(m_pace.stall);
}

void Session::wakeForSocket(std::uint32_t events)
{
    if (hasEnded())
        return;
    if (events & (EPOLLHUP | EPOLLERR)) {
        end();
        return;
    }
    m_waiting = false;
    m_socketWatch.setEvents(0);
    m_stallTimer.stop();
    deliver();
}

void Session::watchFill()
{
    const double fill = m_backend->fillLevel();
    if (fill > FullEnough && m_phase == Phase::Counting)
        beginDrain();
    if (hasEnded())
        return;
    if (fill > Heavy)
        m_fillTimer.start(HeavyLook);
    else
        m_fillTimer.start(QuietLook, QuietLook / 4);
}

void Session::readFrames()
{
    if (hasEnded())
        return;
    bool any = false;
    m_backend->readFrames([this, &any](const lanscope_frame &frame, std::span<const std::byte> octets) {
        any = true;
        // Flows that wait for room come first.
        return !m_waiting && m_stream.sendFrame(frame, octets) == Delivery::Sent;
    });
    if (any)
        m_frameTimer.start(FrameWakeUps);
}

} // namespace lanscope::helper

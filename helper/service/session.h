// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "helper/capture/backend.h"
#include "helper/service/event.h"
#include "helper/service/stream.h"

namespace lanscope::helper {

/// How a session paces itself.
struct SessionPace {
    std::chrono::milliseconds drain = std::chrono::seconds(1);
    std::chrono::milliseconds stall = std::chrono::minutes(10); ///< a reader this long behind is given up
};

/// One client's view of one interface: drains the backend in time and delivers what it saw.
///
/// The next drain begins only after the one before has been delivered whole: a slow reader gets its flows late, not
/// less of them. Frames do not wait for room; those that do not fit are counted as dropped. When the session ends it
/// calls `ended` once; its owner destroys it later, from the event loop, and with it all that is attached.
class Session
{
public:
    using Ended = std::function<void()>;

    Session(sd_event *event, Stream stream, std::unique_ptr<CaptureBackend> backend, SessionPace pace, Ended ended);

    /// Tells the reader why nothing more will come, and ends.
    void sayFarewell(lanscope_farewell_reason reason, const std::string &text);
    /// Ends without a word, as when the client has gone.
    void end();
    bool hasEnded() const { return m_phase == Phase::Ended; }

private:
    enum class Phase {
        Counting,   ///< everything drained has been delivered
        Delivering, ///< the drained interval, and its counters after it
        Ended,
    };

    void beginDrain();
    void deliver();
    Delivery deliverFlows();
    Delivery deliverStatus();
    void wakeForSocket(std::uint32_t events);
    void look();
    void endIfInterfaceGone();

    std::unique_ptr<CaptureBackend> m_backend;
    Stream m_stream;
    SessionPace m_pace;
    Ended m_ended;
    Phase m_phase = Phase::Counting;
    std::vector<lanscope_flow_record> m_records;
    std::size_t m_undelivered = 0; // records at the front of m_records that did not fit yet
    __u64 m_flowRecords = 0;
    __u64 m_refused[LANSCOPE_FRAME_KINDS] = {}; // frames that did not fit
    Timer m_drainTimer;
    Timer m_lookTimer;
    Timer m_stallTimer; // runs while we wait for the reader to make room
    Watch m_socketWatch;
    Watch m_frameWatch;
};

} // namespace lanscope::helper

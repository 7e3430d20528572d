// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <string>

#include "helper/capture/open.h"
#include "helper/service/authorisation.h"
#include "helper/service/link_watch.h"
#include "helper/service/quota.h"
#include "helper/service/session.h"

namespace lanscope::helper {

/// What the service asks of helper/capture; tests put a fake in its place.
struct CaptureAccess {
    std::function<Result<OpenedCapture>(const CaptureRequest &)> open = openCapture;
    std::function<bool(const CaptureRequest &)> needsAttachNative = lanscope::helper::needsAttachNative;
    std::function<unsigned()> sweep = sweepStaleFilters;
};

/// How long the service waits for what.
struct ServicePatience {
    std::chrono::milliseconds idle = std::chrono::seconds(30);    ///< after the last session, until it exits
    std::chrono::milliseconds question = std::chrono::minutes(5); ///< for polkit, and the person it asks
    std::chrono::milliseconds stall = std::chrono::minutes(10);   ///< for a reader that does not read
};

/// The bus object of org.lanscope.Helper1.xml: authorises callers, opens captures and keeps their sessions.
///
/// Everything happens on one event loop, which it ends when nobody has needed it for a while.
class Service
{
public:
    static constexpr auto BusName = "org.lanscope.Helper1";
    static constexpr auto ObjectPath = "/org/lanscope/Helper1";

    /// Publishes the object on `bus`, which is attached to `event`, and takes the name.
    static Result<std::unique_ptr<Service>> publish(sd_bus *bus, sd_event *event, CaptureAccess capture,
                                                    ServicePatience patience);

    /// Says farewell to each client and ends the event loop.
    void stop();
    std::size_t sessionCount() const { return m_captures.size(); }
    std::size_t questionCount() const { return m_questions.size(); }

private:
    /// A running session and what it holds as long as it runs.
    struct Capture {
        Quota::Token place;
        std::unique_ptr<Caller> caller;
        std::unique_ptr<Session> session;
    };
    using Permitted = std::function<Result<void>(Authorisation &)>;

    Service(sd_bus *bus, sd_event *event, CaptureAccess capture, ServicePatience patience);
    static const sd_bus_vtable *members();
    static int answerVersion(sd_bus_message *call, void *service, sd_bus_error *error);
    static int answerOpenCapture(sd_bus_message *call, void *service, sd_bus_error *error);
    static int answerSweep(sd_bus_message *call, void *service, sd_bus_error *error);

    Result<void> askForCapture(sd_bus_message *call);
    Result<void> authorise(sd_bus_message *call, std::unique_ptr<Caller> caller, std::deque<std::string> actions,
                           Permitted permitted);
    Result<void> beginCapture(Authorisation &authorisation, const CaptureRequest &request, SessionPace pace);
    Result<void> sweep(Authorisation &authorisation);
    void reap();
    void leaveWhenIdle();
    void leave();

    sd_bus *m_bus;
    sd_event *m_event;
    CaptureAccess m_capture;
    ServicePatience m_patience;
    Quota m_captureQuota{4, 16};
    Quota m_questionQuota{2, 8};
    std::list<std::unique_ptr<Authorisation>> m_questions; // bounded by m_questionQuota
    std::list<Capture> m_captures;                         // bounded by m_captureQuota
    std::unique_ptr<LinkWatch> m_linkWatch;
    Timer m_reaper;
    Timer m_idleTimer;
    BusSlotPtr m_object;
};

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <list>
#include <optional>

#include "helper/capture/attachment.h"
#include "helper/capture/open.h"
#include "helper/service/authorisation.h"
#include "helper/service/quota.h"
#include "helper/service/session.h"

namespace lanscope::helper {

/// What the service asks of helper/capture; tests put a fake in its place.
struct CaptureAccess {
    std::function<Result<OpenedCapture>(const CaptureRequest &)> open = openCapture;
    std::function<bool(const CaptureRequest &)> needsAttachNative = lanscope::helper::needsAttachNative;
    std::function<unsigned()> sweep = Attachment::sweepStale;
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
    /// Somebody who asks, and the session that comes of it.
    struct Client {
        explicit Client(sd_bus_message *call) : authorisation(call) {}
        uid_t user() const { return authorisation.user(); }

        Authorisation authorisation;
        std::unique_ptr<Session> session;
    };

    Service(sd_bus *bus, sd_event *event, CaptureAccess capture, ServicePatience patience);
    static const sd_bus_vtable Members[];
    /// Calls one of the next three; if it fails, that is the answer.
    template <Result<void> (Service::*Member)(sd_bus_message *)>
    static int answer(sd_bus_message *call, void *service, sd_bus_error *);
    Result<void> tellVersion(sd_bus_message *call);
    Result<void> askForCapture(sd_bus_message *call);
    Result<void> askForSweep(sd_bus_message *call) { return authorise(call, std::nullopt); }

    /// Asks polkit, and then begins the capture that is wanted, or sweeps when none is.
    Result<void> authorise(sd_bus_message *call, const std::optional<CaptureRequest> &capture);
    Result<void> beginCapture(Client &client, const CaptureRequest &request);
    void reap();
    void leaveWhenIdle();
    void leave();

    sd_bus *m_bus;
    sd_event *m_event;
    CaptureAccess m_capture;
    ServicePatience m_patience;
    std::list<Client> m_questions; // bounded by a Quota
    std::list<Client> m_captures;  // bounded by a Quota
    Timer m_reaper;
    Timer m_idleTimer;
    BusSlotPtr m_object;
};

} // namespace lanscope::helper

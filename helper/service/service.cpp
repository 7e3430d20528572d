// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/service.h"

#include "helper/service/bus_error.h"
#include "helper/service/options.h"

namespace lanscope::helper {

namespace {

constexpr auto CaptureAction = "org.lanscope.capture";
constexpr auto AttachNativeAction = "org.lanscope.attach-native";

tl::unexpected<Error> limitsExceeded(const std::string &sentence)
{
    return tl::unexpected(Error{ErrorKind::LimitsExceeded, sentence});
}

Result<void> replyCapture(sd_bus_message *call, const FileDescriptor &stream, const OpenedCapture &opened)
{
    sd_bus_message *reply = nullptr;
    int result = sd_bus_message_new_method_return(call, &reply);
    const BusMessagePtr owner(reply);
    if (result >= 0)
        result = sd_bus_message_append(reply, "hs", stream.number(), opened.name.c_str());
    if (result >= 0)
        result = sd_bus_message_open_container(reply, SD_BUS_TYPE_ARRAY, "s");
    for (const std::string &reason : opened.reasons) {
        if (result >= 0)
            result = sd_bus_message_append(reply, "s", reason.c_str());
    }
    if (result >= 0)
        result = sd_bus_message_close_container(reply);
    if (result >= 0)
        result = sd_bus_send(sd_bus_message_get_bus(call), reply, nullptr);
    if (result < 0)
        return systemError("hand over the stream", -result);
    return {};
}

} // namespace

Service::Service(sd_bus *bus, sd_event *event, CaptureAccess capture, ServicePatience patience)
    : m_bus(bus),
      m_event(event),
      m_capture(std::move(capture)),
      m_patience(patience),
      m_reaper(event, [this] { reap(); }),
      m_idleTimer(event, [this] { leave(); })
{
    leaveWhenIdle();
}

Result<std::unique_ptr<Service>> Service::publish(sd_bus *bus, sd_event *event, CaptureAccess capture,
                                                  ServicePatience patience)
{
    std::unique_ptr<Service> service(new Service(bus, event, std::move(capture), patience));
    auto linkWatch = LinkWatch::open(event, [self = service.get()] {
        for (const Capture &each : self->m_captures)
            each.session->endIfInterfaceGone();
    });
    if (!linkWatch)
        return tl::unexpected(linkWatch.error());
    service->m_linkWatch = std::move(*linkWatch);

    sd_bus_slot *object = nullptr;
    int result = sd_bus_add_object_vtable(bus, &object, ObjectPath, BusName, members(), service.get());
    service->m_object.reset(object);
    if (result >= 0)
        result = sd_bus_request_name(bus, BusName, 0);
    if (result < 0)
        return systemError(std::string("take the bus name ") + BusName, -result);
    return service;
}

const sd_bus_vtable *Service::members()
{
    static const sd_bus_vtable vtable[] = {
        SD_BUS_VTABLE_START(0),
        SD_BUS_METHOD_WITH_ARGS("Version", SD_BUS_NO_ARGS, SD_BUS_RESULT("u", abi, "s", version), answerVersion,
                                SD_BUS_VTABLE_UNPRIVILEGED),
        SD_BUS_METHOD_WITH_ARGS(
            "OpenCapture", SD_BUS_ARGS("u", ifindex, "s", name, "s", mode, "s", backend, "u", drain_ms),
            SD_BUS_RESULT("h", stream, "s", backend, "as", reasons), answerOpenCapture, SD_BUS_VTABLE_UNPRIVILEGED),
        SD_BUS_METHOD_WITH_ARGS("Sweep", SD_BUS_NO_ARGS, SD_BUS_RESULT("u", removed), answerSweep,
                                SD_BUS_VTABLE_UNPRIVILEGED),
        SD_BUS_VTABLE_END,
    };
    return vtable;
}

int Service::answerVersion(sd_bus_message *call, void *, sd_bus_error *)
{
    return sd_bus_reply_method_return(call, "us", LANSCOPE_ABI_VERSION, LANSCOPE_VERSION);
}

int Service::answerOpenCapture(sd_bus_message *call, void *service, sd_bus_error *error)
{
    const auto asked = static_cast<Service *>(service)->askForCapture(call);
    return asked ? 1 : setBusError(error, asked.error());
}

int Service::answerSweep(sd_bus_message *call, void *service, sd_bus_error *error)
{
    auto &self = *static_cast<Service *>(service);
    auto caller = Caller::of(call);
    if (!caller)
        return setBusError(error, caller.error());
    const auto asked = self.authorise(call, std::move(*caller), {CaptureAction},
                                      [&self](Authorisation &authorisation) { return self.sweep(authorisation); });
    return asked ? 1 : setBusError(error, asked.error());
}

Result<void> Service::askForCapture(sd_bus_message *call)
{
    unsigned index = 0;
    unsigned drainMs = 0;
    const char *name = nullptr;
    const char *mode = nullptr;
    const char *backend = nullptr;
    const int result = sd_bus_message_read(call, "usssu", &index, &name, &mode, &backend, &drainMs);
    if (result < 0)
        return systemError("read the options", -result);

    const auto request = checkOptions({index, name, mode, backend, drainMs});
    if (!request)
        return tl::unexpected(request.error());

    auto caller = Caller::of(call);
    if (!caller)
        return tl::unexpected(caller.error());
    if (!m_captureQuota.hasRoom((*caller)->user()))
        return limitsExceeded("open a capture: too many are open");

    std::deque<std::string> actions = {CaptureAction};
    if (m_capture.needsAttachNative(*request))
        actions.emplace_back(AttachNativeAction);
    const SessionPace pace = {std::chrono::milliseconds(drainMs), m_patience.stall};
    return authorise(call, std::move(*caller), std::move(actions),
                     [this, request = *request, pace](Authorisation &authorisation) {
                         return beginCapture(authorisation, request, pace);
                     });
}

Result<void> Service::authorise(sd_bus_message *call, std::unique_ptr<Caller> caller, std::deque<std::string> actions,
                                Permitted permitted)
{
    auto place = m_questionQuota.take(caller->user());
    if (!place)
        return limitsExceeded("ask for permission: earlier questions wait for an answer");

    const auto question = m_questions.emplace(m_questions.end());
    auto finished = [this, question, permitted = std::move(permitted)](const Result<void> &verdict) {
        const std::unique_ptr<Authorisation> authorisation = std::move(*question);
        m_questions.erase(question);
        const Result<void> outcome = verdict ? permitted(*authorisation) : verdict;
        if (!outcome)
            replyBusError(authorisation->call(), outcome.error());
        leaveWhenIdle();
    };
    *question = std::make_unique<Authorisation>(call, std::move(caller), std::move(*place), std::move(finished));
    leaveWhenIdle();
    (*question)->begin(std::move(actions), m_patience.question);
    return {};
}

Result<void> Service::beginCapture(Authorisation &authorisation, const CaptureRequest &request, SessionPace pace)
{
    // A person may have taken minutes to answer.
    if (auto present = checkInterface(request.interfaceIndex, request.interfaceName); !present)
        return present;
    auto place = m_captureQuota.take(authorisation.caller().user());
    if (!place)
        return limitsExceeded("open a capture: too many are open");

    auto opened = m_capture.open(request);
    if (!opened)
        return tl::unexpected(opened.error());
    auto ends = Stream::open(request.interfaceIndex);
    if (!ends)
        return tl::unexpected(ends.error());
    if (auto replied = replyCapture(authorisation.call(), ends->client, *opened); !replied)
        return replied;

    auto session = std::make_unique<Session>(m_event, std::move(ends->stream), std::move(opened->backend), pace,
                                             [this] { m_reaper.start(std::chrono::milliseconds(0)); });
    auto caller = authorisation.takeCaller();
    caller->whenGone([session = session.get()] { session->end(); });
    m_captures.push_back({std::move(*place), std::move(caller), std::move(session)});
    return {};
}

Result<void> Service::sweep(Authorisation &authorisation)
{
    sd_bus_reply_method_return(authorisation.call(), "u", m_capture.sweep());
    return {};
}

void Service::stop()
{
    for (const Capture &capture : m_captures)
        capture.session->sayFarewell(LANSCOPE_FAREWELL_STOPPING, "keep watching: the helper was asked to stop");
    reap();
    sd_event_exit(m_event, 0);
}

void Service::reap()
{
    m_captures.remove_if([](const Capture &capture) { return capture.session->hasEnded(); });
    leaveWhenIdle();
}

void Service::leaveWhenIdle()
{
    if (!m_captures.empty() || !m_questions.empty())
        m_idleTimer.stop();
    else if (!m_idleTimer.running())
        m_idleTimer.start(m_patience.idle);
}

// The name goes first: from then on the bus starts a new helper for whoever calls, and what came before is answered.
void Service::leave()
{
    sd_bus_release_name(m_bus, BusName);
    while (sd_bus_process(m_bus, nullptr) > 0) {
    }
    if (m_captures.empty() && m_questions.empty())
        sd_event_exit(m_event, 0);
    else if (const int result = sd_bus_request_name(m_bus, BusName, 0); result < 0)
        stop();
}

} // namespace lanscope::helper

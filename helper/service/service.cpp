// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/service.h"

#include "helper/service/options.h"

namespace lanscope::helper {

namespace {

constexpr auto CaptureAction = "org.lanscope.capture";
constexpr auto AttachNativeAction = "org.lanscope.attach-native";
constexpr auto TooManyCaptures = "open a capture: too many are open";
constexpr Quota Captures = {.perUser = 4, .overall = 16};
constexpr Quota Questions = {.perUser = 2, .overall = 8};

// By ErrorKind, behind "org.lanscope.Error.".
constexpr const char *ErrorNames[] = {"NotAuthorized", "NoSuchInterface", "Busy",  "Unsupported",
                                      "InvalidOption", "LimitsExceeded",  "System"};

// A caller that has left gets nothing, which is no failure.
int replyError(sd_bus_message *call, const Error &failure)
{
    const std::string name = std::string("org.lanscope.Error.") + ErrorNames[static_cast<std::size_t>(failure.kind)];
    return sd_bus_reply_method_errorf(call, name.c_str(), "%s", failure.sentence.c_str());
}

Result<void> replyCapture(sd_bus_message *call, const FileDescriptor &stream, const OpenedCapture &opened)
{
    std::vector<char *> reasons;
    for (const std::string &reason : opened.reasons)
        reasons.push_back(const_cast<char *>(reason.c_str()));
    reasons.push_back(nullptr);

    sd_bus_message *reply = nullptr;
    int result = sd_bus_message_new_method_return(call, &reply);
    const BusMessagePtr owner(reply);
    if (result >= 0)
        result = sd_bus_message_append(reply, "hs", stream.number(), opened.name.c_str());
    if (result >= 0)
        result = sd_bus_message_append_strv(reply, reasons.data());
    if (result >= 0)
        result = sd_bus_message_send(reply);
    return succeeded("hand over the stream", result);
}

} // namespace

template <Result<void> (Service::*Member)(sd_bus_message *)>
int Service::answer(sd_bus_message *call, void *service, sd_bus_error *)
{
    const auto asked = (static_cast<Service *>(service)->*Member)(call);
    return asked ? 1 : replyError(call, asked.error());
}

const sd_bus_vtable Service::Members[] = {
    SD_BUS_VTABLE_START(0),
    SD_BUS_METHOD_WITH_ARGS("Version", SD_BUS_NO_ARGS, SD_BUS_RESULT("u", abi, "s", version),
                            answer<&Service::tellVersion>, SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD_WITH_ARGS("OpenCapture", SD_BUS_ARGS("u", ifindex, "s", name, "s", mode, "s", backend, "u", drain_ms),
                            SD_BUS_RESULT("h", stream, "s", backend, "as", reasons), answer<&Service::askForCapture>,
                            SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_METHOD_WITH_ARGS("Sweep", SD_BUS_NO_ARGS, SD_BUS_RESULT("u", removed), answer<&Service::askForSweep>,
                            SD_BUS_VTABLE_UNPRIVILEGED),
    SD_BUS_VTABLE_END,
};

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
    sd_bus_slot *object = nullptr;
    int result = sd_bus_add_object_vtable(bus, &object, ObjectPath, BusName, Members, service.get());
    service->m_object.reset(object);
    if (result >= 0) // polkit's, and the person's it asks
        result = sd_bus_set_method_call_timeout(bus, std::chrono::microseconds(patience.question).count());
    if (result >= 0)
        result = sd_bus_request_name(bus, BusName, 0);
    if (result < 0)
        return systemError(std::string("take the bus name ") + BusName, result);
    return service;
}

Result<void> Service::tellVersion(sd_bus_message *call)
{
    sd_bus_reply_method_return(call, "us", LANSCOPE_ABI_VERSION, LANSCOPE_VERSION);
    return {};
}

Result<void> Service::askForCapture(sd_bus_message *call)
{
    CaptureOptions options;
    const int result = sd_bus_message_read(call, "usssu", &options.interfaceIndex, &options.interfaceName,
                                           &options.mode, &options.backend, &options.drainMs);
    if (result < 0)
        return systemError("read the options", result);

    return checkOptions(options).and_then([&](const CaptureRequest &request) { return authorise(call, request); });
}

Result<void> Service::authorise(sd_bus_message *call, const std::optional<CaptureRequest> &capture)
{
    std::list<Client> caller;
    const auto client = caller.emplace(caller.end(), call);
    if (auto watched = client->authorisation.watchCaller(); !watched)
        return watched;
    if (capture && !Captures.hasRoom(m_captures, client->user()))
        return failure(ErrorKind::LimitsExceeded, TooManyCaptures);
    if (!Questions.hasRoom(m_questions, client->user()))
        return failure(ErrorKind::LimitsExceeded, "ask for permission: earlier questions wait for an answer");

    std::deque<const char *> actions = {CaptureAction};
    if (capture && m_capture.needsAttachNative(*capture))
        actions.push_back(AttachNativeAction);
    m_questions.splice(m_questions.end(), caller);
    leaveWhenIdle();
    client->authorisation.begin(std::move(actions), [this, client, capture](const Result<void> &verdict) {
        std::list<Client> answered;
        answered.splice(answered.end(), m_questions, client);
        const Result<void> outcome = verdict && capture ? beginCapture(*client, *capture) : verdict;
        if (!outcome)
            replyError(client->authorisation.call(), outcome.error());
        else if (!capture)
            sd_bus_reply_method_return(client->authorisation.call(), "u", m_capture.sweep());
        if (client->session)
            m_captures.splice(m_captures.end(), answered);
        leaveWhenIdle();
    });
    return {};
}

Result<void> Service::beginCapture(Client &client, const CaptureRequest &request)
{
    // A person may have taken minutes to answer.
    if (auto present = checkInterface(request.interfaceIndex, request.interfaceName); !present)
        return present;
    if (!Captures.hasRoom(m_captures, client.user()))
        return failure(ErrorKind::LimitsExceeded, TooManyCaptures);

    auto opened = m_capture.open(request);
    if (!opened)
        return tl::unexpected(opened.error());
    auto ends = Stream::open(request.interfaceIndex);
    if (!ends)
        return tl::unexpected(ends.error());
    if (auto replied = replyCapture(client.authorisation.call(), ends->client, *opened); !replied)
        return replied;

    const SessionPace pace = {std::chrono::milliseconds(request.drainMs), m_patience.stall};
    client.session = std::make_unique<Session>(m_event, std::move(ends->stream), std::move(opened->backend), pace,
                                               [this] { m_reaper.start(std::chrono::milliseconds(0)); });
    client.authorisation.whenGone([session = client.session.get()] { session->end(); });
    return {};
}

void Service::stop()
{
    for (const Client &client : m_captures)
        client.session->sayFarewell(LANSCOPE_FAREWELL_STOPPING, "keep watching: the helper was asked to stop");
    reap();
    sd_event_exit(m_event, 0);
}

void Service::reap()
{
    m_captures.remove_if([](const Client &client) { return client.session->hasEnded(); });
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

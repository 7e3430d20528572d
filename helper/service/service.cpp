// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/service.h"

#include <sys/epoll.h>

#include "helper/service/link_news.h"
#include "helper/service/options.h"

namespace lanscope::helper {

namespace {

constexpr auto CaptureAction = "org.lanscope.capture";
constexpr auto AttachNativeAction = "org.lanscope.attach-native";
constexpr Quota Captures = {.perUser = 4, .overall = 16};
constexpr Quota Questions = {.perUser = 2, .overall = 8};

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
    if (result < 0)
        return systemError("hand over the stream", result);
    return {};
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
    auto news = openLinkNews();
    if (!news)
        return tl::unexpected(news.error());
    service->m_linkNews = std::move(*news);
    service->m_linkWatch.emplace(event, service->m_linkNews.number(), EPOLLIN,
                                 [self = service.get()](std::uint32_t) { self->checkLinks(); });

    sd_bus_slot *object = nullptr;
    int result = sd_bus_add_object_vtable(bus, &object, ObjectPath, BusName, Members, service.get());
    service->m_object.reset(object);
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
    unsigned index = 0;
    unsigned drainMs = 0;
    const char *name = nullptr;
    const char *mode = nullptr;
    const char *backend = nullptr;
    const int result = sd_bus_message_read(call, "usssu", &index, &name, &mode, &backend, &drainMs);
    if (result < 0)
        return systemError("read the options", result);

    const auto request = checkOptions({index, name, mode, backend, drainMs});
    if (!request)
        return tl::unexpected(request.error());

    auto caller = Caller::of(call);
    if (!caller)
        return tl::unexpected(caller.error());
    if (!Captures.hasRoom(m_captures, (*caller)->user()))
        return failure(ErrorKind::LimitsExceeded, "open a capture: too many are open");

    std::deque<const char *> actions = {CaptureAction};
    if (m_capture.needsAttachNative(*request))
        actions.push_back(AttachNativeAction);
    const SessionPace pace = {std::chrono::milliseconds(drainMs), m_patience.stall};
    return authorise(call, std::move(*caller), std::move(actions),
                     [this, request = *request, pace](Authorisation &authorisation) {
                         return beginCapture(authorisation, request, pace);
                     });
}

Result<void> Service::askForSweep(sd_bus_message *call)
{
    auto caller = Caller::of(call);
    if (!caller)
        return tl::unexpected(caller.error());
    return authorise(call, std::move(*caller), {CaptureAction}, [this](Authorisation &authorisation) -> Result<void> {
        sd_bus_reply_method_return(authorisation.call(), "u", m_capture.sweep());
        return {};
    });
}

Result<void> Service::authorise(sd_bus_message *call, std::unique_ptr<Caller> caller, std::deque<const char *> actions,
                                Permitted permitted)
{
    if (!Questions.hasRoom(m_questions, caller->user()))
        return failure(ErrorKind::LimitsExceeded, "ask for permission: earlier questions wait for an answer");

    const auto question = m_questions.emplace(m_questions.end(), call, std::move(caller), m_patience.question);
    leaveWhenIdle();
    question->begin(std::move(actions),
                    [this, question, permitted = std::move(permitted)](const Result<void> &verdict) {
                        std::list<Authorisation> answered;
                        answered.splice(answered.end(), m_questions, question);
                        const Result<void> outcome = verdict ? permitted(*question) : verdict;
                        if (!outcome)
                            replyError(question->call(), outcome.error());
                        leaveWhenIdle();
                    });
    return {};
}

Result<void> Service::beginCapture(Authorisation &authorisation, const CaptureRequest &request, SessionPace pace)
{
    // A person may have taken minutes to answer.
    if (auto present = checkInterface(request.interfaceIndex, request.interfaceName); !present)
        return present;
    if (!Captures.hasRoom(m_captures, authorisation.user()))
        return failure(ErrorKind::LimitsExceeded, "open a capture: too many are open");

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
    m_captures.push_back({std::move(caller), std::move(session)});
    return {};
}

void Service::checkLinks()
{
    discardLinkNews(m_linkNews);
    for (const Capture &each : m_captures)
        each.session->endIfInterfaceGone();
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

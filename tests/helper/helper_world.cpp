// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/helper/helper_world.h"

#include <fcntl.h>

namespace lanscope::test {

namespace {

// Fills in the failure, if it is one.
bool readFailure(sd_bus_message *reply, Answer &answer)
{
    answer.arrived = true;
    const sd_bus_error *error = sd_bus_message_get_error(reply);
    if (!error)
        return false;
    answer.error = QString::fromUtf8(error->name).remove(QStringLiteral("org.lanscope.Error."));
    answer.sentence = QString::fromUtf8(error->message);
    return true;
}

int captureAnswered(sd_bus_message *reply, void *waiting, sd_bus_error *)
{
    Answer &answer = *static_cast<Answer *>(waiting);
    if (readFailure(reply, answer))
        return 0;
    int stream = -1;
    const char *text = nullptr;
    sd_bus_message_read(reply, "hs", &stream, &text);
    answer.backend = QString::fromUtf8(text);
    answer.stream = std::make_unique<StreamListener>(helper::FileDescriptor(fcntl(stream, F_DUPFD_CLOEXEC, 3)));
    sd_bus_message_enter_container(reply, SD_BUS_TYPE_ARRAY, "s");
    while (sd_bus_message_read(reply, "s", &text) > 0)
        answer.reasons << QString::fromUtf8(text);
    return 0;
}

int numberAnswered(sd_bus_message *reply, void *waiting, sd_bus_error *)
{
    Answer &answer = *static_cast<Answer *>(waiting);
    if (!readFailure(reply, answer))
        sd_bus_message_read(reply, "u", &answer.number);
    return 0;
}

} // namespace

Answer &Client::openCapture(const Asked &asked)
{
    auto call = message("OpenCapture");
    sd_bus_message_append(call.get(), "usssu", asked.index, asked.name, asked.mode, asked.backend, asked.drainMs);
    sd_bus_message_set_allow_interactive_authorization(call.get(), asked.interactive);
    return this->call(std::move(call), captureAnswered);
}

Answer &Client::sweep()
{
    return call(message("Sweep"), numberAnswered);
}

Answer &Client::version()
{
    return call(message("Version"), numberAnswered);
}

helper::BusMessagePtr Client::message(const char *member) const
{
    sd_bus_message *call = nullptr;
    sd_bus_message_new_method_call(m_bus.get(), &call, helper::Service::BusName, helper::Service::ObjectPath,
                                   helper::Service::BusName, member);
    return helper::BusMessagePtr(call);
}

Answer &Client::call(helper::BusMessagePtr message, sd_bus_message_handler_t answered)
{
    Answer &answer = m_answers.emplace_back();
    sd_bus_call_async(m_bus.get(), nullptr, message.get(), answered, &answer, 0);
    sd_bus_flush(m_bus.get());
    return answer;
}

HelperWorld::HelperWorld(helper::ServicePatience patience) : m_polkitBus(m_bus.connect()), m_serviceBus(m_bus.connect())
{
    if (!m_polkitBus || !m_serviceBus)
        return;
    sd_bus_attach_event(m_polkitBus.get(), loop.get(), 0);
    m_polkit = std::make_unique<FakePolkit>(m_polkitBus.get());
    sd_bus_attach_event(m_serviceBus.get(), loop.get(), 0);
    helper::CaptureAccess capture = {
        [this](const helper::CaptureRequest &request) { return open(request); },
        [this](const helper::CaptureRequest &) { return needsAttachNative; },
        [this] { return stale; },
    };
    auto service = helper::Service::publish(m_serviceBus.get(), loop.get(), std::move(capture), patience);
    if (service)
        m_service = std::move(*service);
}

Client HelperWorld::client(std::optional<uid_t> user)
{
    auto bus = m_bus.connect(user);
    if (bus)
        sd_bus_attach_event(bus.get(), loop.get(), 0);
    return Client(std::move(bus));
}

helper::Result<helper::OpenedCapture> HelperWorld::open(const helper::CaptureRequest &)
{
    if (openFails)
        return tl::unexpected(*openFails);
    return helper::OpenedCapture{std::make_unique<FakeBackend>(traffic.emplace_back()),
                                 "tc",
                                 {"attach native XDP: the driver is not known to stay undisturbed"}};
}

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/authorisation.h"

#include <string_view>

namespace lanscope::helper {

namespace {

constexpr auto PolkitName = "org.freedesktop.PolicyKit1";
constexpr auto PolkitPath = "/org/freedesktop/PolicyKit1/Authority";
constexpr auto PolkitInterface = "org.freedesktop.PolicyKit1.Authority";
constexpr std::uint32_t AllowUserInteraction = 1; // PolkitCheckAuthorizationFlags

tl::unexpected<Error> denied(const std::string &reason)
{
    return failure(ErrorKind::NotAuthorized, "ask for permission: " + reason);
}

// The only detail of interest: did the person close the question?
bool wasDismissed(sd_bus_message *reply)
{
    bool dismissed = false;
    sd_bus_message_enter_container(reply, SD_BUS_TYPE_ARRAY, "{ss}");
    const char *key = nullptr;
    const char *value = nullptr;
    while (sd_bus_message_read(reply, "{ss}", &key, &value) > 0)
        dismissed = dismissed || std::string_view(key) == "polkit.dismissed";
    return dismissed;
}

std::string newCancellation()
{
    static unsigned last = 0;
    return "lanscope-" + std::to_string(++last);
}

} // namespace

Authorisation::Authorisation(sd_bus_message *call, std::unique_ptr<Caller> caller, std::chrono::milliseconds patience)
    : m_call(sd_bus_message_ref(call)),
      m_caller(std::move(caller)),
      m_patience(patience),
      m_interactive(sd_bus_message_get_allow_interactive_authorization(call) > 0),
      m_cancellation(newCancellation())
{
}

Authorisation::~Authorisation()
{
    if (m_question)
        withdraw();
}

void Authorisation::begin(std::deque<const char *> actions, Finished finished)
{
    m_actions = std::move(actions);
    m_finished = std::move(finished);
    m_caller->whenGone([this] { finish(denied("the caller left the bus")); });
    askNext();
}

void Authorisation::askNext()
{
    if (!m_caller->isPresent()) {
        finish(denied("the caller left the bus"));
        return;
    }
    if (m_actions.empty()) {
        finish({});
        return;
    }
    const char *action = m_actions.front();
    m_actions.pop_front();
    if (const int asked = ask(action); asked < 0)
        finish(denied(std::string("call polkit: ") + std::strerror(-asked)));
}

int Authorisation::ask(const char *action)
{
    sd_bus *bus = sd_bus_message_get_bus(m_call.get());
    sd_bus_message *message = nullptr;
    int result =
        sd_bus_message_new_method_call(bus, &message, PolkitName, PolkitPath, PolkitInterface, "CheckAuthorization");
    const BusMessagePtr owner(message);
    if (result >= 0)
        result = sd_bus_message_append(message, "(sa{sv})sa{ss}us", "system-bus-name", 1, "name", "s",
                                       sd_bus_message_get_sender(m_call.get()), action, 0,
                                       m_interactive ? AllowUserInteraction : 0, m_cancellation.c_str());
    if (result < 0)
        return result;

    sd_bus_slot *slot = nullptr;
    const auto microseconds = std::chrono::microseconds(m_patience).count();
    result = sd_bus_call_async(bus, &slot, message, answer, this, static_cast<std::uint64_t>(microseconds));
    m_question.reset(slot);
    return result;
}

int Authorisation::answer(sd_bus_message *reply, void *authorisation, sd_bus_error *)
{
    auto &self = *static_cast<Authorisation *>(authorisation);
    if (sd_bus_message_get_errno(reply) == ETIMEDOUT)
        self.withdraw();
    self.m_question.reset();
    if (const Result<void> verdict = self.verdict(reply); !verdict)
        self.finish(verdict);
    else
        self.askNext();
    return 0;
}

Result<void> Authorisation::verdict(sd_bus_message *reply) const
{
    if (sd_bus_message_get_errno(reply) == ETIMEDOUT)
        return denied("nobody answered in time");
    if (const sd_bus_error *error = sd_bus_message_get_error(reply))
        return denied(std::string("polkit could not decide: ") + (error->message ? error->message : error->name));

    int authorized = 0;
    int challenge = 0;
    if (sd_bus_message_enter_container(reply, SD_BUS_TYPE_STRUCT, "bba{ss}") < 0 ||
        sd_bus_message_read(reply, "bb", &authorized, &challenge) < 0)
        return denied("polkit sent an answer that cannot be read");
    if (authorized)
        return {};
    if (challenge && m_interactive)
        return denied("no authentication agent runs in this session that could ask for the password");
    if (challenge)
        return denied("a password is needed, and the caller does not let it be asked for");
    return denied(wasDismissed(reply) ? "the question was closed without an answer" : "it was denied");
}

void Authorisation::withdraw()
{
    sd_bus_call_method_async(sd_bus_message_get_bus(m_call.get()), nullptr, PolkitName, PolkitPath, PolkitInterface,
                             "CancelCheckAuthorization", nullptr, nullptr, "s", m_cancellation.c_str());
}

void Authorisation::finish(const Result<void> &verdict)
{
    const Finished finished = std::move(m_finished);
    finished(verdict);
}

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/polkit.h"

#include <string_view>

namespace lanscope::helper {

namespace {

constexpr auto PolkitName = "org.freedesktop.PolicyKit1";
constexpr auto PolkitPath = "/org/freedesktop/PolicyKit1/Authority";
constexpr auto PolkitInterface = "org.freedesktop.PolicyKit1.Authority";
constexpr std::uint32_t AllowUserInteraction = 1; // PolkitCheckAuthorizationFlags

tl::unexpected<Error> denied(const std::string &reason)
{
    return tl::unexpected(Error{ErrorKind::NotAuthorized, "ask for permission: " + reason});
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

PolkitCheck::PolkitCheck(sd_bus_message *call, const std::string &action, std::chrono::milliseconds patience,
                         Decided decided)
    : m_bus(sd_bus_message_get_bus(call)),
      m_interactive(sd_bus_message_get_allow_interactive_authorization(call) > 0),
      m_cancellation(newCancellation()),
      m_decided(std::move(decided))
{
    const int result = ask(call, action, patience);
    if (result < 0)
        m_asked = denied(systemError("call polkit", -result).value().sentence);
}

PolkitCheck::~PolkitCheck()
{
    if (m_question)
        withdraw();
}

int PolkitCheck::ask(sd_bus_message *call, const std::string &action, std::chrono::milliseconds patience)
{
    sd_bus_message *message = nullptr;
    int result =
        sd_bus_message_new_method_call(m_bus, &message, PolkitName, PolkitPath, PolkitInterface, "CheckAuthorization");
    const BusMessagePtr owner(message);
    if (result < 0)
        return result;

    result = sd_bus_message_append(message, "(sa{sv})sa{ss}us", "system-bus-name", 1, "name", "s",
                                   sd_bus_message_get_sender(call), action.c_str(), 0,
                                   m_interactive ? AllowUserInteraction : 0, m_cancellation.c_str());
    if (result < 0)
        return result;

    sd_bus_slot *slot = nullptr;
    const auto microseconds = std::chrono::microseconds(patience).count();
    result = sd_bus_call_async(m_bus, &slot, message, answer, this, static_cast<std::uint64_t>(microseconds));
    m_question.reset(slot);
    return result;
}

int PolkitCheck::answer(sd_bus_message *reply, void *check, sd_bus_error *)
{
    auto &self = *static_cast<PolkitCheck *>(check);
    const Result<void> verdict = self.verdict(reply);
    if (sd_bus_message_is_method_error(reply, SD_BUS_ERROR_NO_REPLY) || sd_bus_message_get_errno(reply) == ETIMEDOUT)
        self.withdraw();
    self.m_question.reset();
    const Decided decided = std::move(self.m_decided);
    decided(verdict);
    return 0;
}

Result<void> PolkitCheck::verdict(sd_bus_message *reply) const
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
    if (wasDismissed(reply))
        return denied("the question was closed without an answer");
    return denied("it was denied");
}

void PolkitCheck::withdraw()
{
    sd_bus_call_method_async(m_bus, nullptr, PolkitName, PolkitPath, PolkitInterface, "CancelCheckAuthorization",
                             nullptr, nullptr, "s", m_cancellation.c_str());
}

} // namespace lanscope::helper

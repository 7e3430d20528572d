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

unsigned questions = 0; // so far: polkit knows each by a name of its own

} // namespace

Authorisation::Authorisation(sd_bus_message *call)
    : m_call(sd_bus_message_ref(call)),
      m_interactive(sd_bus_message_get_allow_interactive_authorization(call) > 0),
      m_cancellation("lanscope-" + std::to_string(++questions))
{
}

Authorisation::~Authorisation()
{
    if (m_question)
        withdraw();
}

Result<void> Authorisation::watchCaller()
{
    sd_bus_creds *credentials = nullptr;
    int result = sd_bus_query_sender_creds(call(), SD_BUS_CREDS_EUID, &credentials);
    const std::unique_ptr<sd_bus_creds, Releaser<sd_bus_creds_unref>> owner(credentials);
    if (result >= 0)
        result = sd_bus_creds_get_euid(credentials, &m_user);
    if (result < 0)
        return systemError("ask the bus who calls", result);

    const auto leave = [](sd_bus_track *, void *authorisation) {
        if (const auto gone = std::exchange(static_cast<Authorisation *>(authorisation)->m_gone, nullptr))
            gone();
        return 0;
    };
    sd_bus_track *track = nullptr;
    result = sd_bus_track_new(sd_bus_message_get_bus(call()), &track, leave, this);
    m_track.reset(track);
    if (result >= 0)
        result = sd_bus_track_add_sender(track, call());
    return succeeded("watch the caller", result);
}

void Authorisation::begin(std::deque<const char *> actions, Finished finished)
{
    m_actions = std::move(actions);
    m_finished = std::move(finished);
    whenGone([this] { finish(denied("the caller left the bus")); });
    askNext();
}

void Authorisation::askNext()
{
    if (sd_bus_track_count(m_track.get()) == 0)
        return finish(denied("the caller left the bus"));
    if (m_actions.empty())
        return finish({});
    const char *action = m_actions.front();
    m_actions.pop_front();
    if (const int asked = ask(action); asked < 0)
        finish(denied(std::string("call polkit: ") + std::strerror(-asked)));
}

int Authorisation::ask(const char *action)
{
    const auto answered = [](sd_bus_message *answer, void *authorisation, sd_bus_error *) {
        static_cast<Authorisation *>(authorisation)->accept(answer);
        return 0;
    };
    sd_bus_slot *slot = nullptr;
    const int result = sd_bus_call_method_async(
        sd_bus_message_get_bus(call()), &slot, PolkitName, PolkitPath, PolkitInterface, "CheckAuthorization", answered,
        this, "(sa{sv})sa{ss}us", "system-bus-name", 1, "name", "s", sd_bus_message_get_sender(call()), action, 0,
        m_interactive ? AllowUserInteraction : 0, m_cancellation.c_str());
    m_question.reset(slot);
    return result;
}

void Authorisation::accept(sd_bus_message *answer)
{
    const Result<void> given = verdict(answer);
    if (sd_bus_message_get_errno(answer) == ETIMEDOUT)
        withdraw();
    m_question.reset();
    if (given)
        askNext();
    else
        finish(given);
}

Result<void> Authorisation::verdict(sd_bus_message *answer) const
{
    if (sd_bus_message_get_errno(answer) == ETIMEDOUT)
        return denied("nobody answered in time");
    if (const sd_bus_error *error = sd_bus_message_get_error(answer))
        return denied(std::string("polkit could not decide: ") + (error->message ? error->message : error->name));

    int authorized = 0;
    int challenge = 0;
    if (sd_bus_message_enter_container(answer, SD_BUS_TYPE_STRUCT, "bba{ss}") < 0 ||
        sd_bus_message_read(answer, "bb", &authorized, &challenge) < 0)
        return denied("polkit sent an answer that cannot be read");
    if (authorized)
        return {};
    if (challenge && m_interactive)
        return denied("no authentication agent runs in this session that could ask for the password");
    if (challenge)
        return denied("a password is needed, and the caller does not let it be asked for");
    return denied(wasDismissed(answer) ? "the question was closed without an answer" : "it was denied");
}

void Authorisation::withdraw()
{
    sd_bus_call_method_async(sd_bus_message_get_bus(call()), nullptr, PolkitName, PolkitPath, PolkitInterface,
                             "CancelCheckAuthorization", nullptr, nullptr, "s", m_cancellation.c_str());
}

} // namespace lanscope::helper

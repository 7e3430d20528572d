// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_polkit.h"

namespace lanscope::test {

FakePolkit::FakePolkit(sd_bus *bus) : m_bus(bus)
{
    // No vtable: it would keep the fake from replying nonsense.
    sd_bus_slot *object = nullptr;
    sd_bus_add_object(bus, &object, "/org/freedesktop/PolicyKit1/Authority", receive, this);
    m_object.reset(object);
    sd_bus_request_name(bus, "org.freedesktop.PolicyKit1", 0);
}

void FakePolkit::leave()
{
    sd_bus_release_name(m_bus, "org.freedesktop.PolicyKit1");
}

void FakePolkit::answerWaiting(PolkitAnswer answer)
{
    for (const helper::BusMessagePtr &call : m_waiting)
        reply(call.get(), answer);
    m_waiting.clear();
}

int FakePolkit::receive(sd_bus_message *call, void *polkit, sd_bus_error *)
{
    auto &self = *static_cast<FakePolkit *>(polkit);
    constexpr auto interface = "org.freedesktop.PolicyKit1.Authority";
    if (sd_bus_message_is_method_call(call, interface, "CheckAuthorization") > 0)
        return self.check(call);
    if (sd_bus_message_is_method_call(call, interface, "CancelCheckAuthorization") > 0)
        return self.cancel(call);
    return 0;
}

int FakePolkit::check(sd_bus_message *call)
{
    const char *kind = nullptr;
    const char *key = nullptr;
    const char *name = nullptr;
    const char *action = nullptr;
    const char *cancellation = nullptr;
    std::uint32_t flags = 0;
    if (sd_bus_message_read(call, "(sa{sv})", &kind, 1, &key, "s", &name) < 0 ||
        sd_bus_message_read(call, "s", &action) < 0 || sd_bus_message_skip(call, "a{ss}") < 0 ||
        sd_bus_message_read(call, "us", &flags, &cancellation) < 0)
        return -EINVAL;

    m_actions << QString::fromUtf8(action);
    m_subjects << QStringLiteral("%1 %2=%3").arg(QLatin1String(kind), QLatin1String(key), QLatin1String(name));
    m_interactive << ((flags & 1) != 0);
    const auto own = m_answers.find(QString::fromUtf8(action));
    const PolkitAnswer answer = own == m_answers.end() ? m_answer : own->second;
    if (answer == PolkitAnswer::Never)
        m_waiting.emplace_back(sd_bus_message_ref(call));
    else
        reply(call, answer);
    return 1;
}

int FakePolkit::cancel(sd_bus_message *call)
{
    const char *cancellation = nullptr;
    sd_bus_message_read(call, "s", &cancellation);
    m_withdrawn << QString::fromUtf8(cancellation);
    return sd_bus_reply_method_return(call, "");
}

void FakePolkit::reply(sd_bus_message *call, PolkitAnswer answer)
{
    switch (answer) {
    case PolkitAnswer::Allow:
        sd_bus_reply_method_return(call, "(bba{ss})", 1, 0, 0);
        return;
    case PolkitAnswer::Deny:
        sd_bus_reply_method_return(call, "(bba{ss})", 0, 0, 0);
        return;
    case PolkitAnswer::Dismiss:
        sd_bus_reply_method_return(call, "(bba{ss})", 0, 0, 1, "polkit.dismissed", "true");
        return;
    case PolkitAnswer::Challenge:
        sd_bus_reply_method_return(call, "(bba{ss})", 0, 1, 1, "polkit.retains_authorization_after_challenge", "1");
        return;
    case PolkitAnswer::Fail:
        sd_bus_reply_method_errorf(call, "org.freedesktop.PolicyKit1.Error.Failed", "the rules have an error");
        return;
    case PolkitAnswer::Garbage:
        sd_bus_reply_method_return(call, "s", "yes");
        return;
    case PolkitAnswer::Never:
        return;
    }
}

} // namespace lanscope::test

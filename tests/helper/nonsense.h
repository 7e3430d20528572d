// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include "helper/service/service.h"

namespace lanscope::test {

/// Appends an argument that no member of the helper wants, or one that is wrong inside.
inline void appendNonsense(sd_bus_message *call, QRandomGenerator &random)
{
    static const QByteArray texts[] = {"", "lo", "../x", QByteArray(70'000, 'A'), "\x1b[31m", "%s%n", "host"};
    const QByteArray &text = texts[random.bounded(7)];
    switch (random.bounded(8)) {
    case 0:
        sd_bus_message_append(call, "s", text.constData());
        return;
    case 1:
        sd_bus_message_append(call, "u", random.generate());
        return;
    case 2:
        sd_bus_message_append(call, "t", random.generate64());
        return;
    case 3:
        sd_bus_message_append(call, "h", 2);
        return;
    case 4:
        sd_bus_message_append(call, "v", "s", text.constData());
        return;
    case 5:
        sd_bus_message_append(call, "as", 2, text.constData(), text.constData());
        return;
    case 6:
        sd_bus_message_append(call, "usssu", random.bounded(3), text.constData(), "host", "auto", 1000);
        return;
    default:
        sd_bus_message_append(call, "(dy)", 1e308, random.bounded(256));
        return;
    }
}

/// Calls the helper in a way nobody should, and waits for its answer.
inline void sendNonsense(sd_bus *bus, QRandomGenerator &random)
{
    static const char *interfaces[] = {"org.lanscope.Helper1", "org.freedesktop.DBus.Properties",
                                       "org.freedesktop.DBus.Introspectable", "org.freedesktop.DBus.Peer"};
    static const char *members[] = {"Version", "OpenCapture", "OpenCapture", "Sweep", "Get", "Introspect", "Nope"};
    sd_bus_message *call = nullptr;
    sd_bus_message_new_method_call(bus, &call, lanscope::helper::Service::BusName,
                                   lanscope::helper::Service::ObjectPath, interfaces[random.bounded(4)],
                                   members[random.bounded(7)]);
    const lanscope::helper::BusMessagePtr owner(call);
    for (unsigned arguments = random.bounded(4); arguments > 0; --arguments)
        appendNonsense(call, random);
    sd_bus_message *reply = nullptr;
    sd_bus_call(bus, call, 10'000'000, nullptr, &reply);
    sd_bus_message_unref(reply);
}

} // namespace lanscope::test

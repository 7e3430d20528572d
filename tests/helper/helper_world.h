// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <list>
#include <memory>

#include <QStringList>

#include "helper/service/service.h"
#include "tests/helper/event_loop.h"
#include "tests/helper/fake_backend.h"
#include "tests/helper/stream_listener.h"
#include "tests/support/fake_polkit.h"
#include "tests/support/system_bus.h"

namespace lanscope::test {

/// What came back from a call to the helper.
struct Answer {
    bool arrived = false;
    QString error; ///< its name, without org.lanscope.Error.
    QString sentence;
    std::unique_ptr<StreamListener> stream;
    QString backend;
    QStringList reasons;
    unsigned number = 0;
};

/// The arguments of OpenCapture; by default what works.
struct Asked {
    unsigned index = 1;
    const char *name = "lo";
    const char *mode = "host";
    const char *backend = "auto";
    unsigned drainMs = 20;
    bool interactive = false;
};

/// Somebody on the bus who calls the helper.
class Client
{
public:
    explicit Client(helper::BusPtr bus) : m_bus(std::move(bus)) {}

    Answer &openCapture(const Asked &asked = {});
    Answer &sweep();
    Answer &version();
    void leave() { m_bus.reset(); }
    sd_bus *bus() const { return m_bus.get(); }

private:
    Answer &call(helper::BusMessagePtr message, sd_bus_message_handler_t answered);
    helper::BusMessagePtr message(const char *member) const;

    std::list<Answer> m_answers;
    helper::BusPtr m_bus;
};

/// The whole helper on a bus of its own, with a fake polkit and fake traffic, on one event loop.
class HelperWorld
{
public:
    explicit HelperWorld(helper::ServicePatience patience = {});

    bool works() const { return m_service != nullptr; }
    FakePolkit &polkit() { return *m_polkit; }
    helper::Service &service() { return *m_service; }
    /// Attached to the event loop. With a user it needs root.
    Client client(std::optional<uid_t> user = std::nullopt);

    EventLoop loop;
    /// One for each capture that was opened, in order.
    std::list<FakeTraffic> traffic;
    bool needsAttachNative = false;
    unsigned stale = 0; ///< what Sweep() finds
    std::optional<helper::Error> openFails;

private:
    helper::Result<helper::OpenedCapture> open(const helper::CaptureRequest &request);

    SystemBus m_bus;
    helper::BusPtr m_polkitBus;
    std::unique_ptr<FakePolkit> m_polkit;
    helper::BusPtr m_serviceBus;
    std::unique_ptr<helper::Service> m_service;
};

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <string_view>

#include "helper/service/privileges.h"
#include "helper/service/service.h"

namespace lanscope::helper {

namespace {

Result<void> serve()
{
    sd_event *event = nullptr;
    int result = sd_event_new(&event);
    const EventPtr eventOwner(event);
    if (result >= 0)
        result = sd_event_set_signal_exit(event, 1); // SIGTERM and SIGINT end the loop
    if (result < 0)
        return systemError("start the event loop", result);

    sd_bus *bus = nullptr;
    result = sd_bus_open_system(&bus);
    const BusPtr busOwner(bus);
    if (result >= 0)
        result = sd_bus_set_exit_on_disconnect(bus, 1);
    if (result >= 0)
        result = sd_bus_attach_event(bus, event, SD_EVENT_PRIORITY_NORMAL);
    if (result < 0)
        return systemError("connect to the system bus", result);

    return Service::publish(bus, event, {}, {}).and_then([event](const std::unique_ptr<Service> &service) {
        const int served = sd_event_loop(event);
        service->stop(); // each client that is left gets its farewell
        return succeeded("serve the bus", served);
    });
}

Result<void> run(bool onlySweep)
{
    if (const auto dropped = dropPrivileges(); !dropped)
        return dropped;
    if (const unsigned swept = Attachment::sweepStale(); swept > 0)
        std::fprintf(stderr, "lanscope-helper: removed %u stale filters\n", swept);
    return onlySweep ? Result<void>() : serve();
}

} // namespace

} // namespace lanscope::helper

int main(int argc, char **argv)
{
    const std::string_view argument = argc > 1 ? argv[1] : "";
    if (argc == 2 && argument == "--version") {
        std::printf("lanscope-helper %s\n", LANSCOPE_VERSION);
        return 0;
    }
    if (argc > 2 || (argc == 2 && argument != "--sweep")) {
        std::fputs("usage: lanscope-helper [--sweep | --version]\n"
                   "Serves org.lanscope.Helper1 on the system bus, which starts it when needed.\n"
                   "  --sweep  remove TC filters that a killed helper left, and exit\n",
                   stderr);
        return 2;
    }
    const auto done = lanscope::helper::run(argc == 2);
    if (!done)
        std::fprintf(stderr, "lanscope-helper: %s\n", done.error().sentence.c_str());
    return done ? 0 : 1;
}

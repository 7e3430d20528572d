// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <string_view>

#include "helper/service/privileges.h"
#include "helper/service/service.h"

namespace lanscope::helper {

namespace {

int fail(const Error &error)
{
    std::fprintf(stderr, "lanscope-helper: %s\n", error.sentence.c_str());
    return 1;
}

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

    auto service = Service::publish(bus, event, {}, {});
    if (!service)
        return tl::unexpected(service.error());
    result = sd_event_loop(event);
    (*service)->stop(); // each client that is left gets its farewell
    if (result < 0)
        return systemError("serve the bus", result);
    return {};
}

int run(std::string_view argument)
{
    if (argument == "--version") {
        std::printf("lanscope-helper %s\n", LANSCOPE_VERSION);
        return 0;
    }
    if (!argument.empty() && argument != "--sweep") {
        std::fputs("usage: lanscope-helper [--sweep | --version]\n"
                   "Serves org.lanscope.Helper1 on the system bus, which starts it when needed.\n"
                   "  --sweep  remove TC filters that a killed helper left, and exit\n",
                   stderr);
        return 2;
    }
    if (const auto dropped = dropPrivileges(); !dropped)
        return fail(dropped.error());
    const unsigned swept = sweepStaleFilters();
    if (swept > 0)
        std::fprintf(stderr, "lanscope-helper: removed %u stale filters\n", swept);
    if (argument == "--sweep")
        return 0;
    const auto served = serve();
    return served ? 0 : fail(served.error());
}

} // namespace

} // namespace lanscope::helper

int main(int argc, char **argv)
{
    if (argc > 2)
        return lanscope::helper::run("--help");
    return lanscope::helper::run(argc == 2 ? argv[1] : "");
}

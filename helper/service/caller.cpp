// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/caller.h"

namespace lanscope::helper {

Result<std::unique_ptr<Caller>> Caller::of(sd_bus_message *call)
{
    auto caller = std::make_unique<Caller>();
    sd_bus_creds *credentials = nullptr;
    int result = sd_bus_query_sender_creds(call, SD_BUS_CREDS_EUID, &credentials);
    const std::unique_ptr<sd_bus_creds, Releaser<sd_bus_creds_unref>> owner(credentials);
    if (result >= 0)
        result = sd_bus_creds_get_euid(credentials, &caller->m_user);
    if (result < 0)
        return systemError("ask the bus who calls", result);

    sd_bus_track *track = nullptr;
    result = sd_bus_track_new(sd_bus_message_get_bus(call), &track, leave, caller.get());
    caller->m_track.reset(track);
    if (result >= 0)
        result = sd_bus_track_add_sender(track, call);
    if (result < 0)
        return systemError("watch the caller", result);
    return caller;
}

int Caller::leave(sd_bus_track *, void *caller)
{
    if (const auto gone = std::exchange(static_cast<Caller *>(caller)->m_gone, nullptr))
        gone();
    return 0;
}

} // namespace lanscope::helper

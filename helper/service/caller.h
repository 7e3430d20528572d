// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <sys/types.h>

#include "helper/service/bus.h"

namespace lanscope::helper {

/// Who sent a call: a user, and a connection to the bus that is watched from the moment this is made.
class Caller
{
public:
    /// Fails when the sender has left the bus already.
    static Result<std::unique_ptr<Caller>> of(sd_bus_message *call);

    uid_t user() const { return m_user; }
    bool isPresent() const { return sd_bus_track_count(m_track.get()) > 0; }

    /// Calls `gone` once when the sender leaves the bus; replaces the one set before.
    void whenGone(std::function<void()> gone) { m_gone = std::move(gone); }

private:
    static int leave(sd_bus_track *track, void *caller);

    uid_t m_user = 0;
    std::function<void()> m_gone;
    BusTrackPtr m_track;
};

} // namespace lanscope::helper

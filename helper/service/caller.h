// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include <sys/types.h>

#include "helper/capture/result.h"
#include "helper/service/owned.h"

namespace lanscope::helper {

/// Who sent a call: its unique name on the bus and its user, watched from the moment it is made.
class Caller
{
public:
    /// Fails when the sender has left the bus already.
    static Result<std::unique_ptr<Caller>> of(sd_bus_message *call);

    const std::string &name() const { return m_name; }
    uid_t user() const { return m_user; }
    bool isPresent() const;

    /// Calls `gone` once when the sender leaves the bus; replaces the one set before.
    void whenGone(std::function<void()> gone) { m_gone = std::move(gone); }

private:
    Caller(std::string name, uid_t user) : m_name(std::move(name)), m_user(user) {}
    static int leave(sd_bus_track *track, void *caller);

    std::string m_name;
    uid_t m_user;
    std::function<void()> m_gone;
    BusTrackPtr m_track;
};

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <string>

#include "helper/service/caller.h"
#include "helper/service/polkit.h"
#include "helper/service/quota.h"

namespace lanscope::helper {

/// Clears one call with polkit, action after action, while its sender is watched.
///
/// Calls `finished` once with the verdict; when the sender left meanwhile the verdict is a denial. Holds a place in
/// the quota of questions as long as it lives.
class Authorisation
{
public:
    using Finished = std::function<void(Result<void>)>;

    Authorisation(sd_bus_message *call, std::unique_ptr<Caller> caller, Quota::Token place, Finished finished);

    /// Asks for each of `actions`, in this order. May call `finished` at once.
    void begin(std::deque<std::string> actions, std::chrono::milliseconds patience);
    sd_bus_message *call() const { return m_call.get(); }
    const Caller &caller() const { return *m_caller; }
    /// The caller, still watched, for the session that begins.
    std::unique_ptr<Caller> takeCaller() { return std::move(m_caller); }

private:
    void askNext();
    void finish(Result<void> verdict);

    BusMessagePtr m_call;
    std::unique_ptr<Caller> m_caller;
    Quota::Token m_place;
    Finished m_finished;
    std::deque<std::string> m_actions;
    std::chrono::milliseconds m_patience{};
    std::unique_ptr<PolkitCheck> m_check;
};

} // namespace lanscope::helper

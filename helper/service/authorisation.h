// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <string>

#include "helper/service/bus.h"

namespace lanscope::helper {

/// Leave for the sender of one call to do what it asks for: polkit is asked action after action, and the sender is
/// watched from the beginning until this object goes. Whatever goes wrong is a denial with its reason.
///
/// Never blocks: other calls are served while a person types a password. Destroying it withdraws the question, and the
/// password window with it.
class Authorisation
{
public:
    using Finished = std::function<void(const Result<void> &)>;

    explicit Authorisation(sd_bus_message *call);
    Authorisation(const Authorisation &) = delete;
    Authorisation &operator=(const Authorisation &) = delete;
    ~Authorisation();

    /// Learns who calls and begins to watch; fails when the sender has left the bus already. To be called first.
    Result<void> watchCaller();
    uid_t user() const { return m_user; }
    sd_bus_message *call() const { return m_call.get(); }

    /// Asks for each of `actions`, in this order. A question is put to the person only if the call allows it.
    /// `finished` is called once, perhaps at once; it may destroy this.
    void begin(std::deque<const char *> actions, Finished finished);

    /// Calls `gone` once when the sender leaves the bus later.
    void whenGone(std::function<void()> gone) { m_gone = std::move(gone); }

private:
    void askNext();
    int ask(const char *action);
    void accept(sd_bus_message *answer);
    Result<void> verdict(sd_bus_message *answer) const;
    void withdraw();
    void finish(const Result<void> &verdict) { std::exchange(m_finished, nullptr)(verdict); }

    BusMessagePtr m_call;
    bool m_interactive;
    std::string m_cancellation;
    uid_t m_user = 0;
    BusTrackPtr m_track;
    std::function<void()> m_gone;
    std::deque<const char *> m_actions;
    Finished m_finished;
    BusSlotPtr m_question;
};

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <string>

#include "helper/service/bus.h"
#include "helper/service/caller.h"

namespace lanscope::helper {

/// Asks polkit whether the sender of one call may do something, action after action, while the sender is watched.
/// Whatever goes wrong is a denial with its reason; so is a sender who left meanwhile.
///
/// Never blocks: other calls are served while a person types a password. Destroying it withdraws the question, and the
/// password window with it.
class Authorisation
{
public:
    using Finished = std::function<void(const Result<void> &)>;

    /// `patience` is for each question.
    Authorisation(sd_bus_message *call, std::unique_ptr<Caller> caller, std::chrono::milliseconds patience);
    Authorisation(const Authorisation &) = delete;
    Authorisation &operator=(const Authorisation &) = delete;
    ~Authorisation();

    /// Asks for each of `actions`, in this order. A question is put to the person only if the call allows it.
    /// `finished` is called once, perhaps at once; it may destroy this.
    void begin(std::deque<const char *> actions, Finished finished);

    sd_bus_message *call() const { return m_call.get(); }
    uid_t user() const { return m_caller->user(); }
    /// The caller, still watched, for the session that begins.
    std::unique_ptr<Caller> takeCaller() { return std::move(m_caller); }

private:
    void askNext();
    int ask(const char *action);
    static int answer(sd_bus_message *reply, void *authorisation, sd_bus_error *);
    Result<void> verdict(sd_bus_message *reply) const;
    void withdraw();
    void finish(const Result<void> &verdict);

    BusMessagePtr m_call;
    std::unique_ptr<Caller> m_caller;
    std::chrono::milliseconds m_patience;
    bool m_interactive;
    std::string m_cancellation;
    std::deque<const char *> m_actions;
    Finished m_finished;
    BusSlotPtr m_question;
};

} // namespace lanscope::helper

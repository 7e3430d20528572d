// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "helper/capture/result.h"
#include "helper/service/owned.h"

namespace lanscope::helper {

/// One question to polkit: may the sender of this call do this? Whatever goes wrong is a denial with its reason.
///
/// Never blocks: other calls are served while a person types a password. Destroying it withdraws the question, and
/// the password window with it.
class PolkitCheck
{
public:
    using Decided = std::function<void(Result<void>)>;

    /// Asks for `action`. A question is put to the person only if the call allows it. `decided` is called once, never
    /// from inside this; it may destroy the check.
    PolkitCheck(sd_bus_message *call, const std::string &action, std::chrono::milliseconds patience, Decided decided);
    PolkitCheck(const PolkitCheck &) = delete;
    PolkitCheck &operator=(const PolkitCheck &) = delete;
    ~PolkitCheck();

    /// Why it could not be asked; `decided` is not called then.
    const Result<void> &asked() const { return m_asked; }

private:
    int ask(sd_bus_message *call, const std::string &action, std::chrono::milliseconds patience);
    Result<void> verdict(sd_bus_message *reply) const;
    void withdraw();
    static int answer(sd_bus_message *reply, void *check, sd_bus_error *);

    sd_bus *m_bus;
    bool m_interactive;
    std::string m_cancellation;
    Decided m_decided;
    Result<void> m_asked;
    BusSlotPtr m_question;
};

} // namespace lanscope::helper

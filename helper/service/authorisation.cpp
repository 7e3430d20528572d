// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/authorisation.h"

namespace lanscope::helper {

namespace {

Result<void> callerLeft()
{
    return tl::unexpected(Error{ErrorKind::NotAuthorized, "ask for permission: the caller left the bus"});
}

} // namespace

Authorisation::Authorisation(sd_bus_message *call, std::unique_ptr<Caller> caller, Quota::Token place,
                             Finished finished)
    : m_call(sd_bus_message_ref(call)),
      m_caller(std::move(caller)),
      m_place(std::move(place)),
      m_finished(std::move(finished))
{
    m_caller->whenGone([this] { finish(callerLeft()); });
}

void Authorisation::begin(std::deque<std::string> actions, std::chrono::milliseconds patience)
{
    m_actions = std::move(actions);
    m_patience = patience;
    askNext();
}

void Authorisation::askNext()
{
    if (!m_caller->isPresent()) {
        finish(callerLeft());
        return;
    }
    if (m_actions.empty()) {
        finish({});
        return;
    }
    const std::string action = m_actions.front();
    m_actions.pop_front();
    m_check = std::make_unique<PolkitCheck>(m_call.get(), action, m_patience, [this](const Result<void> &verdict) {
        if (verdict)
            askNext();
        else
            finish(verdict);
    });
    if (!m_check->asked())
        finish(m_check->asked());
}

void Authorisation::finish(Result<void> verdict)
{
    const Finished finished = std::move(m_finished);
    finished(std::move(verdict));
}

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/quota.h"

#include <utility>

namespace lanscope::helper {

Quota::Token::Token(Quota &quota, uid_t user) : m_quota(&quota), m_user(user)
{
    ++m_quota->m_held;
    ++m_quota->m_heldBy[m_user];
}

Quota::Token::Token(Token &&other) noexcept : m_quota(std::exchange(other.m_quota, nullptr)), m_user(other.m_user) {}

Quota::Token::~Token()
{
    if (!m_quota)
        return;
    --m_quota->m_held;
    if (--m_quota->m_heldBy[m_user] == 0)
        m_quota->m_heldBy.erase(m_user);
}

bool Quota::hasRoom(uid_t user) const
{
    const auto held = m_heldBy.find(user);
    return m_held < m_overall && (held == m_heldBy.end() || held->second < m_perUser);
}

std::optional<Quota::Token> Quota::take(uid_t user)
{
    if (!hasRoom(user))
        return std::nullopt;
    return Token(*this, user);
}

} // namespace lanscope::helper

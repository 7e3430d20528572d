// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include <sys/types.h>

namespace lanscope::helper {

/// Counts what each user holds and refuses more than a share. Holds at most `overall` entries. Outlives its tokens.
class Quota
{
public:
    Quota(unsigned perUser, unsigned overall) : m_perUser(perUser), m_overall(overall) {}
    Quota(const Quota &) = delete;
    Quota &operator=(const Quota &) = delete;

    /// One held place; gives it back when it goes.
    class Token
    {
    public:
        Token(Quota &quota, uid_t user);
        Token(Token &&other) noexcept;
        Token &operator=(Token &&) = delete;
        ~Token();

    private:
        Quota *m_quota;
        uid_t m_user;
    };

    bool hasRoom(uid_t user) const;
    std::optional<Token> take(uid_t user);

private:
    unsigned m_perUser;
    unsigned m_overall;
    unsigned m_held = 0;
    std::map<uid_t, unsigned> m_heldBy;
};

} // namespace lanscope::helper

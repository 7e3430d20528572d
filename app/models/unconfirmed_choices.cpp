// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/unconfirmed_choices.h"

namespace lanscope {

void UnconfirmedChoices::want(Device &shown, const UserChoices &wanted, Timestamp now)
{
    const auto earlier = m_wanted.constFind(shown.id);
    const UserChoices told = earlier == m_wanted.constEnd() ? shown.user : earlier->told;
    m_wanted.insert(shown.id, {wanted, told, now});
    shown.user = wanted;
}

void UnconfirmedChoices::hold(Device &told)
{
    const auto want = m_wanted.find(told.id);
    if (want == m_wanted.end())
        return;
    if (told.user == want->wanted) {
        m_wanted.erase(want);
        return;
    }
    want->told = std::exchange(told.user, want->wanted);
}

QList<std::pair<DeviceId, UserChoices>> UnconfirmedChoices::takeExpired(Timestamp now)
{
    QList<std::pair<DeviceId, UserChoices>> expired;
    for (auto want = m_wanted.begin(); want != m_wanted.end();) {
        if (now - want->since < Patience) {
            ++want;
            continue;
        }
        expired.append({want.key(), want->told});
        want = m_wanted.erase(want);
    }
    return expired;
}

} // namespace lanscope

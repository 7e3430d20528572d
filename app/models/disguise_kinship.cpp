// SPDX-License-Identifier: GPL-3.0-or-later
// How devices that may be one are told without telling who they are.
#include "app/models/disguise.h"

namespace lanscope {

void Disguise::showLikenesses(const QList<Likeness> &likenesses)
{
    m_likenesses = likenesses;
    QList<Likeness> seen = likenesses;
    for (Likeness &likeness : seen) {
        if (!m_isOn)
            continue;
        likeness.earlier = shownMac(likeness.earlier);
        likeness.later = shownMac(likeness.later);
        for (LikenessReason &reason : likeness.reasons) {
            if (reason.trait == Trait::HostName || reason.trait == Trait::DisplayName)
                reason.value = QStringLiteral("…");
        }
    }
    Q_EMIT likenessesChanged(seen);
}

Regrouping Disguise::real(const Regrouping &regrouping) const
{
    Regrouping hidden = regrouping;
    for (Belonging &each : hidden.belongings)
        each = {real(each.mac), real(each.device)};
    for (QList<AddressPair> *pairs : {&hidden.apart, &hidden.askable}) {
        for (AddressPair &pair : *pairs)
            pair = pairOf(real(pair.first), real(pair.second));
    }
    return hidden;
}

} // namespace lanscope

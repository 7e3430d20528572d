// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/reconnect_loop.h"

namespace lanscope {

void ReconnectLoop::acceptContact(const Contact &contact)
{
    if (!contact.isFailed() || !around().isRemote(contact.to) || around().isRemote(contact.from))
        return;
    const Target target{contact.to, contact.port};
    const auto count = m_calls.add({contact.fromMac, target}, contact.decided);
    if (count.isNews())
        find({.kind = AlertKind::ReconnectLoop,
              .actor = contact.fromMac,
              .time = contact.decided,
              .subject = target.toString(),
              .facts = {{FactKind::InVain,
                         {target.toString(), countText(count.number),
                          countText((contact.decided - count.since) / Minute + 1)}}}});
}

} // namespace lanscope

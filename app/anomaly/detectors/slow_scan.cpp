// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/slow_scan.h"

namespace lanscope {

void SlowScan::acceptContact(const Contact &contact)
{
    const bool isRemote = around().isRemote(contact.to);
    const Route route{contact.fromMac, contact.from, isRemote ? contact.to : IpAddress()};
    const Target target{contact.to, contact.port};
    if (!contact.isFailed()) {
        m_answered.add(route, target, contact.decided);
        return;
    }
    if (isRemote && around().wasResolved(contact.to))
        return;
    const auto count = m_failed.add(route, target, contact.decided);
    const qsizetype answered = m_answered.count(route);
    const qsizetype all = count.number + answered;
    const bool isSlow = contact.decided - count.since >= FastestPace * count.number;
    if (!isSlow || answered * 10 >= all * 3 || !count.isNews())
        return;
    find({.kind = AlertKind::SlowScan,
          .actor = contact.fromMac,
          .time = contact.decided,
          .subject = isRemote ? contact.to.toString() : QString(),
          .facts = {{FactKind::TargetsTried,
                     {countText(count.number), countText((contact.decided - count.since) / Minute + 1),
                      sortedExamples(m_failed.things(route))}},
                    {FactKind::ShareAnswered, {countText(answered * 100 / all), countText(all)}}}});
}

} // namespace lanscope

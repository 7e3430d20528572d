// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/port_scan.h"

namespace lanscope {

void PortScan::acceptContact(const Contact &contact)
{
    if (!contact.isFailed())
        return;
    const Route route{contact.fromMac, contact.from, contact.to};
    const auto count = m_failed.add(route, contact.port, contact.decided);
    if (!count.isNews())
        return;
    const QString target = contact.to.toString();
    find({.kind = AlertKind::PortScan,
          .actor = contact.fromMac,
          .time = contact.decided,
          .subject = target,
          .facts = {{FactKind::PortsTried,
                     {target, countText(count.number), secondsText(count.since, contact.decided),
                      sortedExamples(m_failed.things(route))}}},
          .severity = around().isRemote(contact.from) ? Severity::Warning : Severity::Critical});
}

} // namespace lanscope

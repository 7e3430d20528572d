// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/listed_contact.h"

namespace lanscope {

void ListedContact::observe(const Observation &observation)
{
    const auto *query = std::get_if<DnsQueried>(&observation.fact);
    if (!query || m_list.isEmpty())
        return;
    if (const QString list = m_list.listOf(query->exchange.name); !list.isEmpty())
        tell(observation.speaker, query->exchange.name, list, observation.time);
}

void ListedContact::acceptFlow(const FlowRecord &flow)
{
    if (m_list.isEmpty() || !flow.key.isIp())
        return;
    if (const QString list = m_list.listOf(flow.key.destination); !list.isEmpty())
        tell(flow.sourceMac, flow.key.destination.toString(), list, flow.last);
}

void ListedContact::tell(const MacAddress &mac, const QString &entry, const QString &list, Timestamp time)
{
    if (m_told.add(mac, entry, time).isNews())
        find({.kind = AlertKind::Blocklisted,
              .actor = mac,
              .time = time,
              .subject = entry,
              .facts = {{FactKind::Listed, {entry, list}}}});
}

} // namespace lanscope

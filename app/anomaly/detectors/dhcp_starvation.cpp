// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/dhcp_starvation.h"

namespace lanscope {

void DhcpStarvation::observe(const Observation &observation)
{
    using Type = DhcpSaid::Type;
    const auto *dhcp = std::get_if<DhcpSaid>(&observation.fact);
    if (!dhcp || dhcp->isFromServer || !dhcp->relayAddress.isNull())
        return;
    if (dhcp->type != Type::Discover && dhcp->type != Type::Request)
        return;
    const Timestamp now = observation.time;
    m_senders.add(0, observation.speaker, now);
    const auto requests = m_requests.add(0, now);
    const auto clients =
        dhcp->type == Type::Discover ? m_clients.add(0, dhcp->client, now) : DistinctWindow<int, MacAddress>::Count{};
    if (!requests.isNews() && !clients.isNews())
        return;
    const auto senders = m_senders.things(0);
    find({.kind = AlertKind::DhcpStarvation,
          .actor = senders.size() == 1 ? senders.first() : MacAddress(),
          .time = now,
          .subject = {},
          .facts = {{FactKind::NewClients,
                     {countText(std::max(m_clients.count(0), qsizetype(1))), countText(requests.number),
                      secondsText(clients.number >= Clients ? clients.since : requests.since, now)}}}});
}

} // namespace lanscope

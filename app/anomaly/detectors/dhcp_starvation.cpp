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
    const auto requests = m_requests.add(0, now);
    const qsizetype own = m_requestsOf.add(observation.speaker, now).number;
    if (dhcp->type == Type::Discover)
        m_clientsOf.add(observation.speaker, dhcp->client, now);
    const auto clients =
        dhcp->type == Type::Discover ? m_clients.add(0, dhcp->client, now) : DistinctWindow<int, MacAddress>::Count{};
    if (!requests.isNews() && !clients.isNews())
        return;
    const bool asksForMost = 2 * m_clientsOf.count(observation.speaker) >= std::max(clients.number, Clients);
    const bool sendsMost = requests.number >= Requests && 2 * own >= requests.number;
    find({.kind = AlertKind::DhcpStarvation,
          .actor = asksForMost || sendsMost ? observation.speaker : MacAddress(),
          .time = now,
          .subject = {},
          .facts = {{FactKind::NewClients,
                     {countText(std::max(m_clients.count(0), qsizetype(1))), countText(requests.number),
                      secondsText(clients.number >= Clients ? clients.since : requests.since, now)}}}});
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/rogue_dhcp.h"

namespace lanscope {

namespace {

QString addressesText(const QList<IpAddress> &addresses)
{
    QStringList texts;
    for (const IpAddress &address : addresses)
        texts.append(address.toString());
    return examplesOf(texts);
}

} // namespace

void RogueDhcp::observe(const Observation &observation)
{
    using Type = DhcpSaid::Type;
    const auto *dhcp = std::get_if<DhcpSaid>(&observation.fact);
    if (dhcp && !dhcp->isFromServer && dhcp->type == Type::Request)
        noteChoice(dhcp->serverIdentifier, observation.time);
    if (!dhcp || !dhcp->isFromServer || (dhcp->type != Type::Offer && dhcp->type != Type::Ack))
        return;
    const IpAddress identifier = dhcp->serverIdentifier.isNull() ? dhcp->source : dhcp->serverIdentifier;
    const Timestamp now = observation.time;
    m_servers.removeIf([&](const auto &it) { return now - it.value().last > Memory; });
    if (identifier.isNull() || (m_servers.size() >= MaximumServers && !m_servers.contains(identifier)))
        return;
    Server &server = m_servers[identifier];
    if (!server.first.isKnown())
        server.first = now;
    server.mac = observation.speaker;
    server.identifier = identifier;
    server.last = now;
    if (!dhcp->routers.isEmpty() || !dhcp->dnsServers.isEmpty() || server.said.routers.isEmpty())
        server.said = *dhcp;

    const Server self = server; // the hash does not change below, but the other is looked for in it
    for (Server &other : m_servers) {
        if (other.identifier == identifier || other.mac == self.mac)
            continue;
        const bool isOther = trustIn(other, self) < trustIn(self, other);
        return isOther ? tell(other, &self, dhcp->client, now) : tell(server, &other, dhcp->client, now);
    }
    if (leadsElsewhere(server))
        tell(server, nullptr, dhcp->client, now);
}

/// A client broadcasts whose offer it takes, so that the others know: seen also where the answers go to it alone.
void RogueDhcp::noteChoice(const IpAddress &server, Timestamp now)
{
    m_chosen.removeIf([&](const auto &it) { return now - it.value() > Memory; });
    if (!server.isNull() && m_chosen.size() < MaximumServers && !m_chosen.contains(server))
        m_chosen.insert(server, now);
}

int RogueDhcp::trustIn(const Server &server, const Server &other) const
{
    int trust = 0;
    if (around().forwardedFirst(server.mac))
        trust += 4;
    const bool namesForwarder =
        std::any_of(server.said.routers.cbegin(), server.said.routers.cend(),
                    [this](const IpAddress &router) { return around().forwardedFirst(around().ownerOf(router)); });
    if (namesForwarder)
        trust += 2;
    if (around().servesNames(server.identifier))
        trust += 2;
    if (around().isRouter(server.mac) && !around().isRouter(other.mac))
        trust += 1;
    const Timestamp chosen = m_chosen.value(server.identifier);
    if (other.first - server.first >= HeadStart || (chosen.isKnown() && chosen < other.first))
        trust += 1;
    return trust;
}

/// The router it names is known, and is not the one that carries what goes to the Internet.
bool RogueDhcp::leadsElsewhere(const Server &server) const
{
    if (around().forwarder().isNull() || server.said.routers.isEmpty() || around().forwardedFirst(server.mac))
        return false;
    return std::all_of(server.said.routers.cbegin(), server.said.routers.cend(), [&](const IpAddress &router) {
        const MacAddress owner = around().ownerOf(router);
        const bool namesItself = router == server.identifier;
        return namesItself || (!owner.isNull() && !around().forwardedFirst(owner));
    });
}

void RogueDhcp::tell(Server &rogue, const Server *other, const MacAddress &client, Timestamp now)
{
    if (!rogue.milestone.isNews(1, 1, now))
        return;
    const bool isPair =
        other && rogue.said.routers == other->said.routers && rogue.said.dnsServers == other->said.dnsServers;
    QList<AlertFact> facts{{FactKind::ServerOffered,
                            {rogue.identifier.toString(), addressesText(rogue.said.routers),
                             addressesText(rogue.said.dnsServers), client.toString()}}};
    if (other)
        facts.append({FactKind::KnownServer, {other->identifier.toString(), addressesText(other->said.routers)}});
    find({.kind = AlertKind::RogueDhcp,
          .actor = rogue.mac,
          .time = now,
          .subject = rogue.identifier.toString(),
          .facts = facts,
          .severity = isPair ? Severity::Info : Severity::Critical});
}

} // namespace lanscope

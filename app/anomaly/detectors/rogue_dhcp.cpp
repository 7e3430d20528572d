// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/rogue_dhcp.h"

#include <algorithm>

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
    if (const auto *dhcp6 = std::get_if<Dhcp6Said>(&observation.fact))
        return observe6(*dhcp6, observation);
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

void RogueDhcp::observe6(const Dhcp6Said &dhcp, const Observation &observation)
{
    const MacAddress &mac = observation.speaker;
    const Timestamp now = observation.time;
    m_servers6.removeIf([&](const auto &it) { return now - it.value().last > Memory; });
    if (!dhcp.isFromServer || (m_servers6.size() >= MaximumServers && !m_servers6.contains(mac)))
        return;
    Server6 &server = m_servers6[mac];
    if (!server.first.isKnown())
        server.first = now;
    server.last = now;
    if (!dhcp.dnsServers.isEmpty() || server.said.dnsServers.isEmpty())
        server.said = dhcp;
    if (std::any_of(dhcp.addresses.cbegin(), dhcp.addresses.cend(),
                    [](const IpAddress &address) { return address.isLinkLocal(); }))
        return tell6(mac, {}, dhcp.client, now);
    const QList<MacAddress> all = m_servers6.keys();
    for (const MacAddress &other : all) {
        if (other != mac)
            return isTrustedLess(other, mac) ? tell6(other, mac, dhcp.client, now)
                                             : tell6(mac, other, dhcp.client, now);
    }
}

bool RogueDhcp::isTrustedLess(const MacAddress &mac, const MacAddress &other) const
{
    if (around().isRouter(mac) != around().isRouter(other))
        return around().isRouter(other);
    return m_servers6.value(mac).first > m_servers6.value(other).first;
}

void RogueDhcp::tell6(const MacAddress &mac, const MacAddress &other, const QString &client, Timestamp now)
{
    Server6 &rogue = *m_servers6.find(mac);
    if (!rogue.milestone.isNews(1, 1, now))
        return;
    QList<AlertFact> facts{{FactKind::Server6Offered,
                            {rogue.said.source.toString(), addressesText(rogue.said.addresses),
                             addressesText(rogue.said.dnsServers), client}}};
    const Server6 known = m_servers6.value(other);
    if (!other.isNull())
        facts.append({FactKind::KnownServer6, {known.said.source.toString(), addressesText(known.said.dnsServers)}});
    const bool isPair = !other.isNull() && known.said.dnsServers == rogue.said.dnsServers;
    find({.kind = AlertKind::RogueDhcp,
          .actor = mac,
          .time = now,
          .subject = rogue.said.source.toString(),
          .facts = facts,
          .severity = isPair ? Severity::Info : Severity::Critical});
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

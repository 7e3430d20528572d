// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/rogue_router.h"

#include "app/anomaly/virtual_mac.h"

namespace lanscope {

namespace {

QString prefixesOf(const RouterAdvertised &said)
{
    QStringList texts;
    for (const AdvertisedPrefix &prefix : said.prefixes)
        texts.append(QStringLiteral("%1/%2").arg(prefix.address.toString()).arg(prefix.length));
    for (const IpAddress &server : said.dnsServers)
        texts.append(QStringLiteral("DNS ") + server.toString());
    return examplesOf(texts);
}

} // namespace

void RogueRouter::observe(const Observation &observation)
{
    const auto *said = std::get_if<RouterAdvertised>(&observation.fact);
    if (!said || (said->lifetime == 0 && said->dnsServers.isEmpty() && !said->isManaged))
        return;
    m_routers.removeIf([&](const auto &it) { return observation.time - it.value().last > Memory; });
    const bool isKnown = m_routers.contains(observation.speaker);
    if (!isKnown && m_routers.size() >= MaximumRouters)
        return;
    const bool isFirst = m_routers.isEmpty();
    const bool routesAlready = around().forwardedFirst(observation.speaker) || isVirtualMac(observation.speaker);
    const bool routesAnother = !around().forwarder().isNull() && !routesAlready;
    Router &router = m_routers[observation.speaker];
    if (!isKnown) {
        router.isFirst = isFirst;
        router.isLate = around().isKnownFor(Settled, observation.time);
        router.isRogue = !routesAlready && (!isFirst || routesAnother);
    }
    router.said = *said;
    router.last = observation.time;
    if (router.isRogue)
        tell(observation.speaker, router, observation.time);
}

bool RogueRouter::isGrave(const Router &router) const
{
    if (router.isFirst && !router.isLate && router.said.lifetime > 0)
        return router.said.preference == RouterAdvertised::Preference::High;
    return differs(router.said);
}

bool RogueRouter::differs(const RouterAdvertised &said) const
{
    if (said.preference == RouterAdvertised::Preference::High)
        return true;
    return std::none_of(m_routers.cbegin(), m_routers.cend(), [&](const Router &other) {
        return !other.isRogue && other.said.prefixes == said.prefixes && other.said.dnsServers == said.dnsServers;
    });
}

void RogueRouter::tell(const MacAddress &mac, Router &router, Timestamp now)
{
    const bool isFlood = m_rogues.add(0, mac, now).number >= FloodRouters;
    if (!router.milestone.isNews(1, 1, now))
        return;
    static const QString preferences[] = {QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    QStringList known;
    for (auto it = m_routers.cbegin(); it != m_routers.cend(); ++it) {
        if (!it->isRogue)
            known.append(it.key().toString());
    }
    find({.kind = AlertKind::RogueRa,
          .actor = isFlood ? MacAddress() : mac,
          .time = now,
          .subject = router.said.router.toString(),
          .facts = {{FactKind::RouterSaid,
                     {router.said.router.toString(), mac.toString(), preferences[size_t(router.said.preference)],
                      prefixesOf(router.said)}},
                    {FactKind::KnownRouter, {examplesOf(known)}}},
          .severity = isGrave(router) ? Severity::Critical : Severity::Info});
}

} // namespace lanscope

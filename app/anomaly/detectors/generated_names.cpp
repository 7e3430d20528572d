// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/generated_names.h"

#include "app/anomaly/registered_domain.h"

namespace lanscope {

namespace {

constexpr quint8 NoSuchName = 3; // IANA DNS RCODEs
constexpr quint8 Refused = 5;

} // namespace

void GeneratedNames::observe(const Observation &observation)
{
    if (const auto *query = std::get_if<DnsQueried>(&observation.fact)) {
        if (m_clients.size() >= MaximumClients)
            m_clients.clear();
        m_clients.insert(query->exchange.client, observation.speaker);
        return;
    }
    const auto *reply = std::get_if<DnsReplied>(&observation.fact);
    if (!reply)
        return;
    const QString domain = registeredDomain(reply->exchange.name);
    if (domain.isEmpty() || domain.endsWith(QStringLiteral(".arpa")) || domain.endsWith(QStringLiteral(".local")))
        return;
    judge(*reply, domain, observation.time);
}

void GeneratedNames::judge(const DnsReplied &reply, const QString &domain, Timestamp now)
{
    const IpAddress &client = reply.exchange.client;
    const bool isMissing =
        reply.responseCode == NoSuchName || (reply.responseCode == Refused && looksGenerated(domain));
    if (!isMissing) {
        m_found.add(client, domain, now);
        return;
    }
    const auto count = m_missing.add(client, domain, now);
    if (count.number < Domains)
        return;
    const QList<QString> domains = m_missing.things(client);
    const auto generated = std::count_if(domains.cbegin(), domains.cend(), looksGenerated);
    const bool areMost = count.number * 5 >= (count.number + m_found.count(client)) * 4;
    if ((!areMost && generated * 2 <= domains.size()) || !count.isNews())
        return;
    const MacAddress actor = m_clients.value(client, around().ownerOf(client));
    find(
        {.kind = AlertKind::GeneratedNames,
         .actor = actor,
         .time = now,
         .subject = {},
         .facts = {{FactKind::NamesMissing,
                    {countText(count.number), countText((now - count.since) / Minute + 1), sortedExamples(domains)}}}});
}

} // namespace lanscope

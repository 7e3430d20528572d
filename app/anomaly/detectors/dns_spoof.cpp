// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/dns_spoof.h"

namespace lanscope {

namespace {

QString answerText(const DnsReplied &reply)
{
    if (reply.addresses.isEmpty())
        return QStringLiteral("rcode %1").arg(reply.responseCode);
    return sortedExamples(reply.addresses);
}

/// None of the addresses of one is in the other, and one has some.
bool contradict(const DnsReplied &one, const DnsReplied &other)
{
    if (one.addresses.isEmpty() && other.addresses.isEmpty())
        return false;
    return std::none_of(one.addresses.cbegin(), one.addresses.cend(),
                        [&](const IpAddress &address) { return other.addresses.contains(address); });
}

} // namespace

void DnsSpoof::observe(const Observation &observation)
{
    if (const auto *query = std::get_if<DnsQueried>(&observation.fact))
        ++talkOf(query->exchange, observation.time).questions;
    else if (const auto *reply = std::get_if<DnsReplied>(&observation.fact))
        acceptReply(*reply, observation);
}

DnsSpoof::Talk &DnsSpoof::talkOf(const DnsExchange &exchange, Timestamp now)
{
    const Key key{exchange.client, exchange.server, exchange.clientPort, exchange.id, exchange.type, exchange.name};
    if (m_talks.size() >= MaximumExchanges && !m_talks.contains(key))
        forgetOlderHalf(m_talks, [](const Talk &talk) { return talk.last; });
    Talk &talk = m_talks[key];
    if (talk.last.isKnown() && now - talk.last > Span)
        talk = {};
    talk.last = now;
    return talk;
}

void DnsSpoof::acceptReply(const DnsReplied &reply, const Observation &observation)
{
    Talk &talk = talkOf(reply.exchange, observation.time);
    ++talk.answers;
    if (talk.answers == 1) {
        talk.first = reply;
        talk.firstSpeaker = observation.speaker;
    } else if (talk.questions > 0 && talk.answers > talk.questions && contradict(talk.first, reply)) {
        tell(talk, reply, observation);
    }
}

MacAddress DnsSpoof::actorOf(const Talk &talk, const DnsReplied &other, const MacAddress &speaker) const
{
    for (const DnsReplied *reply : {&other, &talk.first}) {
        for (const IpAddress &address : reply->addresses) {
            if (around().isLocal(address))
                return around().ownerOf(address);
        }
    }
    if (speaker == talk.firstSpeaker)
        return {};
    return around().isRouter(speaker) ? talk.firstSpeaker : speaker;
}

void DnsSpoof::tell(const Talk &talk, const DnsReplied &other, const Observation &observation)
{
    if (!m_milestone.isNews(1, 1, observation.time))
        return;
    const DnsExchange &exchange = other.exchange;
    find({.kind = AlertKind::DnsSpoof,
          .actor = actorOf(talk, other, observation.speaker),
          .time = observation.time,
          .subject = exchange.name,
          .facts = {{FactKind::TwoAnswers,
                     {exchange.name, answerText(talk.first), answerText(other), exchange.client.toString()}}}});
}

} // namespace lanscope

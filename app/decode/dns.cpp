// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/dns.h"

#include "app/decode/dns_message.h"

namespace lanscope {

namespace {

constexpr int MostAliases = 16; // more than resolvers follow; each one is compared with each record

/// The message, if it is one that asks or tells names.
std::optional<DnsMessage> namesOf(const Payload &payload, FactCollector &facts)
{
    const auto message = parseDnsMessage(payload.message);
    if (!message || message->malformed)
        facts.markMalformed();
    return message && message->operation() == 0 ? message : std::nullopt;
}

DnsExchange exchangeOf(const DnsMessage &message, const Payload &payload)
{
    const bool isAnswer = message.isResponse();
    const auto question = message.questions.value(0);
    return {.client = isAnswer ? payload.destination : payload.source,
            .clientPort = isAnswer ? payload.destinationPort : payload.sourcePort,
            .server = isAnswer ? payload.source : payload.destination,
            .id = message.id,
            .name = question.name.toString(),
            .type = message.questions.isEmpty() ? quint16(0) : quint16(question.type)};
}

void addReply(const DnsMessage &message, const Payload &payload, FactCollector &facts)
{
    DnsReplied reply{.exchange = exchangeOf(message, payload),
                     .responseCode = quint8(message.responseCode()),
                     .answers = quint16(message.answers.size()),
                     .timeToLive = message.answers.value(0).timeToLive,
                     .alias = {},
                     .addresses = {}};
    for (const DnsRecord &record : message.answers) {
        const auto *address = std::get_if<IpAddress>(&record.content);
        const auto *alias = std::get_if<DnsName>(&record.content);
        if (address && reply.addresses.size() < MaximumFactEntries)
            reply.addresses.append(*address);
        else if (alias && record.type == DnsType::Cname && reply.alias.isEmpty())
            reply.alias = alias->toString();
    }
    facts.add(std::move(reply));
}

} // namespace

void addAnsweredNames(const DnsMessage &message, const Payload &payload, FactCollector &facts)
{
    for (const DnsRecord &record : message.answers) {
        const auto *address = std::get_if<IpAddress>(&record.content);
        if (address && record.timeToLive > 0 && !record.name.isRoot())
            facts.add(NameAnswered{.name = record.name.toString(),
                                   .address = *address,
                                   .responder = payload.source,
                                   .destination = payload.destination});
    }
}

void addResolvedNames(const DnsMessage &message, FactCollector &facts)
{
    if (message.questions.isEmpty() || message.responseCode() != 0)
        return;
    const QString asked = message.questions.first().name.toString();
    QList<DnsName> aliases{message.questions.first().name};
    for (const DnsRecord &record : message.answers) { // an alias stands before what it leads to: RFC 1034 section 4.3.2
        if (!aliases.contains(record.name))
            continue;
        if (const auto *address = std::get_if<IpAddress>(&record.content))
            facts.add(NameResolved{.name = asked, .address = *address});
        else if (const auto *alias = std::get_if<DnsName>(&record.content);
                 alias && record.type == DnsType::Cname && aliases.size() < MostAliases)
            aliases.append(*alias);
    }
}

void decodeDns(const Payload &payload, FactCollector &facts)
{
    const auto message = namesOf(payload, facts);
    if (!message)
        return;
    if (message->isResponse()) {
        addReply(*message, payload, facts);
        addResolvedNames(*message, facts);
        return;
    }
    facts.add(DnsQueried{exchangeOf(*message, payload)});
    for (const DnsQuestion &question : message->questions) {
        const QString name = question.name.toString();
        if (!name.isEmpty())
            facts.add(payload.isRouted() ? Fact(Asked{name}) : Fact(NameAsked{name}));
    }
}

void decodeLlmnr(const Payload &payload, FactCollector &facts)
{
    const auto message = namesOf(payload, facts);
    if (!message)
        return;
    if (!message->isResponse()) {
        for (const DnsQuestion &question : message->questions)
            facts.add(Asked{question.name.toString()});
        return;
    }
    for (const DnsRecord &record : message->answers) {
        if (const auto *address = std::get_if<IpAddress>(&record.content); address && *address == payload.source) {
            facts.add(Hostname{record.name.toString()});
            facts.add(AddressUsed{*address});
            break;
        }
    }
    addResolvedNames(*message, facts);
    addAnsweredNames(*message, payload, facts);
}

} // namespace lanscope

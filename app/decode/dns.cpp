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

} // namespace

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
        addResolvedNames(*message, facts);
        return;
    }
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
}

} // namespace lanscope

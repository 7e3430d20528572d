// SPDX-License-Identifier: GPL-3.0-or-later
// What tables of truth say of DNS in its forms.
#include "app/base/foreign_text.h"
#include "app/decode/browser.h"
#include "app/decode/dns_message.h"
#include "app/decode/netbios.h"
#include "tests/decode/truth_fields.h"

using namespace Qt::StringLiterals;

namespace lanscope::test {

namespace {

/// The lists that grow with each record of a DNS message.
struct DnsLists {
    QStringList types, pointers, targets, ports, texts, aliases, v4, v6;

    void append(const DnsRecord &record)
    {
        types.append(QString::number(int(record.type)));
        if (const auto *has = std::get_if<DnsTypes>(&record.content)) { // the other program lists these as well
            for (const quint16 type : has->types)
                types.append(QString::number(type));
        }
        if (const auto *name = std::get_if<DnsName>(&record.content); name && record.type == DnsType::Ptr)
            pointers.append(name->toString());
        else if (name && record.type == DnsType::Cname)
            aliases.append(name->toString());
        if (const auto *service = std::get_if<DnsService>(&record.content)) {
            targets.append(service->target.toString());
            ports.append(QString::number(service->port));
        }
        if (const auto *strings = std::get_if<DnsTexts>(&record.content)) {
            for (const QByteArray &string : strings->strings)
                texts.append(foreignText(string));
        }
        if (const auto *address = std::get_if<IpAddress>(&record.content))
            (address->family == IpAddress::Family::V4 ? v4 : v6).append(address->toString());
    }
};

/// What all forms of DNS have, and the lists of the records.
Fields describeMessage(const DnsMessage &message, DnsLists &lists)
{
    QStringList names, types;
    for (const DnsQuestion &question : message.questions) {
        names.append(question.name.toString());
        types.append(QString::number(int(question.type)));
    }
    for (const auto *section : {&message.answers, &message.authorities, &message.additionals}) {
        for (const DnsRecord &record : *section)
            lists.append(record);
    }
    return Fields{{u"dns.flags.response"_s, flag(message.isResponse())},
                  {u"dns.qry.name"_s, names.join(u'|')},
                  {u"dns.qry.type"_s, types.join(u'|')},
                  {u"dns.a"_s, lists.v4.join(u'|')},
                  {u"dns.aaaa"_s, lists.v6.join(u'|')}};
}

/// "DESK<20>", and octets that are no text the same way; without zeros at the end, of which we keep none.
QString netBiosText(const NetBiosName &name)
{
    const auto number = [](quint8 octet) { return u"<%1>"_s.arg(octet, 2, 16, QChar(u'0')); };
    QString text;
    for (const char octet : name.name)
        text += octet >= 0x20 && octet < 0x7f ? QString(QLatin1Char(octet)) : number(quint8(octet));
    return text + number(name.suffix);
}

} // namespace

std::optional<Fields> describeMdns(const Payload &payload)
{
    const auto message = parseDnsMessage(payload.message);
    if (!message)
        return std::nullopt;
    DnsLists lists;
    Fields fields = describeMessage(*message, lists);
    fields.insert(u"dns.resp.type"_s, lists.types.join(u'|'));
    fields.insert(u"dns.ptr.domain_name"_s, lists.pointers.join(u'|'));
    fields.insert(u"dns.srv.target"_s, lists.targets.join(u'|'));
    fields.insert(u"dns.srv.port"_s, lists.ports.join(u'|'));
    fields.insert(u"dns.txt"_s, lists.texts.join(u'|'));
    return fields;
}

// Types of records are left out: the other program lists those of updates (RFC 2136) and inside NSEC3 as well.
std::optional<Fields> describeDns(const Payload &payload)
{
    const auto message = parseDnsMessage(payload.message);
    if (!message)
        return std::nullopt;
    DnsLists lists;
    Fields fields = describeMessage(*message, lists);
    fields.insert(u"dns.id"_s, u"0x%1"_s.arg(message->id, 4, 16, QChar(u'0')));
    fields.insert(u"dns.flags.rcode"_s, message->isResponse() ? QString::number(message->responseCode()) : QString());
    fields.insert(u"dns.cname"_s, lists.aliases.join(u'|'));
    return fields;
}

std::optional<Fields> describeLlmnr(const Payload &payload)
{
    const auto message = parseDnsMessage(payload.message);
    DnsLists lists;
    return message ? std::optional(describeMessage(*message, lists)) : std::nullopt;
}

std::optional<Fields> describeBrowser(const Payload &payload)
{
    constexpr quint32 Workstation = 0x1, Print = 0x200, DomainController = 0x8;
    const auto message = parseBrowser(payload.message);
    if (!message)
        return std::nullopt;
    Fields fields{{u"browser.command"_s, u"0x%1"_s.arg(int(message->command), 2, 16, QChar(u'0'))}};
    if (!message->isAnnouncement)
        return fields;
    fields.insert(u"browser.server"_s, foreignText(message->name));
    fields.insert(u"browser.os_major"_s, QString::number(message->osMajor));
    fields.insert(u"browser.os_minor"_s, QString::number(message->osMinor));
    fields.insert(u"browser.comment"_s, foreignText(message->comment));
    fields.insert(u"browser.server_type.workstation"_s, flag(message->has(Workstation)));
    fields.insert(u"browser.server_type.print"_s, flag(message->has(Print)));
    fields.insert(u"browser.server_type.domain_controller"_s, flag(message->has(DomainController)));
    return fields;
}

std::optional<Fields> describeNetBios(const Payload &payload)
{
    const auto message = parseNetBios(payload.message);
    if (!message)
        return std::nullopt;
    QStringList addresses;
    for (const NetBiosClaim &claim : message->claims) {
        if (!claim.address.isNull())
            addresses.append(claim.address.toString());
    }
    Fields fields{{u"nbns.flags.opcode"_s, QString::number(int(message->operation))},
                  {u"nbns.flags.response"_s, flag(message->isResponse)},
                  {u"nbns.addr"_s, addresses.join(u'|')}};
    if (!message->questions.isEmpty())
        fields.insert(u"nbns.name"_s, netBiosText(message->questions.first()));
    return fields;
}

} // namespace lanscope::test

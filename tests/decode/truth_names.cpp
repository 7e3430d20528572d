// SPDX-License-Identifier: GPL-3.0-or-later
// What tables of truth say of DNS in its forms.
#include "app/base/foreign_text.h"
#include "app/decode/dns_message.h"
#include "tests/decode/truth_fields.h"

using namespace Qt::StringLiterals;

namespace lanscope::test {

namespace {

/// The lists that grow with each record of a DNS message.
struct DnsLists {
    QStringList types, pointers, targets, ports, texts, v4, v6;

    void append(const DnsRecord &record)
    {
        types.append(QString::number(int(record.type)));
        if (const auto *has = std::get_if<DnsTypes>(&record.content)) { // the other program lists these as well
            for (const quint16 type : has->types)
                types.append(QString::number(type));
        }
        if (const auto *name = std::get_if<DnsName>(&record.content); name && record.type == DnsType::Ptr)
            pointers.append(name->toString());
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

} // namespace

std::optional<Fields> describeMdns(const Payload &payload)
{
    const auto message = parseDnsMessage(payload.message);
    if (!message)
        return std::nullopt;
    QStringList names, types;
    for (const DnsQuestion &question : message->questions) {
        names.append(question.name.toString());
        types.append(QString::number(int(question.type)));
    }
    DnsLists lists;
    for (const auto *section : {&message->answers, &message->authorities, &message->additionals}) {
        for (const DnsRecord &record : *section)
            lists.append(record);
    }
    return Fields{{u"dns.flags.response"_s, message->isResponse() ? u"1"_s : u"0"_s},
                  {u"dns.qry.name"_s, names.join(u'|')},
                  {u"dns.qry.type"_s, types.join(u'|')},
                  {u"dns.resp.type"_s, lists.types.join(u'|')},
                  {u"dns.ptr.domain_name"_s, lists.pointers.join(u'|')},
                  {u"dns.srv.target"_s, lists.targets.join(u'|')},
                  {u"dns.srv.port"_s, lists.ports.join(u'|')},
                  {u"dns.txt"_s, lists.texts.join(u'|')},
                  {u"dns.a"_s, lists.v4.join(u'|')},
                  {u"dns.aaaa"_s, lists.v6.join(u'|')}};
}

} // namespace lanscope::test

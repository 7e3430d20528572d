// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/dhcp6.h"

#include <QStringList>

#include "app/base/byte_reader.h"
#include "app/decode/dns_name.h"
#include "app/decode/field_text.h"

namespace lanscope {

namespace {

enum class Speaker : quint8 { Client, Server, Relay, Nobody };

/// RFC 8415 section 7.3.
Speaker speakerOf(quint8 type)
{
    switch (type) {
    case 1: // SOLICIT, REQUEST, CONFIRM, RENEW, REBIND, RELEASE, DECLINE, INFORMATION-REQUEST
    case 3:
    case 4:
    case 5:
    case 6:
    case 8:
    case 9:
    case 11:
        return Speaker::Client;
    case 2: // ADVERTISE, REPLY, RECONFIGURE
    case 7:
    case 10:
        return Speaker::Server;
    case 12: // RELAY-FORW, RELAY-REPL
    case 13:
        return Speaker::Relay;
    default:
        return Speaker::Nobody;
    }
}

void addAttribute(const char *key, const QString &value, FactCollector &facts)
{
    if (!value.isEmpty())
        facts.add(Attribute{QString::fromLatin1(key), value});
}

/// RFC 4704 section 4: flags, and a name in DNS wire form that may lack its root.
void addName(QByteArrayView content, FactCollector &facts)
{
    qsizetype position = 1;
    const auto name = DnsName::read(content.toByteArray() + QByteArray(1, '\0'), position);
    if (name && !name->isRoot())
        facts.add(Hostname{name->toString()});
}

/// RFC 8415 section 21.16.
void addVendorClass(QByteArrayView content, FactCollector &facts)
{
    ByteReader reader(content);
    const auto enterprise = reader.take<quint32>();
    if (!enterprise) {
        facts.markMalformed();
        return;
    }
    addAttribute("vendor-enterprise", QString::number(*enterprise), facts);
    while (const auto length = reader.take<quint16>()) {
        const auto text = reader.takeBytes(*length);
        if (!text)
            return;
        addAttribute("vendor-class", terminatedText(*text), facts);
    }
}

/// RFC 8415 section 21.7.
QString numberList(QByteArrayView content)
{
    QStringList numbers;
    ByteReader reader(content);
    while (const auto number = reader.take<quint16>())
        numbers.append(QString::number(*number));
    return numbers.join(u',');
}

void addClientOption(quint16 code, QByteArrayView content, FactCollector &facts)
{
    switch (code) { // IANA: DHCPv6 option codes
    case 1:
        addAttribute("duid", hexText(content), facts);
        return;
    case 6:
        addAttribute("option-request-list", numberList(content), facts);
        return;
    case 16:
        addVendorClass(content, facts);
        return;
    case 39:
        addName(content, facts);
        return;
    default:
        return;
    }
}

} // namespace

void decodeDhcp6(const Payload &payload, FactCollector &facts)
{
    ByteReader reader(payload.message);
    const auto type = reader.take<quint8>();
    const Speaker speaker = speakerOf(type.value_or(0));
    if (speaker == Speaker::Nobody || !reader.skip(3)) { // the transaction
        facts.markMalformed();
        return;
    }
    if (speaker == Speaker::Server)
        facts.add(RoleTaken{NetworkRole::DhcpServer});
    if (speaker != Speaker::Client)
        return;
    while (!reader.atEnd()) {
        const auto code = reader.take<quint16>();
        const auto length = reader.take<quint16>();
        const auto content = length ? reader.takeBytes(*length) : std::nullopt;
        if (!content) {
            facts.markMalformed();
            return;
        }
        addClientOption(*code, *content, facts);
    }
}

} // namespace lanscope

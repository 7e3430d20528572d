// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/dhcp6.h"

#include <QStringList>

#include "app/base/byte_reader.h"
#include "app/decode/dns_name.h"
#include "app/decode/field_text.h"

namespace lanscope {

namespace {

enum Option : quint16 { // IANA: DHCPv6 option codes
    ClientIdentifier = 1,
    ServerIdentifier = 2,
    NonTemporaryAddresses = 3,
    Address = 5,
    OptionRequest = 6,
    VendorClass = 16,
    DnsServers = 23,
    ClientFqdn = 39,
};

/// RFC 8415 section 7.3: ADVERTISE, REPLY, RECONFIGURE.
bool isServersType(quint8 type)
{
    return type == 2 || type == 7 || type == 10;
}

/// The others below RELAY-FORW.
bool isClientsType(quint8 type)
{
    return type >= 1 && type <= 11 && !isServersType(type);
}

/// Reads options into `options`; false when one ends where it should not.
bool readOptions(QByteArrayView octets, QList<std::pair<quint16, QByteArrayView>> &options)
{
    ByteReader reader(octets);
    while (!reader.atEnd()) {
        const auto code = reader.take<quint16>();
        const auto length = reader.take<quint16>();
        const auto content = length ? reader.takeBytes(*length) : std::nullopt;
        if (!content)
            return false;
        options.append({*code, *content});
    }
    return true;
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
    facts.addText("vendor-enterprise", QString::number(*enterprise));
    while (const auto length = reader.take<quint16>()) {
        const auto text = reader.takeBytes(*length);
        if (!text)
            return;
        facts.addText("vendor-class", terminatedText(*text));
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
    switch (code) {
    case ClientIdentifier:
        facts.addText("duid", hexText(content));
        return;
    case OptionRequest:
        facts.addText("option-request-list", numberList(content));
        return;
    case VendorClass:
        addVendorClass(content, facts);
        return;
    case ClientFqdn:
        addName(content, facts);
        return;
    default:
        return;
    }
}

QList<IpAddress> addressList(QByteArrayView option)
{
    QList<IpAddress> addresses;
    ByteReader reader(option);
    while (addresses.size() < MaximumFactEntries) {
        const auto octets = reader.takeBytes(16);
        if (!octets)
            break;
        addresses.append(IpAddress::v6(octets->data()));
    }
    return addresses;
}

/// RFC 8415 sections 21.4 and 21.6: addresses are options inside the association that they belong to.
QList<IpAddress> associatedAddresses(const Dhcp6Message &message)
{
    constexpr qsizetype Fixed = 12; // identifier and two times
    QList<IpAddress> addresses;
    QList<std::pair<quint16, QByteArrayView>> inner;
    for (const auto &[code, content] : message.options) {
        if (code == NonTemporaryAddresses && content.size() >= Fixed)
            readOptions(content.sliced(Fixed), inner);
    }
    for (const auto &[code, content] : inner) {
        if (code == Address && content.size() >= 16 && addresses.size() < MaximumFactEntries)
            addresses.append(IpAddress::v6(content.data()));
    }
    return addresses;
}

} // namespace

QByteArrayView Dhcp6Message::option(quint16 code) const
{
    for (const auto &[each, content] : options) {
        if (each == code)
            return content;
    }
    return {};
}

std::optional<Dhcp6Message> parseDhcp6(QByteArrayView octets)
{
    ByteReader reader(octets);
    const auto head = reader.take<quint32>();
    const quint8 type = quint8(head.value_or(0) >> 24);
    if (!isClientsType(type) && !isServersType(type))
        return std::nullopt;
    Dhcp6Message message{.type = type,
                         .isFromServer = isServersType(type),
                         .transaction = *head & 0xffffff,
                         .options = {},
                         .malformed = false};
    message.malformed = !readOptions(reader.rest(), message.options);
    return message;
}

bool isDhcp6Relayed(QByteArrayView octets)
{
    return octets.startsWith(char(12)) || octets.startsWith(char(13));
}

void decodeDhcp6(const Payload &payload, FactCollector &facts)
{
    const auto message = parseDhcp6(payload.message);
    if (!message) {
        if (!isDhcp6Relayed(payload.message))
            facts.markMalformed();
        return;
    }
    if (message->malformed)
        facts.markMalformed();
    facts.add(Dhcp6Said{.type = message->type,
                        .isFromServer = message->isFromServer,
                        .transaction = message->transaction,
                        .source = payload.source,
                        .client = hexText(message->option(ClientIdentifier)),
                        .server = hexText(message->option(ServerIdentifier)),
                        .addresses = associatedAddresses(*message),
                        .dnsServers = addressList(message->option(DnsServers))});
    if (message->isFromServer) {
        facts.add(RoleTaken{NetworkRole::DhcpServer});
        return;
    }
    for (const auto &[code, content] : message->options)
        addClientOption(code, content, facts);
}

} // namespace lanscope

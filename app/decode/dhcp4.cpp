// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/dhcp4.h"

#include <QStringList>

#include "app/base/byte_reader.h"
#include "app/base/foreign_text.h"
#include "app/decode/dns_name.h"

namespace lanscope {

namespace {

// RFC 2131 section 2, figure 1; RFC 2132 for the options.
constexpr qsizetype FixedLength = 236;
constexpr qsizetype ServerNameAt = 44;
constexpr qsizetype ServerNameLength = 64;
constexpr qsizetype BootFileAt = 108;
constexpr qsizetype BootFileLength = 128;
constexpr quint32 MagicCookie = 0x63825363;
constexpr quint8 Ethernet = 1; // IANA ARP parameters: hardware types
constexpr quint8 Ieee802 = 6;

enum Option : quint8 {
    Pad = 0,
    HostName = 12,
    Overload = 52,
    MessageType = 53,
    ServerIdentifier = 54,
    ParameterRequestList = 55,
    VendorClass = 60,
    ClientIdentifier = 61,
    Fqdn = 81, // RFC 4702
    End = 255,
};

void readOptions(QByteArrayView field, Dhcp4Message &message)
{
    ByteReader reader(field);
    while (const auto code = reader.take<quint8>()) {
        if (*code == Option::Pad)
            continue;
        if (*code == Option::End)
            return;
        const auto length = reader.take<quint8>();
        const auto content = length ? reader.takeBytes(*length) : std::nullopt;
        if (!content) {
            message.malformed = true;
            return;
        }
        message.options[*code].append(content->data(), content->size());
    }
}

/// RFC 2132 section 9.3: the options may go on in the boot file and server name fields.
void readOverloadedOptions(QByteArrayView octets, Dhcp4Message &message)
{
    const QByteArray overload = message.options.value(Option::Overload);
    if (overload.size() != 1)
        return;
    if (overload[0] & 1)
        readOptions(octets.sliced(BootFileAt, BootFileLength), message);
    if (overload[0] & 2)
        readOptions(octets.sliced(ServerNameAt, ServerNameLength), message);
}

IpAddress addressAt(QByteArrayView octets, qsizetype at)
{
    return IpAddress::v4(octets.data() + at);
}

QString optionText(const Dhcp4Message &message, quint8 code)
{
    QByteArray octets = message.options.value(code);
    while (octets.endsWith('\0')) // RFC 2132 section 2 allows clients to send the terminator of their C string
        octets.chop(1);
    return foreignText(octets);
}

/// RFC 4702 section 2: flags, two unused octets, and a name in DNS wire form or, from old clients, in ASCII.
QString fqdnText(const Dhcp4Message &message)
{
    constexpr quint8 WireForm = 0x04;
    const QByteArray octets = message.options.value(Option::Fqdn);
    if (octets.size() < 4)
        return {};
    if (!(octets[0] & WireForm))
        return foreignText(QByteArrayView(octets).sliced(3));
    qsizetype position = 3;
    // A partial name lacks the root (RFC 4702 section 3.1): one is added, and does no harm behind a whole name.
    const auto name = DnsName::read(octets + QByteArray(1, '\0'), position);
    return name ? name->toString() : QString();
}

QString decimalList(const QByteArray &octets)
{
    QStringList numbers;
    for (const char octet : octets.first(std::min<qsizetype>(octets.size(), ForeignTextLength)))
        numbers.append(QString::number(quint8(octet)));
    return numbers.join(u',');
}

void addAttribute(FactCollector &facts, const MacAddress &client, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        facts.addAbout(client, Attribute{key, value});
}

void addClientFacts(const Dhcp4Message &message, FactCollector &facts)
{
    // ciaddr is the client's own address, except in the message that gives it back (RFC 2131 section 4.4.1, table 5).
    if (isHostAddress(message.clientAddress) && message.type() != Dhcp4Message::Type::Release)
        facts.addAbout(message.client, AddressUsed{message.clientAddress});

    const QString hostName = optionText(message, Option::HostName);
    const QString fqdn = fqdnText(message);
    if (!hostName.isEmpty() || !fqdn.isEmpty())
        facts.addAbout(message.client, Hostname{hostName.isEmpty() ? fqdn : hostName});
    addAttribute(facts, message.client, QStringLiteral("fqdn"), fqdn);
    addAttribute(facts, message.client, QStringLiteral("vendor-class"), optionText(message, Option::VendorClass));
    addAttribute(facts, message.client, QStringLiteral("client-identifier"),
                 decimalList(message.options.value(Option::ClientIdentifier)));
    addAttribute(facts, message.client, QStringLiteral("parameter-request-list"),
                 decimalList(message.options.value(Option::ParameterRequestList)));
}

void addServerFacts(const Dhcp4Message &message, FactCollector &facts)
{
    if (message.relayAddress.isUnspecified()) {
        facts.add(RoleTaken{NetworkRole::DhcpServer});
        const QByteArray identifier = message.options.value(Option::ServerIdentifier);
        if (identifier.size() == 4)
            facts.add(Attribute{QStringLiteral("server-identifier"), IpAddress::v4(identifier.constData()).toString()});
    }
    if (message.type() == Dhcp4Message::Type::Ack && isHostAddress(message.yourAddress))
        facts.addAbout(message.client, AddressUsed{message.yourAddress});
}

} // namespace

Dhcp4Message::Type Dhcp4Message::type() const
{
    const QByteArray octets = options.value(Option::MessageType);
    if (octets.size() != 1 || quint8(octets[0]) > quint8(Type::Inform))
        return Type::None;
    return Type(octets[0]);
}

std::optional<Dhcp4Message> parseDhcp4(QByteArrayView octets)
{
    if (octets.size() < FixedLength || octets[0] < 1 || octets[0] > 2)
        return std::nullopt;
    Dhcp4Message message;
    message.speaker = Dhcp4Message::Speaker(octets[0]);
    if ((octets[1] == Ethernet || octets[1] == Ieee802) && octets[2] == 6)
        message.client = MacAddress::fromBytes(octets.data() + 28);
    message.clientAddress = addressAt(octets, 12);
    message.yourAddress = addressAt(octets, 16);
    message.relayAddress = addressAt(octets, 24);

    ByteReader reader(octets.sliced(FixedLength));
    if (reader.take<quint32>() == MagicCookie) {
        readOptions(reader.rest(), message);
        readOverloadedOptions(octets, message);
    }
    return message;
}

void decodeDhcp4(const Payload &payload, FactCollector &facts)
{
    const auto message = parseDhcp4(payload.message);
    if (!message || message->malformed)
        facts.markMalformed();
    if (!message)
        return;
    if (message->speaker == Dhcp4Message::Speaker::Client)
        addClientFacts(*message, facts);
    else
        addServerFacts(*message, facts);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/dhcp4.h"

#include <QtEndian>

#include "app/base/byte_reader.h"
#include "app/decode/field_text.h"

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
    SubnetMask = 1,
    Router = 3,
    DomainNameServer = 6,
    HostName = 12,
    DomainName = 15,
    RequestedAddress = 50,
    LeaseTime = 51,
    Overload = 52,
    MessageType = 53,
    ServerIdentifier = 54,
    ParameterRequestList = 55,
    MaximumMessageSize = 57,
    VendorClass = 60,
    ClientIdentifier = 61,
    UserClass = 77,      // RFC 3004
    Fqdn = 81,           // RFC 4702
    RelayAgent = 82,     // RFC 3046
    VendorClasses = 124, // RFC 3925
    VendorOptions = 125,
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
        message.order.append(char(*code));
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

/// What a client says of itself; an empty value says nothing.
class ClientFacts
{
public:
    ClientFacts(const Dhcp4Message &message, FactCollector &facts) : m_message(message), m_facts(facts) {}

    QByteArray option(quint8 code) const { return m_message.options.value(code); }
    void add(Fact fact) { m_facts.addAbout(m_message.client, std::move(fact)); }

    void addAttribute(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            add(Attribute{QString::fromLatin1(key), value});
    }

private:
    const Dhcp4Message &m_message;
    FactCollector &m_facts;
};

void addVendorFacts(ClientFacts &client)
{
    for (const quint8 code : {VendorClasses, VendorOptions}) {
        for (const Dhcp4VendorField &field : dhcp4VendorFields(client.option(code))) {
            client.addAttribute("vendor-enterprise", QString::number(field.enterprise));
            client.addAttribute(code == VendorClasses ? "enterprise-class" : "enterprise-option",
                                textOrHex(field.content));
        }
    }
}

/// RFC 3046 section 2.0: what the relay, not the client, knows of the port and the line that the client is on.
void addRelayFacts(ClientFacts &client)
{
    const QByteArray option = client.option(RelayAgent);
    ByteReader reader(option);
    while (const auto code = reader.take<quint8>()) {
        const auto length = reader.take<quint8>();
        const auto content = length ? reader.takeBytes(*length) : std::nullopt;
        if (!content)
            return;
        if (*code == 1 || *code == 2)
            client.addAttribute(*code == 1 ? "relay-circuit" : "relay-remote", textOrHex(*content));
    }
}

void addClientFacts(const Dhcp4Message &message, FactCollector &facts)
{
    ClientFacts client(message, facts);
    // ciaddr is the client's own address, except in the message that gives it back (RFC 2131 section 4.4.1, table 5).
    if (isHostAddress(message.clientAddress) && message.type() != Dhcp4Message::Type::Release)
        client.add(AddressUsed{message.clientAddress});

    const QString hostName = terminatedText(client.option(HostName));
    const QString fqdn = dhcp4QualifiedName(client.option(Fqdn));
    if (!hostName.isEmpty() || !fqdn.isEmpty())
        client.add(Hostname{hostName.isEmpty() ? fqdn : hostName});
    client.addAttribute("fqdn", fqdn);
    client.addAttribute("vendor-class", terminatedText(client.option(VendorClass)));
    for (const QByteArray &userClass : dhcp4UserClasses(client.option(UserClass)))
        client.addAttribute("user-class", terminatedText(userClass));
    client.addAttribute("client-identifier", decimalList(client.option(ClientIdentifier)));
    client.addAttribute("parameter-request-list", decimalList(client.option(ParameterRequestList)));
    client.addAttribute("option-order", decimalList(message.order));
    if (const QByteArray size = client.option(MaximumMessageSize); size.size() == 2)
        client.addAttribute("maximum-message-size", QString::number(qFromBigEndian<quint16>(size.constData())));
    if (const QByteArray address = client.option(RequestedAddress); address.size() == 4)
        client.addAttribute("requested-address", IpAddress::v4(address.constData()).toString());
    addVendorFacts(client);
    addRelayFacts(client);
}

/// The network that the server puts its client into: the mask's leading ones say how long its prefix is.
QString subnetOf(const Dhcp4Message &message)
{
    const QByteArray option = message.options.value(Option::SubnetMask);
    if (option.size() != 4 || !isHostAddress(message.yourAddress))
        return {};
    const auto mask = qFromBigEndian<quint32>(option.constData());
    const auto length = int(qCountLeadingZeroBits(~mask));
    const quint32 network = qToBigEndian(qFromBigEndian<quint32>(message.yourAddress.octets.data()) & mask);
    const bool isMask = length == 32 || (mask << length) == 0; // no ones behind a zero: RFC 950
    return isMask ? QStringLiteral("%1/%2").arg(IpAddress::v4(&network).toString()).arg(length) : QString();
}

void addServerFacts(const Dhcp4Message &message, FactCollector &facts)
{
    if (message.relayAddress.isUnspecified()) {
        facts.add(RoleTaken{NetworkRole::DhcpServer});
        const QByteArray identifier = message.options.value(Option::ServerIdentifier);
        if (identifier.size() == 4)
            facts.add(Attribute{QStringLiteral("server-identifier"), IpAddress::v4(identifier.constData()).toString()});
        if (const QString subnet = subnetOf(message); !subnet.isEmpty())
            facts.add(Attribute{QStringLiteral("subnet"), subnet});
    }
    if (message.type() == Dhcp4Message::Type::Ack && isHostAddress(message.yourAddress))
        facts.addAbout(message.client, AddressUsed{message.yourAddress});
}

/// The addresses of an option that is a list of them; those before an error are good.
QList<IpAddress> addressList(const QByteArray &option)
{
    QList<IpAddress> addresses;
    for (qsizetype at = 0; at + 4 <= option.size() && addresses.size() < MaximumFactEntries; at += 4)
        addresses.append(addressAt(option, at));
    return addresses;
}

/// The address, or none for 0.0.0.0, by which BOOTP says that there is none.
IpAddress orNone(const IpAddress &address)
{
    return address.isUnspecified() ? IpAddress() : address;
}

void addSaid(const Dhcp4Message &message, const IpAddress &source, FactCollector &facts)
{
    const QByteArray lease = message.options.value(LeaseTime);
    facts.add(DhcpSaid{.type = message.type(),
                       .isFromServer = message.speaker == Dhcp4Message::Speaker::Server,
                       .transaction = message.transaction,
                       .client = message.client,
                       .source = source,
                       .yourAddress = orNone(message.yourAddress),
                       .requestedAddress = addressList(message.options.value(RequestedAddress)).value(0),
                       .relayAddress = orNone(message.relayAddress),
                       .serverIdentifier = addressList(message.options.value(ServerIdentifier)).value(0),
                       .leaseSeconds = lease.size() == 4 ? qFromBigEndian<quint32>(lease.constData()) : 0,
                       .routers = addressList(message.options.value(Router)),
                       .dnsServers = addressList(message.options.value(DomainNameServer)),
                       .domain = terminatedText(message.options.value(DomainName))});
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
    message.transaction = qFromBigEndian<quint32>(octets.data() + 4);
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
    addSaid(*message, payload.source, facts);
    if (message->speaker == Dhcp4Message::Speaker::Client)
        addClientFacts(*message, facts);
    else
        addServerFacts(*message, facts);
}

} // namespace lanscope

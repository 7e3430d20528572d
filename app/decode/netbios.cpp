// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/netbios.h"

#include "app/base/byte_reader.h"
#include "app/base/foreign_text.h"
#include "app/decode/dns_name.h"

namespace lanscope {

namespace {

using Operation = NetBiosMessage::Operation;

constexpr quint16 NameRecord = 0x0020;   // RFC 1002 section 4.2.1.3: NB
constexpr quint16 StatusRecord = 0x0021; // NBSTAT
constexpr quint16 GroupFlag = 0x8000;
constexpr qsizetype NameOctets = 16;

void readAddresses(QByteArrayView content, const NetBiosName &name, NetBiosMessage &message)
{
    ByteReader reader(content);
    while (message.claims.size() < NetBiosMessage::MaximumClaims) {
        const auto flags = reader.take<quint16>();
        const auto address = flags ? reader.takeBytes(4) : std::nullopt;
        if (!address)
            return;
        message.claims.append(
            {.name = name, .isGroup = bool(*flags & GroupFlag), .address = IpAddress::v4(address->data())});
    }
}

/// RFC 1002 section 4.2.18.
void readStatus(QByteArrayView content, NetBiosMessage &message)
{
    ByteReader reader(content);
    for (int left = reader.take<quint8>().value_or(0); left > 0; --left) {
        const auto name = reader.takeBytes(NameOctets);
        const auto flags = name ? reader.take<quint16>() : std::nullopt;
        if (!flags || message.claims.size() >= NetBiosMessage::MaximumClaims) {
            message.malformed = true;
            return;
        }
        message.claims.append(
            {.name = {.name = name->first(NameOctets - 1).trimmed().toByteArray(), .suffix = quint8(name->back())},
             .isGroup = bool(*flags & GroupFlag),
             .address = {}});
    }
}

/// Reads the parts of a message; each function returns false when it ends too early.
class Reader
{
public:
    Reader(QByteArrayView octets, qsizetype begin, NetBiosMessage &message)
        : m_octets(octets), m_position(begin), m_message(message)
    {
    }

    bool readQuestion()
    {
        const auto name = takeName();
        if (!name || !take(4))
            return false;
        if (m_name)
            m_message.questions.append(*m_name);
        return true;
    }

    bool readRecord()
    {
        if (!takeName())
            return false;
        ByteReader reader(m_octets.sliced(m_position));
        const auto type = reader.take<quint16>();
        reader.skip(6); // class, time to live
        const auto length = reader.take<quint16>();
        const auto content = length ? reader.takeBytes(*length) : std::nullopt;
        if (!content)
            return false;
        m_position += reader.position();
        if (*type == StatusRecord)
            readStatus(*content, m_message);
        else if (*type == NameRecord && m_name)
            readAddresses(*content, *m_name, m_message);
        return true;
    }

private:
    bool take(qsizetype count)
    {
        if (m_octets.size() - m_position < count)
            return false;
        m_position += count;
        return true;
    }

    /// Reads a name into m_name, which is empty when its first label is none of NetBIOS.
    std::optional<DnsName> takeName()
    {
        const auto name = DnsName::read(m_octets, m_position);
        const auto labels = name ? name->labels() : QList<QByteArrayView>();
        m_name = labels.isEmpty() ? std::nullopt : netBiosName(labels.first());
        if (name && !m_name)
            m_message.malformed = true;
        return name;
    }

    QByteArrayView m_octets;
    qsizetype m_position;
    NetBiosMessage &m_message;
    std::optional<NetBiosName> m_name;
};

/// What the last octet of a unique or a group name is for (Microsoft: NetBIOS over TCP/IP, name suffixes).
QString roleOf(const NetBiosClaim &claim)
{
    switch (claim.name.suffix) {
    case 0x20:
        return claim.isGroup ? QString() : QStringLiteral("file-server");
    case 0x1b:
        return QStringLiteral("domain-master-browser");
    case 0x1c:
        return QStringLiteral("domain-controller");
    case 0x1d:
        return QStringLiteral("master-browser");
    case 0x21:
        return QStringLiteral("remote-access-client");
    case 0x06:
        return QStringLiteral("remote-access-server");
    default:
        return {};
    }
}

void addClaim(const NetBiosClaim &claim, FactCollector &facts)
{
    const QString name = foreignText(claim.name.name);
    if (claim.name.suffix == 0x00 && !name.isEmpty()) {
        if (claim.isGroup)
            facts.add(Attribute{QStringLiteral("workgroup"), name});
        else
            facts.add(Hostname{name});
    }
    const QString role = roleOf(claim);
    if (!role.isEmpty())
        facts.add(Attribute{QStringLiteral("netbios-role"), role});
    if (claim.name.suffix == 0x03 && !claim.isGroup)
        facts.add(Attribute{QStringLiteral("messenger-name"), name});
}

/// Whether the sender says that the name is its own: who answers for another is a name server or lies.
bool isOwn(const NetBiosMessage &message, const NetBiosClaim &claim, const IpAddress &source)
{
    if (claim.address.isNull())
        return message.isResponse; // a status
    if (message.isResponse)
        return message.operation == Operation::Query && message.responseCode == 0 && claim.address == source;
    return message.operation == Operation::Registration || message.operation == Operation::Refresh ||
           message.operation == Operation::RefreshToo;
}

} // namespace

std::optional<NetBiosName> netBiosName(QByteArrayView encoded)
{
    if (encoded.size() != 2 * NameOctets)
        return std::nullopt;
    QByteArray octets(NameOctets, '\0');
    for (qsizetype at = 0; at < encoded.size(); ++at) {
        const int half = quint8(encoded[at]) - 'A';
        if (half < 0 || half > 15)
            return std::nullopt;
        octets[at / 2] = char(quint8(octets[at / 2]) << 4 | half);
    }
    const quint8 suffix = quint8(octets.back());
    octets.chop(1);
    while (octets.endsWith(' ') || octets.endsWith('\0'))
        octets.chop(1);
    return NetBiosName{.name = octets, .suffix = suffix};
}

std::optional<NetBiosMessage> parseNetBios(QByteArrayView octets)
{
    constexpr qsizetype Header = 12;
    if (octets.size() < Header)
        return std::nullopt;
    ByteReader header(octets);
    header.skip(2);
    const quint16 flags = *header.take<quint16>();
    const quint16 questions = *header.take<quint16>();
    const int records = *header.take<quint16>() + *header.take<quint16>() + *header.take<quint16>();

    NetBiosMessage message;
    message.operation = Operation(flags >> 11 & 0xf);
    message.isResponse = flags & 0x8000;
    message.responseCode = flags & 0xf;
    Reader reader(octets, Header, message);
    bool isWhole = true;
    for (int left = questions; isWhole && left > 0; --left)
        isWhole = reader.readQuestion();
    for (int left = records; isWhole && left > 0; --left)
        isWhole = reader.readRecord();
    message.malformed = message.malformed || !isWhole;
    return message;
}

void decodeNetBios(const Payload &payload, FactCollector &facts)
{
    const auto message = parseNetBios(payload.message);
    if (!message || message->malformed)
        facts.markMalformed();
    if (!message)
        return;
    if (!message->isResponse && message->operation == Operation::Query) {
        for (const NetBiosName &name : message->questions)
            facts.add(Asked{foreignText(name.name)});
    }
    for (const NetBiosClaim &claim : message->claims) {
        if (isOwn(*message, claim, payload.source))
            addClaim(claim, facts);
        if (!message->isResponse || message->responseCode != 0 || !isHostAddress(claim.address))
            continue;
        facts.add(NameResolved{.name = foreignText(claim.name.name), .address = claim.address});
        if (message->operation == Operation::Query)
            facts.add(NameAnswered{.name = foreignText(claim.name.name),
                                   .address = claim.address,
                                   .responder = payload.source,
                                   .destination = payload.destination});
    }
}

} // namespace lanscope

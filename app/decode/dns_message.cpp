// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/dns_message.h"

#include "app/base/byte_reader.h"

namespace lanscope {

namespace {

constexpr quint16 ClassMask = 0x7fff; // RFC 6762 section 10.2: mDNS marks unique records in the highest bit
constexpr quint16 Internet = 1;
constexpr quint16 AnyClass = 255;
constexpr qsizetype MessageHeader = 12; // RFC 1035 section 4.1.1

/// The octets of one record's content and where they stand in the message, to which names in it may point back.
struct ContentPlace {
    QByteArrayView message; // from the first octet of the header to the end of this content
    qsizetype begin = 0;

    QByteArrayView octets() const { return message.sliced(begin); }
};

DnsContent nameContent(const ContentPlace &place)
{
    qsizetype position = place.begin;
    const auto name = DnsName::read(place.message, position);
    return name ? DnsContent(*name) : DnsContent();
}

DnsContent serviceContent(const ContentPlace &place)
{
    ByteReader reader(place.octets());
    reader.skip(4); // priority, weight
    const auto port = reader.take<quint16>();
    qsizetype position = place.begin + reader.position();
    const auto target = DnsName::read(place.message, position);
    if (!port || !target)
        return {};
    return DnsService{.target = *target, .port = *port};
}

std::optional<QByteArray> takeString(ByteReader &reader)
{
    const auto length = reader.take<quint8>();
    const auto octets = length ? reader.takeBytes(*length) : std::nullopt;
    if (!octets)
        return std::nullopt;
    return octets->toByteArray();
}

DnsContent textContent(const ContentPlace &place)
{
    DnsTexts texts;
    ByteReader reader(place.octets());
    while (const auto string = takeString(reader))
        texts.strings.append(*string);
    return texts;
}

DnsContent hostContent(const ContentPlace &place)
{
    ByteReader reader(place.octets());
    const auto cpu = takeString(reader);
    const auto system = takeString(reader);
    if (!cpu || !system)
        return {};
    return DnsHost{.cpu = *cpu, .system = *system};
}

void appendTypes(QList<quint16> &types, quint8 window, QByteArrayView bits)
{
    for (qsizetype at = 0; at < bits.size() * 8; ++at) {
        if (quint8(bits[at / 8]) & 0x80 >> at % 8)
            types.append(quint16(window << 8 | int(at)));
    }
}

DnsContent typesContent(const ContentPlace &place)
{
    qsizetype position = place.begin;
    const auto next = DnsName::read(place.message, position);
    if (!next)
        return {};
    DnsTypes content{.next = *next, .types = {}};
    ByteReader reader(place.message.sliced(position));
    while (const auto window = reader.take<quint8>()) {
        const auto length = reader.take<quint8>();
        const auto bits = length && *length <= 32 ? reader.takeBytes(*length) : std::nullopt; // RFC 4034 section 4.1.2
        if (!bits)
            break;
        appendTypes(content.types, *window, *bits);
    }
    return content;
}

DnsContent addressContent(const ContentPlace &place, IpAddress::Family family)
{
    const QByteArrayView octets = place.octets();
    if (family == IpAddress::Family::V4)
        return octets.size() == 4 ? DnsContent(IpAddress::v4(octets.data())) : DnsContent();
    return octets.size() == 16 ? DnsContent(IpAddress::v6(octets.data())) : DnsContent();
}

/// The content of a record; std::monostate when the type is not parsed or the content is not what the type says.
DnsContent contentOf(DnsType type, const ContentPlace &place)
{
    switch (type) {
    case DnsType::A:
        return addressContent(place, IpAddress::Family::V4);
    case DnsType::Aaaa:
        return addressContent(place, IpAddress::Family::V6);
    case DnsType::Ptr:
    case DnsType::Cname:
        return nameContent(place);
    case DnsType::Srv:
        return serviceContent(place);
    case DnsType::Txt:
        return textContent(place);
    case DnsType::Hinfo:
        return hostContent(place);
    case DnsType::Nsec:
        return typesContent(place);
    case DnsType::Any:
        break;
    }
    return {};
}

bool isParsed(DnsType type)
{
    switch (type) {
    case DnsType::A:
    case DnsType::Aaaa:
    case DnsType::Ptr:
    case DnsType::Cname:
    case DnsType::Srv:
    case DnsType::Txt:
    case DnsType::Hinfo:
    case DnsType::Nsec:
        return true;
    default:
        return false;
    }
}

/// Reads a message front to back; each read returns false when the message ends too early.
class MessageReader
{
public:
    MessageReader(QByteArrayView octets, DnsMessage &message)
        : m_octets(octets), m_position(MessageHeader), m_message(message)
    {
    }

    bool readQuestions(int count)
    {
        for (; count > 0; --count) {
            const auto name = takeName();
            ByteReader reader(m_octets.sliced(m_position));
            const auto type = reader.take<quint16>();
            if (!name || !type || !reader.skip(2) || !takeRoom())
                return false;
            m_position += reader.position();
            m_message.questions.append({.name = *name, .type = DnsType(*type)});
        }
        return true;
    }

    bool readRecords(int count, QList<DnsRecord> &records)
    {
        for (; count > 0; --count) {
            if (!takeRoom() || !readRecord(records))
                return false;
        }
        return true;
    }

private:
    bool takeRoom() { return ++m_read <= DnsMessage::MaximumRecords; }

    std::optional<DnsName> takeName() { return DnsName::read(m_octets, m_position); }

    bool readRecord(QList<DnsRecord> &records)
    {
        const auto name = takeName();
        ByteReader reader(m_octets.sliced(m_position));
        const auto type = reader.take<quint16>();
        const auto recordClass = reader.take<quint16>();
        const auto timeToLive = reader.take<quint32>();
        const auto length = reader.take<quint16>();
        if (!name || !length)
            return false;
        const qsizetype begin = m_position + reader.position();
        if (!reader.skip(*length))
            return false;
        m_position = begin + *length;
        if ((*recordClass & ClassMask) != Internet && (*recordClass & ClassMask) != AnyClass)
            return true;

        DnsRecord record{.name = *name, .type = DnsType(*type), .timeToLive = *timeToLive, .content = {}};
        record.content = contentOf(record.type, {.message = m_octets.first(m_position), .begin = begin});
        if (*length && isParsed(record.type) && std::holds_alternative<std::monostate>(record.content))
            m_message.malformed = true;
        records.append(record);
        return true;
    }

    QByteArrayView m_octets;
    qsizetype m_position;
    DnsMessage &m_message;
    int m_read = 0;
};

} // namespace

std::optional<DnsMessage> parseDnsMessage(QByteArrayView octets)
{
    if (octets.size() < MessageHeader)
        return std::nullopt;
    DnsMessage message;
    ByteReader header(octets);
    message.id = *header.take<quint16>();
    message.flags = *header.take<quint16>();
    const quint16 questions = *header.take<quint16>();
    const quint16 answers = *header.take<quint16>();
    const quint16 authorities = *header.take<quint16>();
    const quint16 additionals = *header.take<quint16>();

    MessageReader reader(octets, message);
    const bool isWhole = reader.readQuestions(questions) && reader.readRecords(answers, message.answers) &&
                         reader.readRecords(authorities, message.authorities) &&
                         reader.readRecords(additionals, message.additionals);
    message.malformed = message.malformed || !isWhole;
    return message;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/maker_fields.h"

#include <algorithm>

#include "app/base/byte_reader.h"
#include "app/base/foreign_text.h"
#include "app/decode/field_text.h"
#include "app/decode/maker_json.h"

namespace lanscope {

namespace {

/// What a field of some number means: an attribute, or where there is no key the device's name.
struct Field {
    quint16 number;
    const char *key;
};

void tell(const char *key, QByteArrayView value, FactCollector &facts)
{
    if (key)
        facts.addText(key, terminatedText(value));
    else
        facts.addName<Hostname>(terminatedText(value));
}

/// Tells the fields of a message whose numbers take one octet or two, and whose lengths two; up to the first that is
/// not whole.
template <typename Number, std::size_t Count>
void tellFields(QByteArrayView octets, const Field (&known)[Count], FactCollector &facts)
{
    ByteReader reader(octets);
    while (true) {
        const auto number = reader.take<Number>();
        const auto length = number ? reader.template take<quint16>() : std::nullopt;
        const auto value = length ? reader.takeBytes(*length) : std::nullopt;
        if (!value)
            return;
        for (const Field &each : known) {
            if (each.number == *number)
                tell(each.key, *value, facts);
        }
    }
}

/// CoAP's lengths and differences: a nibble, with one octet or two behind it (RFC 7252 section 3.1).
std::optional<int> extended(int nibble, ByteReader &reader)
{
    constexpr int OneOctet = 13, TwoOctets = 14, Reserved = 15;
    if (nibble < OneOctet)
        return nibble;
    if (nibble == Reserved)
        return std::nullopt;
    if (nibble == TwoOctets) {
        const auto more = reader.take<quint16>();
        return more ? std::optional(*more + 269) : std::nullopt;
    }
    const auto more = reader.take<quint8>();
    return more ? std::optional(*more + OneOctet) : std::nullopt;
}

/// The value of a CoAP option; nothing when there is none.
std::optional<QByteArrayView> coapOption(QByteArrayView message, int wanted)
{
    constexpr quint8 PayloadMark = 0xff;
    ByteReader reader(message);
    const quint8 first = reader.take<quint8>().value_or(0);
    if (first >> 6 != 1 || !reader.skip(3 + (first & 0xf)))
        return std::nullopt;
    int number = 0;
    while (const auto head = reader.take<quint8>()) {
        if (*head == PayloadMark)
            break;
        const auto difference = extended(*head >> 4, reader);
        const auto length = difference ? extended(*head & 0xf, reader) : std::nullopt;
        const auto value = length ? reader.takeBytes(*length) : std::nullopt;
        if (!value)
            break;
        number += *difference;
        if (number == wanted)
            return value;
    }
    return std::nullopt;
}

/// A number of seven bits an octet, the lowest first, as protocol buffers have it.
std::optional<quint64> takeVarint(ByteReader &reader)
{
    quint64 number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const auto octet = reader.take<quint8>();
        if (!octet)
            return std::nullopt;
        number |= quint64(*octet & 0x7f) << shift;
        if (!(*octet & 0x80))
            return number;
    }
    return std::nullopt;
}

/// The text of a field of a protocol buffer; empty when there is none.
QByteArrayView bufferText(QByteArrayView octets, quint64 wanted)
{
    constexpr quint64 Varint = 0, Eight = 1, Octets = 2, Four = 5; // wire types
    ByteReader reader(octets);
    while (const auto tag = takeVarint(reader)) {
        const quint64 wire = *tag & 7;
        if (wire == Octets) {
            const auto length = takeVarint(reader);
            const auto value = length ? reader.takeBytes(qsizetype(std::min<quint64>(*length, 1 << 16))) : std::nullopt;
            if (!value)
                return {};
            if (*tag >> 3 == wanted)
                return *value;
        } else if (wire == Varint ? !takeVarint(reader)
                                  : (wire != Eight && wire != Four) || !reader.skip(wire == Eight ? 8 : 4)) {
            return {};
        }
    }
    return {};
}

} // namespace

/// Octets: version, command, length, then fields with numbers of one octet. Who asks sends no fields.
void decodeUbiquiti(QByteArrayView message, FactCollector &facts)
{
    static constexpr Field known[] = {{0x03, "ubiquiti firmware"},
                                      {0x0b, nullptr},
                                      {0x0c, "ubiquiti platform"},
                                      {0x14, "ubiquiti model"},
                                      {0x15, "ubiquiti platform"}};
    constexpr qsizetype Header = 4;
    if (message.size() > Header && (message[0] == 1 || message[0] == 2))
        tellFields<quint8>(message.sliced(Header), known, facts);
}

/// MNDP: four octets, then fields with numbers of two octets; who asks sends no fields.
void decodeNeighbourOrRobot(QByteArrayView message, FactCollector &facts)
{
    static constexpr Field known[] = {{5, nullptr}, {7, "mndp version"}, {8, "mndp platform"}, {12, "mndp board"}};
    constexpr qsizetype Header = 4;
    if (message.startsWith('{'))
        decodeRobot(message, facts);
    else if (message.size() > Header)
        tellFields<quint16>(message.sliced(Header), known, facts);
}

/// A header of 32 octets, in which the second tells answers and the mark stands at 24.
void decodeNetgear(QByteArrayView message, FactCollector &facts)
{
    static constexpr Field known[] = {{0x0001, "nsdp model"}, {0x0003, "nsdp name"}};
    constexpr qsizetype Header = 32, MarkAt = 24;
    constexpr char ReadAnswer = 2;
    if (message.size() > Header && message[1] == ReadAnswer && message.sliced(MarkAt).startsWith("NSDP"))
        tellFields<quint16>(message.sliced(Header), known, facts);
}

/// CoIoT: option 3332 is "SHSW-25#B929CC#1": type, identifier, version.
void decodeCoiot(QByteArrayView message, FactCollector &facts)
{
    constexpr int DeviceOption = 3332;
    const auto device = coapOption(message, DeviceOption);
    if (device)
        tell("coiot type", device->first(std::max<qsizetype>(device->indexOf('#'), 0)), facts);
}

/// Eight octets of mark, then header and body, each behind its length in four octets; field 4 of the status is a name.
void decodeSteam(QByteArrayView message, FactCollector &facts)
{
    constexpr QByteArrayView Mark("\xff\xff\xff\xff\x21\x4c\x5f\xa0", 8);
    constexpr quint64 HostNameField = 4;
    ByteReader reader(message);
    const auto mark = reader.takeBytes(Mark.size());
    const auto headerLength = mark == Mark ? reader.takeBytes(4) : std::nullopt;
    if (!headerLength || !reader.skip(qFromLittleEndian<quint32>(headerLength->data())) || !reader.skip(4))
        return;
    tell(nullptr, bufferText(reader.takeBytes(reader.remaining()).value_or(QByteArrayView()), HostNameField), facts);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/maker_binary.h"

#include "app/base/byte_reader.h"
#include "app/base/foreign_text.h"
#include "app/decode/field_text.h"

namespace lanscope {

namespace {

/// The text before the first zero of the `length` octets at a place; empty when they are not all there.
QString textAt(QByteArrayView octets, qsizetype at, qsizetype length)
{
    if (at + length > octets.size())
        return {};
    return foreignText(beforeZero(octets.sliced(at, length)));
}

/// The value of a BACnet unsigned number (ASHRAE 135 section 20.2.4) with an application tag.
std::optional<quint32> takeUnsigned(ByteReader &reader)
{
    const quint8 tag = reader.take<quint8>().value_or(0);
    if (tag >> 4 != 2 || (tag & 7) > 4)
        return std::nullopt;
    quint32 number = 0;
    for (int left = tag & 7; left > 0; --left) {
        const auto octet = reader.take<quint8>();
        if (!octet)
            return std::nullopt;
        number = number << 8 | *octet;
    }
    return number;
}

/// Passes over the network layer's header (ASHRAE 135 section 6.2.2); false for its own messages and for what a router
/// brings from another network.
bool skipNetworkHeader(ByteReader &reader)
{
    const quint8 version = reader.take<quint8>().value_or(0);
    const quint8 control = reader.take<quint8>().value_or(0xff);
    if (version != 1 || control & 0x88)
        return false;
    if (!(control & 0x20))
        return true;
    reader.skip(2); // the network that it is for
    const quint8 length = reader.take<quint8>().value_or(0);
    return reader.skip(length + 1);
}

} // namespace

/// A header of 36 octets, numbers with the lowest octet first; the kind at 32. Which bulb it is stands in the answer
/// about its version, its name in that about its label.
void decodeLifx(QByteArrayView message, FactCollector &facts)
{
    constexpr qsizetype Header = 36, KindAt = 32, ProductAt = Header + 4, LabelOctets = 32;
    constexpr quint16 Label = 25, Version = 33;
    if (message.size() < Header)
        return;
    const auto kind = qFromLittleEndian<quint16>(message.data() + KindAt);
    if (kind == Version && message.size() >= ProductAt + 4)
        facts.addText("lifx product", QString::number(qFromLittleEndian<quint32>(message.data() + ProductAt)));
    else if (kind == Label)
        facts.addName<DisplayName>(textAt(message, Header, LabelOctets));
}

/// The device's own block of an answer to a search or to a question for its description.
void decodeKnx(QByteArrayView message, FactCollector &facts)
{
    constexpr quint16 SearchAnswer = 0x0202, Description = 0x0204, ExtendedAnswer = 0x020c;
    constexpr qsizetype Header = 6, Endpoint = 8, BlockOctets = 54, NameAt = 24, NameOctets = 30;
    if (message.size() < Header || message[0] != Header)
        return;
    const auto kind = qFromBigEndian<quint16>(message.data() + 2);
    if (kind != SearchAnswer && kind != Description && kind != ExtendedAnswer)
        return;
    const qsizetype at = kind == Description ? Header : Header + Endpoint;
    if (message.size() < at + BlockOctets || message[at] != BlockOctets || message[at + 1] != 1)
        return;
    facts.addText("knx name", textAt(message, at + NameAt, NameOctets));
}

/// I-Am (ASHRAE 135 section 16.10): object, longest message, segments, vendor. Who-Is asks.
void decodeBacnet(QByteArrayView message, FactCollector &facts)
{
    constexpr QByteArrayView IAm("\x10\x00\xc4", 3); // unconfirmed, service 0, an object identifier
    ByteReader reader(message);
    const quint8 kind = reader.take<quint8>().value_or(0);
    const quint8 function = reader.take<quint8>().value_or(0);
    if (kind != 0x81 || (function != 0x0a && function != 0x0b) || !reader.skip(2) || !skipNetworkHeader(reader))
        return;
    if (reader.takeBytes(IAm.size()) != IAm || !reader.skip(4) || !takeUnsigned(reader) || !reader.skip(2))
        return;
    if (const auto vendor = takeUnsigned(reader))
        facts.addText("bacnet vendor", QString::number(*vendor));
}

/// Art-Net 4: the answer to a poll, with a short and a long name.
void decodeArtNet(QByteArrayView message, FactCollector &facts)
{
    constexpr QByteArrayView Answer("Art-Net\0\x00\x21", 10);
    constexpr qsizetype LongNameAt = 44, LongNameOctets = 64;
    if (message.startsWith(Answer))
        facts.addText("artnet name", textAt(message, LongNameAt, LongNameOctets));
}

/// An answer begins with 0x15; then the host's name and what it is: "TSW-1060 [v2.001.0040.01, #1234]".
void decodeCrestron(QByteArrayView message, FactCollector &facts)
{
    constexpr qsizetype NameAt = 10, NameOctets = 256;
    constexpr char Answer = 0x15;
    if (message.size() <= NameAt + NameOctets || message[0] != Answer)
        return;
    facts.addName<Hostname>(textAt(message, NameAt, NameOctets));
    const qsizetype left = std::min<qsizetype>(message.size() - NameAt - NameOctets, 64);
    facts.addText("crestron model", textAt(message, NameAt + NameOctets, left).section(u'[', 0, 0).trimmed());
}

/// The answer to a discovery: flags, the kind of client, and a name behind its length.
void decodeXbox(QByteArrayView message, FactCollector &facts)
{
    constexpr quint16 Answer = 0xdd01;
    ByteReader reader(message);
    if (reader.take<quint16>() != Answer || !reader.skip(10)) // lengths, version, flags, kind
        return;
    const auto length = reader.take<quint16>();
    const auto name = length ? reader.takeBytes(*length) : std::nullopt;
    if (!name)
        return;
    facts.addText("xbox", QStringLiteral("answer"));
    facts.addName<DisplayName>(terminatedText(*name));
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/tls_hello.h"

#include <algorithm>

#include "app/base/byte_reader.h"

namespace lanscope {

namespace {

constexpr quint8 ClientHelloType = 1; // RFC 8446 section 4

// IANA: TLS ExtensionType values.
constexpr quint16 ServerName = 0;
constexpr quint16 SupportedGroups = 10;
constexpr quint16 PointFormats = 11;
constexpr quint16 SignatureAlgorithms = 13;
constexpr quint16 ApplicationProtocols = 16;
constexpr quint16 SupportedVersions = 43;

std::optional<quint32> take24(ByteReader &reader)
{
    const auto octets = reader.takeBytes(3);
    if (!octets)
        return std::nullopt;
    return quint32(quint8((*octets)[0])) << 16 | quint32(quint8((*octets)[1])) << 8 | quint8((*octets)[2]);
}

/// A vector with a length in front of it (RFC 8446 section 3.4); nothing when it is cut off.
template <typename Length>
std::optional<QByteArrayView> takeVector(ByteReader &reader)
{
    const auto length = reader.take<Length>();
    return length ? reader.takeBytes(*length) : std::nullopt;
}

template <typename Number>
QList<quint16> numbersOf(QByteArrayView octets)
{
    QList<quint16> numbers;
    ByteReader reader(octets);
    while (const auto number = reader.take<Number>())
        numbers.append(*number);
    return numbers;
}

/// The numbers of an extension that is one vector; what is cut off is left out.
template <typename Length, typename Number>
QList<quint16> numberVector(QByteArrayView content)
{
    ByteReader reader(content);
    return numbersOf<Number>(takeVector<Length>(reader).value_or(QByteArrayView()));
}

/// RFC 6066 section 3: a list of names, of which only host names (type 0) were ever defined.
QByteArrayView serverName(QByteArrayView content)
{
    ByteReader reader(content);
    ByteReader names(takeVector<quint16>(reader).value_or(QByteArrayView()));
    while (const auto type = names.take<quint8>()) {
        const auto name = takeVector<quint16>(names);
        if (!name || *type == 0)
            return name.value_or(QByteArrayView());
    }
    return {};
}

QList<QByteArrayView> protocols(QByteArrayView content)
{
    QList<QByteArrayView> list;
    ByteReader reader(content);
    ByteReader names(takeVector<quint16>(reader).value_or(QByteArrayView()));
    while (const auto name = takeVector<quint8>(names))
        list.append(*name);
    return list;
}

void readExtension(quint16 type, QByteArrayView content, TlsHello &hello)
{
    hello.extensions.append(type);
    switch (type) {
    case ServerName:
        hello.namesServer = true;
        hello.serverName = serverName(content);
        return;
    case SupportedGroups:
        hello.groups = numberVector<quint16, quint16>(content);
        return;
    case PointFormats:
        hello.pointFormats = numberVector<quint8, quint8>(content);
        return;
    case SignatureAlgorithms:
        hello.signatures = numberVector<quint16, quint16>(content);
        return;
    case ApplicationProtocols:
        hello.protocols = protocols(content);
        return;
    case SupportedVersions:
        hello.versions = numberVector<quint8, quint16>(content);
        return;
    default:
        return;
    }
}

/// Returns false when the extensions end too early.
bool readExtensions(ByteReader &reader, TlsHello &hello)
{
    if (reader.atEnd())
        return true; // before TLS 1.2 there need be none
    const auto length = reader.take<quint16>();
    if (!length)
        return false;
    ByteReader extensions(reader.rest().first(std::min<qsizetype>(*length, reader.remaining())));
    while (!extensions.atEnd()) {
        const auto type = extensions.take<quint16>();
        const auto content = type ? takeVector<quint16>(extensions) : std::nullopt;
        if (!content)
            return false;
        readExtension(*type, *content, hello);
    }
    return *length <= reader.remaining();
}

} // namespace

std::optional<TlsHello> parseTlsHello(QByteArrayView handshake)
{
    ByteReader reader(handshake);
    const auto type = reader.take<quint8>();
    const auto length = take24(reader);
    if (type != ClientHelloType || !length)
        return std::nullopt;
    const bool isCutOff = *length > reader.remaining();
    reader = ByteReader(reader.rest().first(std::min<qsizetype>(*length, reader.remaining())));

    TlsHello hello;
    hello.version = reader.take<quint16>().value_or(0);
    if (!reader.skip(32) || !takeVector<quint8>(reader)) // random, session identifier
        return std::nullopt;
    const auto ciphers = takeVector<quint16>(reader);
    if (!ciphers)
        return std::nullopt;
    hello.ciphers = numbersOf<quint16>(*ciphers);
    const bool isRead = takeVector<quint8>(reader) && readExtensions(reader, hello); // compression methods first
    hello.isWhole = isRead && !isCutOff;
    hello.malformed = !isRead && !isCutOff;
    return hello;
}

bool isGrease(quint16 number)
{
    return (number & 0x0f0f) == 0x0a0a && number >> 8 == (number & 0xff);
}

} // namespace lanscope

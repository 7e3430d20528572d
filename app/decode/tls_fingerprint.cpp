// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/tls_fingerprint.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QStringList>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

constexpr quint16 ServerName = 0;
constexpr quint16 ApplicationProtocols = 16;

QList<quint16> withoutGrease(QList<quint16> numbers)
{
    numbers.removeIf(isGrease);
    return numbers;
}

QByteArray joined(const QList<quint16> &numbers, int base, char separator)
{
    QByteArray text;
    for (const quint16 number : numbers) {
        if (!text.isEmpty())
            text += separator;
        const QByteArray digits = QByteArray::number(number, base);
        text += base == 16 ? digits.rightJustified(4, '0') : digits;
    }
    return text;
}

QByteArray versionText(quint16 version)
{
    switch (version) {
    case 0x0304:
        return "13";
    case 0x0303:
        return "12";
    case 0x0302:
        return "11";
    case 0x0301:
        return "10";
    case 0x0300:
        return "s3";
    case 0x0002:
        return "s2";
    case 0xfeff:
        return "d1";
    case 0xfefd:
        return "d2";
    case 0xfefc:
        return "d3";
    default:
        return "00";
    }
}

QByteArray countText(qsizetype count)
{
    return QByteArray::number(std::min<qsizetype>(count, 99)).rightJustified(2, '0');
}

bool isLetterOrDigit(char octet)
{
    return (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z');
}

/// The first and the last character of the first protocol; what is neither letter nor digit counts as 9, as in the
/// inventors' vectors.
QByteArray protocolText(const QList<QByteArrayView> &protocols)
{
    if (protocols.isEmpty() || protocols.first().isEmpty())
        return "00";
    const auto shown = [](char octet) { return isLetterOrDigit(octet) ? octet : '9'; };
    return QByteArray(1, shown(protocols.first().front())) + shown(protocols.first().back());
}

QByteArray shortHash(const QByteArray &text)
{
    constexpr qsizetype Digits = 12;
    if (text.isEmpty())
        return QByteArray(Digits, '0');
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(Digits);
}

QByteArray sortedHex(QList<quint16> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return joined(numbers, 16, ',');
}

} // namespace

QByteArray ja3Text(const TlsHello &hello)
{
    return QByteArray::number(hello.version) + ',' + joined(withoutGrease(hello.ciphers), 10, '-') + ',' +
           joined(withoutGrease(hello.extensions), 10, '-') + ',' + joined(withoutGrease(hello.groups), 10, '-') + ',' +
           joined(hello.pointFormats, 10, '-');
}

QString ja3(const TlsHello &hello)
{
    return QString::fromLatin1(QCryptographicHash::hash(ja3Text(hello), QCryptographicHash::Md5).toHex());
}

QString ja4(const TlsHello &hello, TlsCarrier carrier)
{
    const QList<quint16> ciphers = withoutGrease(hello.ciphers);
    QList<quint16> extensions = withoutGrease(hello.extensions);
    const QList<quint16> versions = withoutGrease(hello.versions);
    const quint16 version = versions.isEmpty() ? hello.version : *std::max_element(versions.begin(), versions.end());
    const QByteArray traits = (carrier == TlsCarrier::Quic ? "q" : "t") + versionText(version) +
                              (hello.namesServer ? 'd' : 'i') + countText(ciphers.size()) +
                              countText(extensions.size()) + protocolText(hello.protocols);

    extensions.removeIf([](quint16 type) { return type == ServerName || type == ApplicationProtocols; });
    QByteArray offers = sortedHex(extensions);
    if (const QByteArray signatures = joined(withoutGrease(hello.signatures), 16, ','); !signatures.isEmpty())
        offers += '_' + signatures;
    return QString::fromLatin1(traits + '_' + shortHash(sortedHex(ciphers)) + '_' + shortHash(offers));
}

ClientHello clientHello(const TlsHello &hello, TlsCarrier carrier)
{
    QStringList protocols;
    for (const QByteArrayView protocol : hello.protocols) {
        if (protocol.size() != 2 || !isGrease(quint16(quint8(protocol[0]) << 8 | quint8(protocol[1]))))
            protocols.append(foreignText(protocol));
    }
    ClientHello told{.serverName = foreignText(hello.serverName),
                     .protocols = protocols.join(u',').left(ForeignTextLength),
                     .ja3 = {},
                     .ja4 = {}};
    if (hello.isWhole) {
        told.ja3 = ja3(hello);
        told.ja4 = ja4(hello, carrier);
    }
    return told;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
// What tables of truth say of HTTP and of what looks like it.
#include "app/base/foreign_text.h"
#include "app/decode/banner.h"
#include "app/decode/http.h"
#include "app/decode/quic_initial.h"
#include "app/decode/ssdp.h"
#include "app/decode/tls.h"
#include "app/decode/tls_fingerprint.h"
#include "tests/decode/truth_fields.h"

using namespace Qt::StringLiterals;

namespace lanscope::test {

namespace {

/// The other program hashes the algorithms of these extensions into JA4 as well, against its definition:
/// signature_algorithms_cert (RFC 8446) and delegated_credential (RFC 9345).
bool hasOtherSignatures(const TlsHello &hello)
{
    return hello.extensions.contains(50) || hello.extensions.contains(34);
}

/// The other program shows a protocol that is no text by the pieces with which it replaced it.
bool isTextual(const TlsHello &hello)
{
    return hello.protocols.isEmpty() || quint8(hello.protocols.first()[0]) < 0x80;
}

std::optional<Fields> describeHello(QByteArrayView handshake, TlsCarrier carrier)
{
    const auto hello = parseTlsHello(handshake);
    if (!hello || !hello->isWhole)
        return std::nullopt;
    Fields fields{{u"sni"_s, foreignText(hello->serverName)}, {u"ja3"_s, ja3(*hello)}};
    if (!hasOtherSignatures(*hello) && isTextual(*hello))
        fields.insert(u"ja4"_s, ja4(*hello, carrier));
    return fields;
}

QString hexadecimal16(quint16 number)
{
    return u"0x%1"_s.arg(number, 4, 16, QChar(u'0'));
}

} // namespace

std::optional<Fields> describeSsdp(const Payload &payload)
{
    const auto message = parseSsdp(payload.message);
    if (!message)
        return std::nullopt;
    const bool isAnswer = message->kind == SsdpMessage::Kind::Answer;
    const QString method = message->kind == SsdpMessage::Kind::Search ? u"M-SEARCH"_s : u"NOTIFY"_s;
    return Fields{{u"http.request.method"_s, isAnswer ? QString() : method},
                  {u"http.response.code"_s, isAnswer ? u"200"_s : QString()},
                  {u"http.server"_s, foreignText(message->headers.value("SERVER"))},
                  {u"http.location"_s, foreignText(message->headers.value("LOCATION"))}};
}

std::optional<Fields> describeHttp(const Payload &payload)
{
    const auto request = parseHttpRequest(payload.message);
    if (!request)
        return std::nullopt;
    Fields fields{{u"http.request.method"_s, foreignText(request->method)}};
    if (payload.message.contains("\r\n\r\n")) { // else the other program has more than this one segment
        fields.insert(u"http.request.uri"_s, foreignText(request->target));
        fields.insert(u"http.host"_s, foreignText(request->fields.value("Host")));
        fields.insert(u"http.user_agent"_s, foreignText(request->fields.value("User-Agent")));
    }
    return fields;
}

std::optional<Fields> describeAnswer(const Payload &payload)
{
    const auto answer = parseServerAnswer(payload.message);
    if (!answer || answer->isRtsp())
        return std::nullopt;
    Fields fields{{u"http.response.code"_s, QString::number(answer->status)}};
    if (payload.message.contains("\r\n\r\n"))
        fields.insert(u"http.server"_s, foreignText(answer->fields.value("Server")));
    return fields;
}

std::optional<Fields> describeTlsLists(const Payload &payload)
{
    const bool isQuic = payload.destinationPort == 443 && payload.message.size() > 4 && payload.message[0] & 0x80;
    const QByteArray handshake = isQuic ? quicCryptoStream(payload.message) : tlsHandshake(payload.message);
    const auto hello = parseTlsHello(handshake);
    if (!hello || !hello->isWhole)
        return std::nullopt;
    QStringList extensions, versions, ciphers, signatures;
    for (const quint16 type : hello->extensions)
        extensions.append(QString::number(type));
    for (const quint16 version : hello->versions)
        versions.append(hexadecimal16(version));
    for (const quint16 cipher : hello->ciphers)
        ciphers.append(hexadecimal16(cipher));
    for (const quint16 signature : hello->signatures)
        signatures.append(hexadecimal16(signature));
    Fields fields{{u"tls.handshake.version"_s, hexadecimal16(hello->version)},
                  {u"tls.handshake.extensions_server_name"_s, foreignText(hello->serverName)},
                  {u"tls.handshake.ciphersuite"_s, ciphers.join(u'|')},
                  {u"tls.handshake.extension.type"_s, extensions.join(u'|')},
                  {u"tls.handshake.extensions.supported_version"_s, versions.join(u'|')}};
    if (!hasOtherSignatures(*hello))
        fields.insert(u"tls.handshake.sig_hash_alg"_s, signatures.join(u'|'));
    return fields;
}

std::optional<Fields> describeTls(const Payload &payload)
{
    return describeHello(tlsHandshake(payload.message), TlsCarrier::Tcp);
}

std::optional<Fields> describeQuic(const Payload &payload)
{
    return describeHello(quicCryptoStream(payload.message), TlsCarrier::Quic);
}

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/banner.h"

#include "app/base/byte_reader.h"
#include "app/base/foreign_text.h"
#include "app/decode/device_description.h"
#include "app/decode/field_text.h"

namespace lanscope {

namespace {

/// Adds what a server says in the answer that the payload is.
class Server
{
public:
    Server(const Payload &payload, FactCollector &facts) : m_address(payload.source), m_facts(facts) {}

    void say(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.add(Served{.address = m_address, .said = {key, value}});
    }

    void say(const char *key, QByteArrayView value) { say(QString::fromLatin1(key), foreignText(value)); }

    void describe(QByteArrayView xml)
    {
        const QMap<QString, QString> description = readDeviceDescription(xml);
        for (auto each = description.begin(); each != description.end(); ++each)
            say(QStringLiteral("device ") + each.key(), each.value());
    }

private:
    IpAddress m_address;
    FactCollector &m_facts;
};

/// RFC 9110 section 11.5: what the first challenge says that the name and password are for.
QByteArrayView realmOf(QByteArrayView challenge)
{
    return between(challenge, "realm=\"", "\"");
}

void decodeAnswer(const ServerAnswer &answer, Server &server)
{
    server.say(answer.isRtsp() ? "rtsp-server" : "http-server", answer.fields.value("Server"));
    server.say(answer.isRtsp() ? "rtsp-realm" : "http-realm", realmOf(answer.fields.value("WWW-Authenticate")));
    if (!answer.isRtsp() && answer.status == 200 && answer.body.startsWith('<'))
        server.describe(answer.body);
}

/// RFC 4253 section 4.2: "SSH-2.0-software comment". Both sides send it; the server's port is the lower one.
void decodeSsh(const Payload &payload, FactCollector &facts)
{
    QByteArrayView octets = payload.message;
    const QByteArrayView line = takeLine(octets);
    const qsizetype version = line.indexOf('-', 4);
    if (version < 0)
        return;
    const QByteArrayView software = line.sliced(version + 1);
    if (payload.sourcePort < payload.destinationPort)
        Server(payload, facts).say("ssh-server", software);
    else if (!software.isEmpty())
        facts.add(Attribute{QStringLiteral("ssh-client"), foreignText(software)});
}

/// MQTT 3.1.1 section 3.1: fixed header, protocol name and level, flags, seconds; then the client's identifier.
void decodeMqtt(const Payload &payload, FactCollector &facts)
{
    ByteReader reader(payload.message);
    reader.skip(1);
    while (reader.take<quint8>().value_or(0) & 0x80) {
    }
    const auto nameLength = reader.take<quint16>();
    if (!nameLength || !reader.skip(*nameLength + 4))
        return;
    const auto length = reader.take<quint16>();
    const auto identifier = length ? reader.takeBytes(*length) : std::nullopt;
    if (identifier && !identifier->isEmpty())
        facts.add(Attribute{QStringLiteral("mqtt-client"), foreignText(*identifier)});
}

} // namespace

std::optional<ServerAnswer> parseServerAnswer(QByteArrayView octets)
{
    const QByteArrayView whole = octets;
    const QByteArrayView line = takeLine(octets);
    const qsizetype space = line.indexOf(' ');
    if (space < 0 || !(line.startsWith("HTTP/1.") || line.startsWith("RTSP/1.")))
        return std::nullopt;
    constexpr QByteArrayView Gap("\r\n\r\n");
    const qsizetype gap = whole.indexOf(Gap);
    const QByteArrayView status = line.sliced(space + 1);
    ServerAnswer answer{.protocol = line.first(space),
                        .status = status.first(std::min<qsizetype>(3, status.size())).toInt(),
                        .fields = HeaderFields::read(octets, false),
                        .body = gap < 0 ? QByteArrayView() : whole.sliced(gap + Gap.size())};
    if (isSameText(answer.fields.value("Transfer-Encoding"), "chunked"))
        takeLine(answer.body); // RFC 9112 section 7.1: the first chunk's length
    return answer;
}

void decodeBanner(const Payload &payload, FactCollector &facts)
{
    if (payload.isRouted())
        return;
    if (const auto answer = parseServerAnswer(payload.message)) {
        Server server(payload, facts);
        decodeAnswer(*answer, server);
    } else if (payload.message.startsWith("SSH-")) {
        decodeSsh(payload, facts);
    } else if (payload.message.startsWith("<?xml")) {
        Server(payload, facts).describe(payload.message);
    } else if (payload.message.startsWith('\x10')) {
        decodeMqtt(payload, facts);
    }
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/snmp.h"

#include "app/base/byte_reader.h"
#include "app/base/foreign_text.h"
#include "app/decode/field_text.h"

namespace lanscope {

namespace {

enum Tag : quint8 { Integer = 0x02, OctetString = 0x04, ObjectIdentifier = 0x06, Sequence = 0x30, Response = 0xa2 };

constexpr int MostVariables = 64; // of a datagram; a walk of a table has some 30

struct Known {
    QByteArrayView identifier; ///< in BER
    const char *key;
};

constexpr Known known[] = {
    {QByteArrayView("\x2b\x06\x01\x02\x01\x01\x01\x00", 8), "snmp description"},          // RFC 3418: sysDescr.0
    {QByteArrayView("\x2b\x06\x01\x02\x01\x01\x05\x00", 8), "snmp name"},                 // sysName.0
    {QByteArrayView("\x2b\x06\x01\x02\x01\x19\x03\x02\x01\x03\x01", 11), "snmp device"}}; // RFC 2790: hrDeviceDescr.1

/// One value of the Basic Encoding Rules with a definite length of at most two octets (X.690 section 8.1); nothing when
/// it is of another kind or not whole.
std::optional<QByteArrayView> take(ByteReader &reader, quint8 tag)
{
    if (reader.take<quint8>() != tag)
        return std::nullopt;
    const quint8 first = reader.take<quint8>().value_or(0x80);
    if (first < 0x80)
        return reader.takeBytes(first);
    if (first == 0x81) {
        const auto length = reader.take<quint8>();
        return length ? reader.takeBytes(*length) : std::nullopt;
    }
    const auto length = first == 0x82 ? reader.take<quint16>() : std::nullopt;
    return length ? reader.takeBytes(*length) : std::nullopt;
}

void tellVariable(QByteArrayView variable, const Payload &payload, FactCollector &facts)
{
    ByteReader reader(variable);
    const auto identifier = take(reader, ObjectIdentifier);
    const auto value = identifier ? take(reader, OctetString) : std::nullopt;
    for (const Known &each : known) {
        const QString text = value && *identifier == each.identifier ? terminatedText(*value) : QString();
        if (!text.isEmpty())
            facts.add(Served{.address = payload.source, .said = {QString::fromLatin1(each.key), text}});
    }
}

/// The variables of a response; nothing for all other messages.
std::optional<QByteArrayView> variablesOf(QByteArrayView octets)
{
    ByteReader outer(octets);
    ByteReader message(take(outer, Sequence).value_or(QByteArrayView()));
    if (!take(message, Integer) || !take(message, OctetString)) // version, community
        return std::nullopt;
    ByteReader answer(take(message, Response).value_or(QByteArrayView()));
    if (!take(answer, Integer) || !take(answer, Integer) || !take(answer, Integer)) // number, error, where
        return std::nullopt;
    return take(answer, Sequence);
}

} // namespace

void decodeSnmp(const Payload &payload, FactCollector &facts)
{
    const auto variables = variablesOf(payload.message);
    if (!variables || payload.isRouted())
        return;
    ByteReader reader(*variables);
    for (int left = MostVariables; left > 0; --left) {
        const auto variable = take(reader, Sequence);
        if (!variable)
            return;
        tellVariable(*variable, payload, facts);
    }
}

} // namespace lanscope

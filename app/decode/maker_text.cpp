// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/maker_text.h"

#include "app/base/foreign_text.h"
#include "app/decode/field_text.h"
#include "app/decode/header_fields.h"

namespace lanscope {

namespace {

void tell(const char *key, QByteArrayView value, FactCollector &facts)
{
    facts.addText(key, foreignText(value));
}

/// The heads of answers; what stands behind is header fields.
bool isAnswer(QByteArrayView firstLine)
{
    return firstLine.startsWith("HTTP/1.");
}

/// A device identifier of IEEE 1284-2000 section 7.6: "MFG:EPSON;CMD:…;MDL:ET-2850 Series;".
void tellPrinter(QByteArrayView identifier, FactCollector &facts)
{
    const QByteArrayView shortModel = between(identifier, "MDL:", ";");
    const QByteArrayView shortMaker = between(identifier, "MFG:", ";");
    tell("printer-manufacturer", shortMaker.isEmpty() ? between(identifier, "MANUFACTURER:", ";") : shortMaker, facts);
    tell("printer-model", shortModel.isEmpty() ? between(identifier, "MODEL:", ";") : shortModel, facts);
}

} // namespace

void decodePlayStation(QByteArrayView message, FactCollector &facts)
{
    if (!isAnswer(takeLine(message))) // "SRCH * HTTP/1.1" asks
        return;
    const HeaderFields fields = HeaderFields::read(message, true);
    tell("playstation host-type", fields.value("host-type"), facts);
    if (!fields.value("host-type").isEmpty())
        facts.addName<DisplayName>(foreignText(fields.value("host-name")));
}

void decodePlex(QByteArrayView message, FactCollector &facts)
{
    if (!isAnswer(takeLine(message)))
        return;
    const HeaderFields fields = HeaderFields::read(message, true);
    tell("plex type", fields.value("Content-Type"), facts);
    tell("plex name", fields.value("Name"), facts);
}

/// Answers to DAIKIN_UDP/common/basic_info: "ret=OK,type=aircon,reg=eu,…".
void decodeDaikin(QByteArrayView message, FactCollector &facts)
{
    if (message.startsWith("ret=OK,"))
        tell("daikin type", between(message, "type=", ","), facts);
}

/// "LoxLIVE: name address:port …" of a Miniserver.
void decodeLoxone(QByteArrayView message, FactCollector &facts)
{
    if (message.startsWith("LoxLIVE"))
        tell("loxone", "Miniserver", facts);
}

/// Answers to the module's assistant: "10.10.100.254,ACCF23123456,HF-LPB100".
void decodeHiFlying(QByteArrayView message, FactCollector &facts)
{
    const QList<QByteArray> fields = message.toByteArray().split(',');
    if (fields.size() == 3 && fields[0].count('.') == 3)
        tell("hi-flying module", fields[2].trimmed(), facts);
}

/// SADP: a question is a Probe, its answer a ProbeMatch.
void decodeHikvision(QByteArrayView message, FactCollector &facts)
{
    const QByteArrayView match = between(message, "<ProbeMatch>", "</ProbeMatch>");
    tell("sadp model", between(match, "<DeviceDescription>", "</DeviceDescription>"), facts);
    tell("sadp maker", between(match, "<OEMInfo>", "</OEMInfo>"), facts);
}

/// ENPC: questions begin with EPSONQ and the like, answers with a small letter.
void decodeEpson(QByteArrayView message, FactCollector &facts)
{
    constexpr qsizetype KindAt = 5;
    if (!message.startsWith("EPSON") || message.size() <= KindAt || message[KindAt] < 'a' || message[KindAt] > 'z')
        return;
    tell("enpc", "answer", facts);
    tellPrinter(message, facts);
}

/// BJNP: 16 octets of header, in which the highest bit of the fifth tells answers from questions.
void decodeCanon(QByteArrayView message, FactCollector &facts)
{
    constexpr qsizetype Header = 16;
    const bool isKnown = message.startsWith("BJNP") || message.startsWith("MFNP");
    if (!isKnown || message.size() < Header || !(quint8(message[4]) & 0x80))
        return;
    tell("bjnp", "answer", facts);
    tellPrinter(message.sliced(Header), facts);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/cdp.h"

#include "app/base/byte_reader.h"
#include "app/decode/field_text.h"

namespace lanscope {

namespace {

constexpr qsizetype LinkHeader = 8; // LLC and SNAP stand before the message
constexpr qsizetype FieldHeader = 4;

/// From the lowest bit on; those without a name say nothing of what a device is.
constexpr const char *capabilityNames[] = {"router",  "bridge", "bridge",   "switch",
                                           "station", "",       "repeater", "telephone"};

void addCapabilities(QByteArrayView content, FactCollector &facts)
{
    if (content.size() != 4)
        return;
    const auto bits = qFromBigEndian<quint32>(content.data());
    for (int bit = 0; bit < int(std::size(capabilityNames)); ++bit) {
        if (bits & 1u << bit && *capabilityNames[bit])
            facts.add(Attribute{QStringLiteral("capability"), QString::fromLatin1(capabilityNames[bit])});
    }
}

void addField(quint16 type, QByteArrayView content, FactCollector &facts)
{
    switch (type) {
    case 1:
        if (const QString name = terminatedText(content); !name.isEmpty())
            facts.add(Hostname{name});
        return;
    case 4:
        addCapabilities(content, facts);
        return;
    case 5:
        facts.addText("software", terminatedText(content));
        return;
    case 6:
        facts.addText("platform", terminatedText(content));
        return;
    default:
        return;
    }
}

} // namespace

void decodeCdp(const Payload &payload, FactCollector &facts)
{
    ByteReader reader(payload.message);
    if (!reader.skip(LinkHeader + 4)) { // version, time to live, checksum
        facts.markMalformed();
        return;
    }
    while (reader.remaining() >= FieldHeader) {
        const quint16 type = *reader.take<quint16>();
        const quint16 length = *reader.take<quint16>();
        const auto content = reader.takeBytes(length - FieldHeader);
        if (!content) {
            facts.markMalformed();
            return;
        }
        addField(type, *content, facts);
    }
}

} // namespace lanscope

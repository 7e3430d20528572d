// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/lldp.h"

#include "app/base/byte_reader.h"
#include "app/decode/field_text.h"

namespace lanscope {

namespace {

/// IEEE 802.1AB table 8-4, from the lowest bit on.
constexpr const char *capabilityNames[] = {"other",  "repeater",  "bridge", "access-point",
                                           "router", "telephone", "docsis", "station"};

/// The enabled ones of IEEE 802.1AB section 8.5.8.
void addCapabilities(QByteArrayView content, FactCollector &facts)
{
    if (content.size() != 4) {
        facts.markMalformed();
        return;
    }
    const auto enabled = qFromBigEndian<quint16>(content.data() + 2);
    for (int bit = 0; bit < int(std::size(capabilityNames)); ++bit) {
        if (enabled & 1 << bit)
            facts.add(Attribute{QStringLiteral("capability"), QString::fromLatin1(capabilityNames[bit])});
    }
}

/// IEEE 802.1AB section 8.5.9: family by the IANA address family numbers.
void addManagementAddress(QByteArrayView content, FactCollector &facts)
{
    ByteReader reader(content);
    const auto length = reader.take<quint8>();
    const auto family = reader.take<quint8>();
    const auto address = length && *length > 1 ? reader.takeBytes(*length - 1) : std::nullopt;
    if (!address) {
        facts.markMalformed();
        return;
    }
    IpAddress told;
    if (family == 1 && address->size() == 4)
        told = IpAddress::v4(address->data());
    else if (family == 2 && address->size() == 16)
        told = IpAddress::v6(address->data());
    if (isHostAddress(told))
        facts.add(Attribute{QStringLiteral("management-address"), told.toString()});
}

/// An organisation's own field; those of TIA are the inventory of LLDP-MED.
void addOrganisation(QByteArrayView content, FactCollector &facts)
{
    if (!content.startsWith(QByteArrayView("\x00\x12\xbb", 3)) || content.size() < 4)
        return;
    const QByteArrayView value = content.sliced(4);
    switch (content[3]) { // ANSI/TIA-1057 section 10.2.6
    case 5:
        facts.addText("hardware-revision", terminatedText(value));
        return;
    case 6:
        facts.addText("firmware-revision", terminatedText(value));
        return;
    case 7:
        facts.addText("software-revision", terminatedText(value));
        return;
    case 9:
        facts.addText("manufacturer", terminatedText(value));
        return;
    case 10:
        facts.addText("model", terminatedText(value));
        return;
    default:
        return;
    }
}

void addField(int type, QByteArrayView content, FactCollector &facts)
{
    switch (type) { // IEEE 802.1AB table 8-1
    case 5:
        if (const QString name = terminatedText(content); !name.isEmpty())
            facts.add(Hostname{name});
        return;
    case 6:
        facts.addText("system-description", terminatedText(content));
        return;
    case 7:
        addCapabilities(content, facts);
        return;
    case 8:
        addManagementAddress(content, facts);
        return;
    case 127:
        addOrganisation(content, facts);
        return;
    default:
        return;
    }
}

} // namespace

void decodeLldp(const Payload &payload, FactCollector &facts)
{
    ByteReader reader(payload.message);
    while (const auto head = reader.take<quint16>()) {
        const int type = *head >> 9;
        if (type == 0)
            return; // the end; what follows fills the frame up
        const auto content = reader.takeBytes(*head & 0x1ff);
        if (!content)
            break;
        addField(type, *content, facts);
    }
    facts.markMalformed();
}

} // namespace lanscope

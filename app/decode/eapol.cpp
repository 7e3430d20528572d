// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/eapol.h"

#include "app/base/byte_reader.h"

namespace lanscope {

void decodeEapol(const Payload &payload, FactCollector &facts)
{
    constexpr quint8 Start = 1;         // IEEE 802.1X-2020 table 11-3
    constexpr quint8 LatestVersion = 3; // IEEE 802.1X-2020 section 11.3.1
    ByteReader reader(payload.message);
    const quint8 version = reader.take<quint8>().value_or(0);
    const auto type = reader.take<quint8>();
    const auto length = reader.take<quint16>();
    if (!type || !length || version < 1 || version > LatestVersion || reader.remaining() < *length)
        facts.markMalformed();
    else if (*type == Start)
        facts.add(Attribute{QStringLiteral("eapol-version"), QString::number(version)});
}

} // namespace lanscope

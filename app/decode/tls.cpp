// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/tls.h"

#include <algorithm>

#include "app/base/byte_reader.h"
#include "app/decode/tls_fingerprint.h"

namespace lanscope {

QByteArray tlsHandshake(QByteArrayView octets)
{
    constexpr quint8 HandshakeRecord = 22;
    QByteArray handshake;
    ByteReader reader(octets);
    while (reader.take<quint8>() == HandshakeRecord && reader.skip(2)) { // the record's version says nothing
        const auto length = reader.take<quint16>();
        if (!length)
            break;
        const qsizetype held = std::min<qsizetype>(*length, reader.remaining());
        handshake.append(reader.rest().first(held).toByteArray());
        reader.skip(held);
    }
    return handshake;
}

void decodeTls(const Payload &payload, FactCollector &facts)
{
    const QByteArray handshake = tlsHandshake(payload.message);
    const auto hello = parseTlsHello(handshake);
    if (hello && !hello->malformed)
        facts.add(clientHello(*hello, TlsCarrier::Tcp));
    else if (!payload.isWhole || !hello)
        return; // whoever begins with 0x16 0x03 may mean something else, and the rest may be in the next segment
    else
        facts.markMalformed();
}

} // namespace lanscope

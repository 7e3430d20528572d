// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/tls.h"

#include <algorithm>

#include "app/base/byte_reader.h"

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

void addHello(const TlsHello &hello, TlsCarrier carrier, const Payload &payload, FactCollector &facts)
{
    const ClientHello told = clientHello(hello, carrier);
    if (!payload.isRouted())
        facts.add(told);
    else if (!told.serverName.isEmpty())
        facts.add(Asked{told.serverName});
}

void decodeTls(const Payload &payload, FactCollector &facts)
{
    const QByteArray handshake = tlsHandshake(payload.message);
    const auto hello = parseTlsHello(handshake);
    if (hello && !hello->malformed)
        addHello(*hello, TlsCarrier::Tcp, payload, facts);
    else if (!payload.isWhole || !hello)
        return; // whoever begins with 0x16 0x03 may mean something else, and the rest may be in the next segment
    else
        facts.markMalformed();
}

} // namespace lanscope

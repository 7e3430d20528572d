// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decode/quic.h"

#include "app/decode/quic_initial.h"
#include "app/decode/tls.h"
#include "app/decode/tls_fingerprint.h"

namespace lanscope {

void decodeQuic(const Payload &payload, FactCollector &facts)
{
    const QByteArray handshake = quicCryptoStream(payload.message);
    const auto hello = parseTlsHello(handshake);
    if (hello && !hello->malformed)
        addHello(*hello, TlsCarrier::Quic, payload, facts);
    else if (hello)
        facts.markMalformed();
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"
#include "app/decode/tls_fingerprint.h"

namespace lanscope {

/// What TLS handshake records at the start of a TCP payload carry (RFC 8446 section 5.1), joined.
QByteArray tlsHandshake(QByteArrayView octets);

/// Adds the ClientHello of the sender; of a packet that was routed only which server somebody behind the sender asked.
void addHello(const TlsHello &hello, TlsCarrier carrier, const Payload &payload, FactCollector &facts);

/// The first record of a TLS connection, as far as its first segment holds it: ClientHello.
void decodeTls(const Payload &payload, FactCollector &facts);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// What TLS handshake records at the start of a TCP payload carry (RFC 8446 section 5.1), joined.
QByteArray tlsHandshake(QByteArrayView octets);

/// The first record of a TLS connection, as far as its first segment holds it: ClientHello.
void decodeTls(const Payload &payload, FactCollector &facts);

} // namespace lanscope

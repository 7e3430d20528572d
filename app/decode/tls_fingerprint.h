// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/decode/observation.h"
#include "app/decode/tls_hello.h"

namespace lanscope {

/// What carries a client_hello; the first letter of its JA4.
enum class TlsCarrier : quint8 { Tcp, Quic };

/// JA3 (Salesforce, 2017) before it is hashed: version, ciphers, extensions, groups, point formats as decimal numbers.
QByteArray ja3Text(const TlsHello &hello);

/// The MD5 of ja3Text() in hexadecimal digits.
QString ja3(const TlsHello &hello);

/// The TLS client fingerprint JA4 (FoxIO, 2023; of the JA4+ family the one part under a BSD licence).
QString ja4(const TlsHello &hello, TlsCarrier carrier);

/// What the hello tells; without fingerprints when something of it is missing.
ClientHello clientHello(const TlsHello &hello, TlsCarrier carrier);

} // namespace lanscope

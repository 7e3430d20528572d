// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace lanscope {

/// The start of what the client says in the QUIC Initial packets of one datagram (RFC 9000 section 17.2.2, RFC 9369 for
/// version 2): the octets of its CRYPTO frames from the first on, without gaps. Header protection and AEAD, whose keys
/// everybody can derive, are taken off with OpenSSL (RFC 9001 section 5). Empty when there is none, or when a packet's
/// tag does not fit: a server's packets, damaged ones and those of other versions.
QByteArray quicCryptoStream(QByteArrayView datagram);

} // namespace lanscope

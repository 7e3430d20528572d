// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArrayView>
#include <QList>

namespace lanscope {

/// The client_hello of TLS (RFC 8446 section 4.1.2, RFC 5246 section 7.4.1.2), from TCP or from QUIC. Points into the
/// octets it was parsed from.
struct TlsHello {
    quint16 version = 0; ///< the field of that name; later versions stand in `versions`
    QList<quint16> ciphers;
    QList<quint16> extensions; ///< types in their order
    bool namesServer = false;  ///< has the extension server_name, even if it names nothing
    QByteArrayView serverName;
    QList<QByteArrayView> protocols; ///< of ALPN (RFC 7301)
    QList<quint16> groups;           ///< RFC 8446 section 4.2.7
    QList<quint16> pointFormats;     ///< RFC 8422 section 5.1.2
    QList<quint16> signatures;       ///< RFC 8446 section 4.2.3
    QList<quint16> versions;         ///< RFC 8446 section 4.2.1
    bool isWhole = false;            ///< nothing is missing at its end
    bool malformed = false;          ///< it ends where it should not; what stands before is good
};

/// Parses a handshake message from its type on; nothing when it is no client_hello or ends before its cipher suites do.
std::optional<TlsHello> parseTlsHello(QByteArrayView handshake);

/// Whether a number is one of those that clients send to keep servers tolerant (RFC 8701 section 2).
bool isGrease(quint16 number);

} // namespace lanscope

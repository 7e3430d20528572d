// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/packet_builder.h"

namespace lanscope::test {

/// A TCP segment that carries some octets.
class TcpBuilder : public ChainedBuilder<TcpBuilder>
{
public:
    TcpBuilder(enum lanscope_frame_kind kind, int destinationPort, const QByteArray &message);
    TcpBuilder &flags(int flags) { return m_flags = flags, *this; }
    TcpBuilder &fromPort(int port) { return m_sourcePort = port, *this; }
    TcpBuilder &sequence(quint32 number) { return m_sequence = number, *this; }
    TcpBuilder &window(int window) { return m_window = window, *this; }
    /// Options as on the wire; a whole number of four octets.
    TcpBuilder &options(const QByteArray &octets) { return m_options = octets, *this; }

private:
    QByteArray content() const override;

    int m_sourcePort = 40000;
    int m_destinationPort;
    int m_flags = 0x18; // PSH, ACK
    quint32 m_sequence = 1;
    int m_window = 512;
    QByteArray m_options;
    QByteArray m_message;
};

/// The handshake message client_hello of TLS.
class HelloBuilder
{
public:
    HelloBuilder &ciphers(const QList<int> &numbers) { return m_ciphers = numbers, *this; }
    HelloBuilder &extension(int type, const QByteArray &content);
    HelloBuilder &serverName(const QByteArray &name);
    HelloBuilder &protocols(const QList<QByteArray> &names);
    HelloBuilder &versions(const QList<int> &numbers);
    HelloBuilder &groups(const QList<int> &numbers) { return extension(10, vector16(numbers)); }
    HelloBuilder &signatures(const QList<int> &numbers) { return extension(13, vector16(numbers)); }

    QByteArray message() const;
    /// In one TLS record, or, with a length, in records of so many octets at most.
    QByteArray records(qsizetype length = 16384) const;

private:
    static QByteArray vector16(const QList<int> &numbers);

    QList<int> m_ciphers{0x1301, 0x1302};
    QByteArray m_extensions;
};

/// A QUIC client's Initial packet that carries frames, sealed with the keys of its connection identifier.
QByteArray quicInitial(const QByteArray &frames, quint32 version = 1);

/// A CRYPTO frame of QUIC; offset and length below 16384.
QByteArray quicCrypto(int offset, const QByteArray &octets);

/// A datagram to UDP port 443.
class QuicBuilder : public ChainedBuilder<QuicBuilder>
{
public:
    explicit QuicBuilder(const QByteArray &datagram) : ChainedBuilder(LANSCOPE_FRAME_QUIC), m_datagram(datagram) {}

private:
    QByteArray content() const override { return datagram(50000, 443, m_datagram); }

    QByteArray m_datagram;
};

inline TcpBuilder tlsSegment(const QByteArray &octets)
{
    return {LANSCOPE_FRAME_TLS, 443, octets};
}

} // namespace lanscope::test

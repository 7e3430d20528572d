// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QList>

#include "app/capture/captured_frame.h"

struct lanscope_packet;

namespace lanscope {

/// Makes one frame of the ClientHello that a client sends in several: with the keys of post-quantum cryptography a
/// hello is longer than an Ethernet frame. Later TCP segments, or QUIC Initial datagrams, are put behind the first as
/// if the sender had sent them at once; nothing is decoded here.
///
/// It remembers at most MaximumHellos that are not finished, MaximumOctets of each, and forgets them after Patience by
/// the frames' own clock. Segments are taken in their order only: one that comes too early is lost for the hello.
class HelloAssembler
{
public:
    static constexpr qsizetype MaximumHellos = 32;
    static constexpr qsizetype MaximumOctets = 16'384; ///< of one joined frame; a hello seldom has 4,000
    static constexpr qint64 Patience = 3'000'000'000;  ///< nanoseconds: a retransmission or two
    static constexpr int MostDatagrams = 8;            ///< of one QUIC hello, retransmissions included

    /// Whether a packet of that time goes on with a hello over TCP, and is worth handing to joined().
    bool awaits(const lanscope_packet &packet, Timestamp time);

    /// Gives back the frame, or, when it goes on with a hello of kind TLS or QUIC, the frames so far as one: of TLS
    /// when it is the last piece, of QUIC, where only the decoder can tell, with each piece. Other kinds pass
    /// untouched.
    CapturedFrame joined(CapturedFrame frame);

private:
    using Flow = std::array<quint8, 37>; // addresses, ports and protocol, as struct lanscope_packet begins

    struct Hello {
        Flow flow;
        CapturedFrame frame;      ///< the pieces so far
        quint32 nextSequence = 0; ///< of TCP
        qsizetype missing = 0;    ///< octets of the first TLS record
        int datagrams = 0;        ///< of QUIC
    };

    static Flow flowOf(const lanscope_packet &packet);
    void forgetBefore(Timestamp time);
    qsizetype find(const Flow &flow) const; // -1: none
    void remember(Hello hello);
    CapturedFrame joinSegment(const lanscope_packet &packet, CapturedFrame frame);
    CapturedFrame joinDatagram(const lanscope_packet &packet, CapturedFrame frame);

    QList<Hello> m_hellos; // the oldest first
};

} // namespace lanscope

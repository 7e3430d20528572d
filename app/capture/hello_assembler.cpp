// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/hello_assembler.h"

#include <algorithm>
#include <cstring>

#include <QtEndian>

#include "bpf/parse.h"

namespace lanscope {

namespace {

constexpr qsizetype Ipv6Header = 40;  // RFC 8200 section 3
constexpr qsizetype UdpHeader = 8;    // RFC 768
constexpr qsizetype RecordHeader = 5; // RFC 8446 section 5.1: type, version, length

lanscope_packet parsed(const CapturedFrame &frame)
{
    lanscope_packet packet;
    lanscope_parse(frame.octets.constData(), frame.octets.constData() + frame.octets.size(), &packet);
    return packet;
}

/// What the packet carries, without the padding of Ethernet; empty when the capture holds not all of it.
QByteArrayView payloadOf(const lanscope_packet &packet, const CapturedFrame &frame)
{
    const qsizetype begin = packet.payload_offset;
    const qsizetype end = packet.network_offset + qsizetype(packet.length);
    if (packet.later_fragment || begin >= end || end > frame.octets.size())
        return {};
    return QByteArrayView(frame.octets).sliced(begin, end - begin);
}

/// Where the TCP header begins; 0 behind extension headers, which nobody sends before a hello.
qsizetype segmentAt(const lanscope_packet &packet, const QByteArray &octets)
{
    const qsizetype network = packet.network_offset;
    if (packet.family == LANSCOPE_IPV4)
        return network + (octets[network] & 0xf) * 4;
    return octets[network + 6] == LANSCOPE_TCP ? network + Ipv6Header : 0;
}

/// Octets of the first record of a client_hello that are not in this segment; 0 when all are, or it is something else.
qsizetype missingOctets(QByteArrayView segment)
{
    constexpr quint8 HandshakeRecord = 0x16, ClientHello = 1;
    if (segment.size() <= RecordHeader || segment[0] != HandshakeRecord || segment[RecordHeader] != ClientHello)
        return 0;
    return std::max<qsizetype>(RecordHeader + qFromBigEndian<quint16>(segment.data() + 3) - segment.size(), 0);
}

/// RFC 9000 section 17.2: the destination's connection identifier of a long header, by which its keys are made.
QByteArrayView connectionId(QByteArrayView datagram)
{
    constexpr qsizetype At = 5; // behind the first octet and the version
    if (datagram.size() <= At || datagram.size() - At - 1 < quint8(datagram[At]))
        return {};
    return datagram.sliced(At + 1, quint8(datagram[At]));
}

/// Puts octets behind the payload and makes the lengths of IP and UDP true again.
void append(QByteArrayView piece, CapturedFrame &frame)
{
    lanscope_packet packet = parsed(frame);
    QByteArray &octets = frame.octets;
    octets.truncate(packet.network_offset + qsizetype(packet.length));
    octets.append(piece.data(), piece.size());
    frame.originalLength = quint32(octets.size());

    const qsizetype length = octets.size() - packet.network_offset;
    char *network = octets.data() + packet.network_offset;
    if (packet.family == LANSCOPE_IPV4)
        qToBigEndian(quint16(length), network + 2);
    else
        qToBigEndian(quint16(length - Ipv6Header), network + 4);
    if (packet.protocol == LANSCOPE_UDP)
        qToBigEndian(quint16(octets.size() - packet.payload_offset + UdpHeader),
                     octets.data() + packet.payload_offset - UdpHeader + 4);
}

} // namespace

HelloAssembler::Flow HelloAssembler::flowOf(const lanscope_packet &packet)
{
    Flow flow;
    static_assert(sizeof(flow) == offsetof(lanscope_packet, protocol) + 1);
    std::memcpy(flow.data(), packet.key_addresses, sizeof(packet.key_addresses));
    std::memcpy(flow.data() + 32, &packet.source_port, 2);
    std::memcpy(flow.data() + 34, &packet.destination_port, 2);
    flow.back() = packet.protocol;
    return flow;
}

bool HelloAssembler::awaits(const lanscope_packet &packet, Timestamp time)
{
    const bool carriesSomething = packet.network_offset + packet.length > packet.payload_offset;
    if (m_hellos.isEmpty() || packet.protocol != LANSCOPE_TCP || !packet.has_tcp_flags || !carriesSomething)
        return false;
    forgetBefore(time);
    return find(flowOf(packet)) >= 0;
}

CapturedFrame HelloAssembler::joined(CapturedFrame frame)
{
    if (frame.kind != LANSCOPE_FRAME_TLS && frame.kind != LANSCOPE_FRAME_QUIC)
        return frame;
    forgetBefore(frame.time);
    const lanscope_packet packet = parsed(frame);
    if (packet.has_tcp_flags && frame.kind == LANSCOPE_FRAME_TLS)
        return joinSegment(packet, std::move(frame));
    if (packet.protocol == LANSCOPE_UDP && frame.kind == LANSCOPE_FRAME_QUIC)
        return joinDatagram(packet, std::move(frame));
    return frame;
}

CapturedFrame HelloAssembler::joinSegment(const lanscope_packet &packet, CapturedFrame frame)
{
    const QByteArrayView segment = payloadOf(packet, frame);
    const qsizetype header = segmentAt(packet, frame.octets);
    if (segment.isEmpty() || !header)
        return frame;
    const auto sequence = qFromBigEndian<quint32>(frame.octets.constData() + header + 4);
    const Flow flow = flowOf(packet);
    const qsizetype at = find(flow);
    if (at < 0) {
        if (const qsizetype missing = missingOctets(segment))
            remember(
                {.flow = flow, .frame = frame, .nextSequence = sequence + quint32(segment.size()), .missing = missing});
        return frame;
    }
    Hello &hello = m_hellos[at];
    const auto known = qint32(hello.nextSequence - sequence); // octets at its front that came before
    if (known < 0 || known >= segment.size())
        return frame;
    const QByteArrayView piece = segment.sliced(known);
    append(piece, hello.frame);
    hello.nextSequence += quint32(piece.size());
    hello.missing -= piece.size();
    if (hello.missing > 0 && hello.frame.octets.size() < MaximumOctets)
        return frame;
    CapturedFrame whole = m_hellos.takeAt(at).frame;
    whole.time = frame.time;
    return whole;
}

CapturedFrame HelloAssembler::joinDatagram(const lanscope_packet &packet, CapturedFrame frame)
{
    const QByteArrayView datagram = payloadOf(packet, frame);
    if (datagram.isEmpty())
        return frame;
    const Flow flow = flowOf(packet);
    const qsizetype at = find(flow);
    const bool goesOn =
        at >= 0 && connectionId(payloadOf(parsed(m_hellos[at].frame), m_hellos[at].frame)) == connectionId(datagram);
    if (!goesOn) {
        if (at >= 0)
            m_hellos.removeAt(at);
        remember({.flow = flow, .frame = frame, .datagrams = 1});
        return frame;
    }
    Hello &hello = m_hellos[at];
    append(datagram, hello.frame);
    hello.frame.time = frame.time;
    if (++hello.datagrams < MostDatagrams && hello.frame.octets.size() < MaximumOctets)
        return hello.frame;
    return m_hellos.takeAt(at).frame;
}

void HelloAssembler::forgetBefore(Timestamp time)
{
    m_hellos.removeIf([&](const Hello &hello) {
        const qint64 age = time - hello.frame.time;
        return age > Patience || age < -Patience;
    });
}

qsizetype HelloAssembler::find(const Flow &flow) const
{
    const auto hello =
        std::find_if(m_hellos.begin(), m_hellos.end(), [&](const Hello &each) { return each.flow == flow; });
    return hello == m_hellos.end() ? -1 : hello - m_hellos.begin();
}

void HelloAssembler::remember(Hello hello)
{
    if (m_hellos.size() >= MaximumHellos)
        m_hellos.removeFirst();
    m_hellos.append(std::move(hello));
}

} // namespace lanscope

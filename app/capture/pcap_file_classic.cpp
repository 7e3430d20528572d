// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/pcap_file_classic.h"

#include <algorithm>

#include <QCoreApplication>
#include <QtEndian>

namespace lanscope {

namespace {

// draft-ietf-opsawg-pcap section 4; the last one is the format of Alexey Kuznetzov's patches to libpcap.
constexpr quint32 Microseconds = 0xa1b2c3d4;
constexpr quint32 Nanoseconds = 0xa1b23c4d;
constexpr quint32 Patched = 0xa1b2cd34;

constexpr qsizetype FileHeaderRest = 20; // of 24 octets, without the magic
constexpr qsizetype LinkTypeAt = 16;
constexpr qsizetype PacketHeader = 16;        // seconds, fraction, captured length, length on the wire
constexpr qsizetype PatchedPacketHeader = 24; // the same, interface index, protocol, packet type, padding
constexpr quint32 LinkTypeMask = 0xffff;      // above it is the length of a frame check sequence
constexpr quint32 MaximumPacket = 262'144;    // libpcap, MAXIMUM_SNAPLEN

bool isSwapped(quint32 magic)
{
    return magic != Microseconds && magic != Nanoseconds && magic != Patched;
}

} // namespace

bool ClassicPcapFile::isMagic(quint32 magic)
{
    const quint32 native = isSwapped(magic) ? qbswap(magic) : magic;
    return !isSwapped(native);
}

std::unique_ptr<PcapFile> ClassicPcapFile::open(ReplayStream stream, quint32 magic)
{
    std::unique_ptr<ClassicPcapFile> file(new ClassicPcapFile(std::move(stream), magic));
    const char *header = file->m_stream.take(FileHeaderRest);
    if (!header)
        return nullptr;
    file->m_linkType = file->number(header + LinkTypeAt) & LinkTypeMask;
    return file;
}

ClassicPcapFile::ClassicPcapFile(ReplayStream stream, quint32 magic)
    : PcapFile(std::move(stream)), m_isBigEndian(!isSwapped(magic))
{
    const quint32 native = m_isBigEndian ? magic : qbswap(magic);
    m_fractionNanoseconds = native == Nanoseconds ? 1 : 1000;
    m_packetHeader = native == Patched ? PatchedPacketHeader : PacketHeader;
}

quint32 ClassicPcapFile::number(const char *octets) const
{
    return m_isBigEndian ? qFromBigEndian<quint32>(octets) : qFromLittleEndian<quint32>(octets);
}

bool ClassicPcapFile::next(FilePacket &packet)
{
    const char *header = m_stream.take(m_packetHeader);
    if (!header)
        return m_stream.left() || !m_stream.problem().isEmpty() ? endCut(m_packetHeader) : endWhole();
    const quint32 captured = number(header + 8);
    packet.time.nanoseconds = number(header) * 1'000'000'000LL + number(header + 4) * qint64(m_fractionNanoseconds);
    packet.originalLength = std::max(captured, number(header + 12));
    packet.linkType = m_linkType;
    if (captured > MaximumPacket)
        return endDamaged(QCoreApplication::translate("ReplaySource", "the file is damaged; a packet claims %1 octets")
                              .arg(captured));

    const char *octets = m_stream.take(captured);
    if (!octets)
        return endCut(captured);
    packet.octets = QByteArrayView(octets, captured);
    return true;
}

} // namespace lanscope

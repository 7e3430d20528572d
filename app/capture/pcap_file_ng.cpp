// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/pcap_file_ng.h"

#include <QCoreApplication>
#include <QtEndian>

namespace lanscope {

namespace {

// draft-ietf-opsawg-pcapng section 4.
constexpr quint32 SectionHeader = 0x0a0d0d0a; // the same in either byte order
constexpr quint32 ByteOrderMagic = 0x1a2b3c4d;
constexpr quint32 InterfaceDescription = 1;
constexpr quint32 ObsoletePacket = 2;
constexpr quint32 SimplePacket = 3;
constexpr quint32 EnhancedPacket = 6;

constexpr quint32 BlockFrame = 12; // type, length, and the length again at the end
constexpr qsizetype PacketFixed = 20;
constexpr qsizetype InterfaceFixed = 8;
constexpr quint16 EndOfOptions = 0;
constexpr quint16 TimeResolution = 9;
constexpr quint16 TimeOffset = 14;
constexpr size_t MaximumInterfaces = 65'536; // obsolete packet blocks number them with 16 bits

QString damagedBlock()
{
    return QCoreApplication::translate("ReplaySource", "the file is damaged; a block does not hold what it claims");
}

} // namespace

bool PcapNgFile::isMagic(quint32 magic)
{
    return magic == SectionHeader;
}

std::unique_ptr<PcapFile> PcapNgFile::open(ReplayStream stream)
{
    std::unique_ptr<PcapNgFile> file(new PcapNgFile(std::move(stream)));
    if (!file->readSectionHeader())
        return nullptr;
    return file;
}

/// Reads a section's header from its length on and forgets the section before.
bool PcapNgFile::readSectionHeader()
{
    const char *header = m_stream.take(8);
    if (!header)
        return endCut(8);
    m_isBigEndian = qFromBigEndian<quint32>(header + 4) == ByteOrderMagic;
    if (!m_isBigEndian && qFromLittleEndian<quint32>(header + 4) != ByteOrderMagic)
        return endDamaged(damagedBlock());
    const quint32 length = number32(header);
    if (length < BlockFrame + 4)
        return endDamaged(damagedBlock());
    m_interfaces.clear();
    const qint64 rest = qint64(length) - 12; // the type, the length and the magic are read
    const qint64 skipped = m_stream.skip(rest);
    return skipped == rest || endCut(rest - skipped);
}

bool PcapNgFile::next(FilePacket &packet)
{
    for (;;) {
        Block block;
        if (!readBlock(block))
            return false;
        switch (readBody(block, packet)) {
        case Found::Packet:
            return true;
        case Found::Nothing:
            continue;
        case Found::End:
            return false;
        }
    }
}

/// Reads up to the body of the next block that is no section header.
bool PcapNgFile::readBlock(Block &block)
{
    for (;;) {
        const char *type = m_stream.take(4);
        if (!type)
            return m_stream.left() || !m_stream.problem().isEmpty() ? endCut(BlockFrame) : endWhole();
        block.type = number32(type);
        if (block.type != SectionHeader)
            break;
        if (!readSectionHeader())
            return false;
    }
    const char *header = m_stream.take(4);
    if (!header)
        return endCut(BlockFrame - 4);
    const quint32 length = number32(header);
    if (length < BlockFrame || length % 4)
        return endDamaged(damagedBlock());
    block.body = length - BlockFrame;
    return true;
}

PcapNgFile::Found PcapNgFile::readBody(const Block &block, FilePacket &packet)
{
    const bool isWanted = block.type == InterfaceDescription || block.type == EnhancedPacket ||
                          block.type == SimplePacket || block.type == ObsoletePacket;
    const qint64 length = qint64(block.body) + 4; // the repeated length
    if (!isWanted) {
        const qint64 skipped = m_stream.skip(length);
        if (skipped < length)
            endCut(length - skipped);
        return skipped < length ? Found::End : Found::Nothing;
    }
    if (length > ReplayStream::MaximumTake) {
        endDamaged(damagedBlock());
        return Found::End;
    }
    const char *octets = m_stream.take(length);
    if (!octets) {
        endCut(length);
        return Found::End;
    }
    const QByteArrayView body(octets, block.body);
    if (block.type == InterfaceDescription) {
        readInterface(body);
        return Found::Nothing;
    }
    const Found found = block.type == SimplePacket ? readSimplePacket(body, packet) : readPacket(block, body, packet);
    if (found == Found::End)
        endDamaged(damagedBlock());
    return found;
}

PcapNgFile::Found PcapNgFile::readPacket(const Block &block, QByteArrayView body, FilePacket &packet)
{
    if (body.size() < PacketFixed)
        return Found::End;
    const char *octets = body.data();
    const size_t index = block.type == ObsoletePacket ? number16(octets) : number32(octets);
    const quint32 captured = number32(octets + 12);
    if (index >= m_interfaces.size() || captured > body.size() - PacketFixed)
        return Found::End;
    const Interface &interface = m_interfaces[index];
    packet.time = interface.clock.at(quint64(number32(octets + 4)) << 32 | number32(octets + 8));
    packet.linkType = interface.linkType;
    packet.originalLength = std::max(captured, number32(octets + 16));
    packet.octets = body.sliced(PacketFixed, captured);
    return Found::Packet;
}

PcapNgFile::Found PcapNgFile::readSimplePacket(QByteArrayView body, FilePacket &packet)
{
    if (body.size() < 4 || m_interfaces.empty())
        return Found::End;
    const Interface &interface = m_interfaces.front();
    const quint32 length = number32(body.data());
    const quint32 limit = interface.snapLength ? std::min(length, interface.snapLength) : length;
    packet.time = {};
    packet.linkType = interface.linkType;
    packet.originalLength = length;
    packet.octets = body.sliced(4, std::min<qsizetype>(limit, body.size() - 4));
    return Found::Packet;
}

void PcapNgFile::readInterface(QByteArrayView body)
{
    Interface interface;
    if (body.size() >= InterfaceFixed) {
        interface.linkType = number16(body.data());
        interface.snapLength = number32(body.data() + 4);
        readInterfaceOptions(body.sliced(InterfaceFixed), interface);
    }
    if (m_interfaces.size() < MaximumInterfaces)
        m_interfaces.push_back(interface);
}

void PcapNgFile::readInterfaceOptions(QByteArrayView options, Interface &interface) const
{
    while (options.size() >= 4) {
        const quint16 code = number16(options.data());
        const quint16 length = number16(options.data() + 2);
        options = options.sliced(4);
        if (code == EndOfOptions || length > options.size())
            return;
        if (code == TimeResolution && length == 1)
            interface.clock.resolution = quint8(options[0]);
        if (code == TimeOffset && length == 8) {
            const quint64 offset =
                m_isBigEndian ? qFromBigEndian<quint64>(options.data()) : qFromLittleEndian<quint64>(options.data());
            interface.clock.offsetSeconds = qint64(offset);
        }
        options = options.sliced(std::min<qsizetype>((length + 3) & ~3, options.size()));
    }
}

quint16 PcapNgFile::number16(const char *octets) const
{
    return m_isBigEndian ? qFromBigEndian<quint16>(octets) : qFromLittleEndian<quint16>(octets);
}

quint32 PcapNgFile::number32(const char *octets) const
{
    return m_isBigEndian ? qFromBigEndian<quint32>(octets) : qFromLittleEndian<quint32>(octets);
}

} // namespace lanscope

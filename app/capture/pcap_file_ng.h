// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/capture/pcap_file.h"
#include "app/capture/pcap_file_clock.h"

namespace lanscope {

/// A file of Wireshark's format (draft-ietf-opsawg-pcapng): sections of either byte order, each with interfaces that
/// have their own link type and clock. Blocks that hold no packet and no interface are passed over.
class PcapNgFile : public PcapFile
{
public:
    /// Whether a file begins so; `magic` is its first four octets read big-endian.
    static bool isMagic(quint32 magic);

    /// The file behind its magic; null when its header is cut off or none.
    static std::unique_ptr<PcapFile> open(ReplayStream stream);

    bool next(FilePacket &packet) override;

private:
    /// What an interface description block says.
    struct Interface {
        quint32 linkType = 0;
        quint32 snapLength = 0; ///< 0: no limit
        PcapFileClock clock;
    };
    /// A block's type and the octets between its two lengths.
    struct Block {
        quint32 type = 0;
        quint32 body = 0;
    };
    enum class Found { Packet, Nothing, End };

    using PcapFile::PcapFile;

    bool readSectionHeader();
    bool readBlock(Block &block);
    Found readBody(const Block &block, FilePacket &packet);
    Found readPacket(const Block &block, QByteArrayView body, FilePacket &packet);
    Found readSimplePacket(QByteArrayView body, FilePacket &packet);
    void readInterface(QByteArrayView body);
    void readInterfaceOptions(QByteArrayView options, Interface &interface) const;

    quint16 number16(const char *octets) const;
    quint32 number32(const char *octets) const;

    bool m_isBigEndian = false;
    std::vector<Interface> m_interfaces; ///< of this section; at most MaximumInterfaces
};

} // namespace lanscope

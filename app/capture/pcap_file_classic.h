// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/pcap_file.h"

namespace lanscope {

/// A file of tcpdump's own format (draft-ietf-opsawg-pcap): one link type, micro- or nanoseconds, either byte order.
class ClassicPcapFile : public PcapFile
{
public:
    /// Whether a file begins so; `magic` is its first four octets read big-endian.
    static bool isMagic(quint32 magic);

    /// The file behind its magic; null when its header is cut off.
    static std::unique_ptr<PcapFile> open(ReplayStream stream, quint32 magic);

    bool next(FilePacket &packet) override;

private:
    ClassicPcapFile(ReplayStream stream, quint32 magic);

    quint32 number(const char *octets) const;

    bool m_isBigEndian;
    quint32 m_fractionNanoseconds; ///< how many nanoseconds one unit of a packet's fraction of a second has
    qsizetype m_packetHeader;
    quint32 m_linkType = 0;
};

} // namespace lanscope

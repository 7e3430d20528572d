// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QMetaType>
#include <QString>
#include <QStringList>

#include "bpf/lanscope.h"

namespace lanscope {

/// How one source sees its interface or file, and everything it counted since it began. Arrays are indexed by
/// Direction.
struct CaptureStatus {
    QString interface; ///< the interface's name, or the file's name without its folder
    quint32 interfaceIndex = 0;
    QString mode;        ///< "host", "gateway", "span"; "file" for a capture file
    QString backend;     ///< "xdp", "xdp-generic", "tc", "pcap"; "file" for a capture file
    QStringList reasons; ///< why each better backend is not in use, best first; sentences
    QStringList hooks;   ///< what is attached where: "XDP eth0 (program 12)"
    std::array<quint64, 2> frames{};
    std::array<quint64, 2> bytes{}; ///< octets of whole frames
    std::array<quint64, 2> nonIpFrames{};
    std::array<quint64, 2> overflowPackets{}; ///< counted, but in no flow: the table was full
    std::array<quint64, 2> overflowBytes{};
    quint64 lostFrames = 0;   ///< frames the kernel did not show to libpcap
    quint64 lostMessages = 0; ///< gaps in the stream's sequence
    quint64 flowRecords = 0;
    quint64 framesCopied = 0;
    quint64 framesDropped = 0; ///< frames that should have been copied but did not fit
    quint64 tableBytes = 0;    ///< kernel memory of the flow tables
    std::array<quint64, LANSCOPE_FRAME_KINDS> copied{};
    std::array<quint64, LANSCOPE_FRAME_KINDS> dropped{};

    quint64 totalFrames() const { return frames[0] + frames[1]; }
    quint64 totalBytes() const { return bytes[0] + bytes[1]; }
};

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::CaptureStatus)

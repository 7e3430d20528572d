// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArrayView>
#include <QString>

#include "app/base/result.h"
#include "app/base/timestamp.h"
#include "app/capture/replay_stream.h"

namespace lanscope {

/// One packet as a capture file holds it.
struct FilePacket {
    Timestamp time;             ///< not known when the file does not say
    quint32 linkType = 0;       ///< tcpdump.org/linktypes.html
    quint32 originalLength = 0; ///< octets on the wire
    QByteArrayView octets;      ///< what was captured of them; valid until the next packet is read
};

/// How the reading of a file ended.
struct FileEnd {
    enum class Kind {
        Whole,   ///< at its end
        Cut,     ///< in the middle of something: the rest is missing
        Damaged, ///< at octets that make no sense, or that cannot be read
    };
    Kind kind = Kind::Whole;
    QString reason; ///< for people; empty when whole
};

/// Reads the packets of a pcap or pcapng file, front to back, in bounded memory.
class PcapFile
{
public:
    virtual ~PcapFile() = default;

    /// Opens a file, plain or packed with gzip. The error is the reason alone, without "reading NAME".
    static Result<std::unique_ptr<PcapFile>> open(const QString &path);

    /// The same from octets of any source.
    static Result<std::unique_ptr<PcapFile>> open(std::unique_ptr<OctetSource> source);

    /// The next packet; false when there is none, and end() says why.
    virtual bool next(FilePacket &packet) = 0;

    const FileEnd &end() const { return m_end; }

protected:
    explicit PcapFile(ReplayStream stream) : m_stream(std::move(stream)) {}

    /// Ends because octets are missing: `wanted` were, and the stream holds only left(). Returns false.
    bool endCut(qint64 wanted);
    /// Ends at octets that make no sense. Returns false.
    bool endDamaged(const QString &reason);
    /// Ends at the end of the file. Returns false.
    bool endWhole() { return false; }

    ReplayStream m_stream;

private:
    FileEnd m_end;
};

} // namespace lanscope

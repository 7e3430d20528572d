// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "app/base/result.h"

namespace lanscope {

/// Where the octets of a capture file come from: the file itself, or what unpacks it.
class OctetSource
{
public:
    virtual ~OctetSource() = default;

    /// Fills up to `room` octets; 0 at the end. An error says only the reason.
    virtual Result<qsizetype> read(char *octets, qsizetype room) = 0;
};

/// Opens a file, plain or packed with gzip. The error is the reason alone, without "reading NAME".
Result<std::unique_ptr<OctetSource>> openOctetSource(const QString &path);

/// The octets of a file, front to back, in a buffer that slides over it.
///
/// The file is read in blocks, not mapped: a mapped file that somebody shortens meanwhile ends the program with SIGBUS,
/// and the copy costs less than a tenth of what is done with a packet.
class ReplayStream
{
public:
    /// The most that can be taken at once: four times the largest packet of libpcap (MAXIMUM_SNAPLEN, 262,144).
    static constexpr qsizetype MaximumTake = 1 << 20;

    explicit ReplayStream(std::unique_ptr<OctetSource> source);

    /// The next `count` octets, valid until the next call; null when fewer are left. `count` <= MaximumTake.
    const char *take(qsizetype count)
    {
        if (m_end - m_begin < count && !fill(count))
            return nullptr;
        const char *octets = m_buffer.data() + m_begin;
        m_begin += count;
        return octets;
    }

    /// Passes over octets; returns how many there were.
    qint64 skip(qint64 count);

    /// How many octets are left after take() gave null.
    qsizetype left() const { return m_end - m_begin; }

    /// Why the stream ended too early; empty when it is whole.
    const QString &problem() const { return m_problem; }

private:
    bool fill(qsizetype wanted);

    std::unique_ptr<OctetSource> m_source;
    std::vector<char> m_buffer;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    bool m_atEnd = false;
    QString m_problem;
};

} // namespace lanscope

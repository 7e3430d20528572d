// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/replay_stream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>

#include "app/base/unique_fd.h"
#include "app/capture/replay_gzip.h"

namespace lanscope {

namespace {

constexpr qsizetype BlockOctets = 1 << 18; // stays in the second-level cache between the read and the walk

tl::unexpected<Error> reason(int number)
{
    return tl::unexpected(Error{QString::fromLocal8Bit(strerror(number))});
}

class PlainSource : public OctetSource
{
public:
    explicit PlainSource(UniqueFd file) : m_file(std::move(file)) {}

    Result<qsizetype> read(char *octets, qsizetype room) override
    {
        ssize_t count = 0;
        do
            count = ::read(m_file.get(), octets, size_t(room));
        while (count < 0 && errno == EINTR);
        if (count < 0)
            return reason(errno);
        return count;
    }

private:
    UniqueFd m_file;
};

bool isGzip(int file)
{
    unsigned char magic[2] = {};
    return pread(file, magic, sizeof magic, 0) == ssize_t(sizeof magic) && magic[0] == 0x1f && magic[1] == 0x8b;
}

} // namespace

Result<std::unique_ptr<OctetSource>> openOctetSource(const QString &path)
{
    // Not blocking, so that a pipe without a writer is refused below and does not hold the thread for ever.
    UniqueFd file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.isOpen())
        return reason(errno);
    struct stat status = {};
    if (fstat(file.get(), &status) < 0)
        return reason(errno);
    if (S_ISDIR(status.st_mode))
        return reason(EISDIR);
    if (!S_ISREG(status.st_mode))
        return tl::unexpected(Error{QCoreApplication::translate("ReplaySource", "it is not an ordinary file")});
    if (status.st_size == 0)
        return tl::unexpected(Error{QCoreApplication::translate("ReplaySource", "the file is empty")});
    const bool packed = isGzip(file.get());
    auto plain = std::make_unique<PlainSource>(std::move(file));
    if (packed)
        return makeGzipSource(std::move(plain));
    return plain;
}

ReplayStream::ReplayStream(std::unique_ptr<OctetSource> source) : m_source(std::move(source)), m_buffer(BlockOctets) {}

bool ReplayStream::fill(qsizetype wanted)
{
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, size_t(m_end - m_begin));
    m_end -= m_begin;
    m_begin = 0;
    if (qsizetype(m_buffer.size()) < wanted)
        m_buffer.resize(size_t(wanted));
    while (m_end < wanted && !m_atEnd) {
        const auto count = m_source->read(m_buffer.data() + m_end, qsizetype(m_buffer.size()) - m_end);
        if (!count)
            m_problem = count.error().sentence;
        m_atEnd = !count || *count == 0;
        m_end += count.value_or(0);
    }
    return m_end >= wanted;
}

qint64 ReplayStream::skip(qint64 count)
{
    qint64 skipped = 0;
    while (skipped < count) {
        const qsizetype step = qsizetype(std::min<qint64>(count - skipped, BlockOctets));
        if (!take(step)) {
            skipped += left();
            m_begin = m_end;
            return skipped;
        }
        skipped += step;
    }
    return skipped;
}

} // namespace lanscope

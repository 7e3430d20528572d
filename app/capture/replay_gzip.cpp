// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/replay_gzip.h"

#include <array>

#include <QCoreApplication>

#include <zlib.h>

namespace lanscope {

namespace {

constexpr qint64 MaximumUnpacked = 4LL << 30;
constexpr qint64 RatioMatters = 64LL << 20;
constexpr qint64 MaximumRatio = 500;
constexpr int GzipWindow = 15 + 16; // zlib.h, inflateInit2: the largest window, gzip header

tl::unexpected<Error> reason(const char *text)
{
    return tl::unexpected(Error{QCoreApplication::translate("ReplaySource", text)});
}

class GzipSource : public OctetSource
{
public:
    explicit GzipSource(std::unique_ptr<OctetSource> packed) : m_packed(std::move(packed))
    {
        m_isReady = inflateInit2(&m_inflate, GzipWindow) == Z_OK;
    }
    ~GzipSource() override { inflateEnd(&m_inflate); }
    Q_DISABLE_COPY_MOVE(GzipSource)

    Result<qsizetype> read(char *octets, qsizetype room) override
    {
        if (!m_isReady)
            return reason(QT_TRANSLATE_NOOP("ReplaySource", "there is no memory to unpack it"));
        m_inflate.next_out = reinterpret_cast<Bytef *>(octets);
        m_inflate.avail_out = uInt(room);
        while (m_inflate.avail_out == uInt(room) && !m_isAtEnd) {
            if (const auto step = unpack(); !step)
                return tl::unexpected(step.error());
        }
        m_unpacked += room - m_inflate.avail_out;
        if (m_unpacked > MaximumUnpacked)
            return reason(QT_TRANSLATE_NOOP("ReplaySource", "it unpacks to more than 4 GiB"));
        if (m_unpacked > RatioMatters && m_unpacked / MaximumRatio > m_read)
            return reason(QT_TRANSLATE_NOOP("ReplaySource", "it unpacks to more than 500 times its size"));
        return room - m_inflate.avail_out;
    }

private:
    /// One step of inflate, with new packed octets where it needs them.
    Result<void> unpack()
    {
        if (m_inflate.avail_in == 0) {
            const auto count = m_packed->read(m_input.data(), m_input.size());
            if (!count)
                return tl::unexpected(count.error());
            m_inflate.next_in = reinterpret_cast<Bytef *>(m_input.data());
            m_inflate.avail_in = uInt(*count);
            m_read += *count;
        }
        if (m_inflate.avail_in == 0) {
            m_isAtEnd = true;
            if (!m_isBetweenMembers)
                return reason(QT_TRANSLATE_NOOP("ReplaySource", "its gzip packing is cut off"));
            return {};
        }
        return inflateOnce();
    }

    Result<void> inflateOnce()
    {
        const int status = inflate(&m_inflate, Z_NO_FLUSH);
        if (status == Z_STREAM_END) {
            m_isBetweenMembers = true;
            inflateReset(&m_inflate);
            return {};
        }
        if (status != Z_OK && m_isBetweenMembers) {
            m_isAtEnd = true; // what follows the last member is padding (gzip(1) ignores it as well)
            return {};
        }
        m_isBetweenMembers = false;
        if (status != Z_OK && status != Z_BUF_ERROR)
            return reason(QT_TRANSLATE_NOOP("ReplaySource", "its gzip packing is damaged"));
        return {};
    }

    std::unique_ptr<OctetSource> m_packed;
    std::array<char, 1 << 16> m_input{};
    z_stream m_inflate = {};
    qint64 m_read = 0;
    qint64 m_unpacked = 0;
    bool m_isReady = false;
    bool m_isBetweenMembers = false;
    bool m_isAtEnd = false;
};

} // namespace

std::unique_ptr<OctetSource> makeGzipSource(std::unique_ptr<OctetSource> packed)
{
    return std::make_unique<GzipSource>(std::move(packed));
}

} // namespace lanscope

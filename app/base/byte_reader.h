// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <optional>
#include <type_traits>

#include <QByteArrayView>
#include <QtEndian>

namespace lanscope {

/// Reads foreign octets front to back and never past their end. A value type that does not own the octets.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) {}

    qsizetype remaining() const { return m_bytes.size() - m_at; }
    qsizetype position() const { return m_at; }
    bool atEnd() const { return remaining() == 0; }

    /// The octets not yet read.
    QByteArrayView rest() const { return m_bytes.sliced(m_at); }

    /// The next unsigned integer in network byte order; nothing, and nothing consumed, if too few octets are left.
    template <typename Integer>
    std::optional<Integer> take()
    {
        static_assert(std::is_unsigned_v<Integer>);
        if (remaining() < qsizetype(sizeof(Integer)))
            return std::nullopt;
        const auto value = qFromBigEndian<Integer>(m_bytes.data() + m_at);
        m_at += sizeof(Integer);
        return value;
    }

    /// The next `count` octets; nothing, and nothing consumed, if fewer are left.
    std::optional<QByteArrayView> takeBytes(qsizetype count)
    {
        if (count < 0 || remaining() < count)
            return std::nullopt;
        const QByteArrayView bytes = m_bytes.sliced(m_at, count);
        m_at += count;
        return bytes;
    }

    /// Passes over `count` octets; false, and nothing consumed, if fewer are left.
    bool skip(qsizetype count) { return takeBytes(count).has_value(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace lanscope

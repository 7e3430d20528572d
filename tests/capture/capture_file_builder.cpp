// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/capture/capture_file_builder.h"

#include <algorithm>
#include <cstring>

#include <QtEndian>

#include <zlib.h>

namespace lanscope::test {

namespace {

template <typename Integer>
QByteArray inOrder(ByteOrder order, Integer value)
{
    QByteArray octets(sizeof value, '\0');
    if (order == ByteOrder::Big)
        qToBigEndian(value, octets.data());
    else
        qToLittleEndian(value, octets.data());
    return octets;
}

QByteArray padded(const QByteArray &octets)
{
    return octets + QByteArray((4 - octets.size() % 4) % 4, '\0');
}

} // namespace

ClassicFile::ClassicFile(quint32 linkType, ByteOrder order, quint32 magic) : m_order(order)
{
    for (const quint32 value : {magic, order == ByteOrder::Big ? 0x00020004u : 0x00040002u, 0u, 0u, 262'144u, linkType})
        m_octets += inOrder(order, value);
}

ClassicFile &ClassicFile::packet(quint32 seconds, quint32 fraction, const QByteArray &octets, qsizetype captured)
{
    const QByteArray kept = captured < 0 ? octets : octets.first(captured);
    for (const quint32 value : {seconds, fraction, quint32(kept.size()), quint32(octets.size())})
        m_octets += inOrder(m_order, value);
    return raw(kept);
}

NgFile &NgFile::section(ByteOrder order)
{
    m_order = order;
    const QByteArray unknownLength(8, '\xff');
    return block(0x0a0d0d0a, number(0x1a2b3c4d) + number16(1) + number16(0) + unknownLength);
}

NgFile &NgFile::interface(quint16 linkType, quint32 snapLength, const QByteArray &options)
{
    return block(1, number16(linkType) + number16(0) + number(snapLength) + options);
}

QByteArray NgFile::option(quint16 code, const QByteArray &value) const
{
    return number16(code) + number16(quint16(value.size())) + padded(value);
}

QByteArray NgFile::option64(quint16 code, quint64 value) const
{
    return option(code, inOrder(m_order, value));
}

NgFile &NgFile::enhanced(quint32 interface, quint64 units, const QByteArray &octets)
{
    const quint32 length = quint32(octets.size());
    return block(6, number(interface) + number(quint32(units >> 32)) + number(quint32(units)) + number(length) +
                        number(length) + padded(octets));
}

NgFile &NgFile::obsolete(quint16 interface, quint64 units, const QByteArray &octets)
{
    const quint32 length = quint32(octets.size());
    return block(2, number16(interface) + number16(0) + number(quint32(units >> 32)) + number(quint32(units)) +
                        number(length) + number(length) + padded(octets));
}

NgFile &NgFile::simple(const QByteArray &octets, qsizetype captured)
{
    return block(3, number(quint32(octets.size())) + padded(octets.first(captured)));
}

NgFile &NgFile::block(quint32 type, const QByteArray &body)
{
    const QByteArray length = number(quint32(body.size()) + 12);
    return raw(number(type) + length + body + length);
}

QByteArray NgFile::number(quint32 value) const
{
    return inOrder(m_order, value);
}

QByteArray NgFile::number16(quint16 value) const
{
    return inOrder(m_order, value);
}

QByteArray gzip(const QByteArray &octets)
{
    z_stream deflater = {};
    deflateInit2(&deflater, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&deflater, uLong(octets.size()))), '\0');
    deflater.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(octets.constData()));
    deflater.avail_in = uInt(octets.size());
    deflater.next_out = reinterpret_cast<Bytef *>(packed.data());
    deflater.avail_out = uInt(packed.size());
    deflate(&deflater, Z_FINISH);
    packed.truncate(qsizetype(deflater.total_out));
    deflateEnd(&deflater);
    return packed;
}

Result<qsizetype> MemorySource::read(char *octets, qsizetype room)
{
    const qsizetype count = std::min(room, m_octets.size() - m_at);
    std::memcpy(octets, m_octets.constData() + m_at, size_t(count));
    m_at += count;
    return count;
}

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/capture/pcap_file.h"

namespace lanscope::test {

enum class ByteOrder { Little, Big };

/// A pcap file in the making.
class ClassicFile
{
public:
    explicit ClassicFile(quint32 linkType = 1, ByteOrder order = ByteOrder::Little, quint32 magic = 0xa1b2c3d4);

    /// A packet that was captured whole, or only to its first `captured` octets. `fraction` counts micro- or
    /// nanoseconds.
    ClassicFile &packet(quint32 seconds, quint32 fraction, const QByteArray &octets, qsizetype captured = -1);
    ClassicFile &raw(const QByteArray &octets) { return m_octets += octets, *this; }

    const QByteArray &octets() const { return m_octets; }

private:
    ByteOrder m_order;
    QByteArray m_octets;
};

/// A pcapng file in the making; sections may differ in byte order.
class NgFile
{
public:
    explicit NgFile(ByteOrder order = ByteOrder::Little) { section(order); }

    NgFile &section(ByteOrder order);
    NgFile &interface(quint16 linkType, quint32 snapLength = 0, const QByteArray &options = {});
    /// An option of an interface, padded to four octets.
    QByteArray option(quint16 code, const QByteArray &value) const;
    QByteArray option64(quint16 code, quint64 value) const;
    NgFile &enhanced(quint32 interface, quint64 units, const QByteArray &octets);
    NgFile &obsolete(quint16 interface, quint64 units, const QByteArray &octets);
    NgFile &simple(const QByteArray &octets, qsizetype captured);
    NgFile &block(quint32 type, const QByteArray &body);
    NgFile &raw(const QByteArray &octets) { return m_octets += octets, *this; }

    const QByteArray &octets() const { return m_octets; }

private:
    QByteArray number(quint32 value) const;
    QByteArray number16(quint16 value) const;

    ByteOrder m_order = ByteOrder::Little;
    QByteArray m_octets;
};

/// These octets packed as one gzip member.
QByteArray gzip(const QByteArray &octets);

/// Octets in memory as a source.
class MemorySource : public OctetSource
{
public:
    explicit MemorySource(QByteArray octets) : m_octets(std::move(octets)) {}
    Result<qsizetype> read(char *octets, qsizetype room) override;

private:
    QByteArray m_octets;
    qsizetype m_at = 0;
};

} // namespace lanscope::test

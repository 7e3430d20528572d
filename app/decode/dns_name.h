// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace lanscope {

/// A domain name (RFC 1035 section 3.1): labels of foreign octets, compared without regard to ASCII case (RFC 4343).
/// Labels may hold dots: an mDNS service instance is one label of text (RFC 6763 section 4.1.1).
class DnsName
{
public:
    /// The most octets of a name with its length octets and the root (RFC 1035 section 2.3.4).
    static constexpr qsizetype MaximumLength = 255;

    /// Reads the name at `position` of a message and sets `position` behind it. Compression pointers must point
    /// strictly backward, which bounds the walk; nothing when the name is cut off, too long or points elsewhere.
    static std::optional<DnsName> read(QByteArrayView message, qsizetype &position);

    /// The name of `text` whose labels are parted by dots.
    static DnsName fromText(QByteArrayView text);

    bool isRoot() const { return m_labels.isEmpty(); }

    /// The labels, leftmost first. They point into this name.
    QList<QByteArrayView> labels() const;

    /// The labels as harmless text, parted by dots.
    QString toString() const;

    bool operator==(const DnsName &other) const;
    bool operator<(const DnsName &other) const; ///< some order, for maps

private:
    QByteArray m_labels; ///< each label behind its length octet, without the root
};

} // namespace lanscope

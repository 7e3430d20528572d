// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QByteArrayView>
#include <QList>

namespace lanscope {

/// The header fields of HTTP and SSDP messages: name and value as sent, in their order, trimmed. They point into the
/// octets they were read from.
class HeaderFields
{
public:
    static constexpr int MaximumFields = 64; ///< a datagram of 1,500 octets seldom holds 20

    /// Reads lines of "name: value" up to an empty one; a last line without an end may be cut off and is left out only
    /// when `isWhole` is false.
    static HeaderFields read(QByteArrayView text, bool isWhole);

    /// The value of the first field of that name, letter case aside; empty when there is none.
    QByteArrayView value(QByteArrayView name) const;

    const QList<std::pair<QByteArrayView, QByteArrayView>> &all() const { return m_fields; }

private:
    QList<std::pair<QByteArrayView, QByteArrayView>> m_fields;
};

/// Takes the next line off the front of a text, trimmed.
QByteArrayView takeLine(QByteArrayView &text);

/// Compares ASCII text without regard to letter case.
bool isSameText(QByteArrayView one, QByteArrayView other);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include "app/base/ip_prefix.h"

namespace lanscope::test {

/// A database of MaxMind's format (MaxMind DB file format specification 2.0) in the making: an IPv6 tree with records
/// of 24 bits, in which IPv4 lies at ::/96.
class MmdbBuilder
{
public:
    /// What addresses of this prefix have: a map as text() and number() make it.
    MmdbBuilder &add(const IpPrefix &prefix, const QByteArray &entry);

    static QByteArray map(const QList<QPair<QByteArray, QByteArray>> &members); ///< keys are plain text
    static QByteArray text(const QByteArray &text);                             ///< of at most 284 octets
    static QByteArray number(quint32 number);

    QByteArray octets() const;

private:
    struct Node {
        int next[2] = {0, 0};    ///< 0: nothing
        int content[2] = {0, 0}; ///< number of an entry, from 1; 0: nothing
    };

    QList<Node> m_nodes{Node()};
    QList<QByteArray> m_entries;
};

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>

#include "app/base/ip_address.h"

namespace lanscope {

/// Addresses, prefixes and domains that the user wants to hear of, from files that the user added; none is fetched.
///
/// A line holds an address, a prefix ("203.0.113.0/24") or a domain, alone or behind an address as in a hosts file;
/// what follows # is a remark. Lines that are neither are counted and left out. At most MaximumEntries.
class BlockList
{
public:
    static constexpr qsizetype MaximumEntries = 500'000;

    /// Adds what a file holds, under the name by which evidence tells it. How many lines were left out.
    int add(const QString &name, const QByteArray &text);
    void clear();

    bool isEmpty() const { return m_entries == 0; }
    qsizetype size() const { return m_entries; }
    /// The list that holds this address, or a domain that this name is or is below of; empty when none does.
    QString listOf(const IpAddress &address) const;
    QString listOf(const QString &name) const;

private:
    bool addEntry(const QString &entry, int list);

    QList<QString> m_names;
    QHash<IpAddress, int> m_addresses; // index into m_names
    QHash<QString, int> m_domains;
    QMap<int, QHash<IpAddress, int>> m_prefixes; // by length: a look-up costs as much as there are lengths
    qsizetype m_entries = 0;
};

} // namespace lanscope

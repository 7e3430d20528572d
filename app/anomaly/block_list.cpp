// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/block_list.h"

#include <algorithm>

#include "app/base/foreign_text.h"

namespace lanscope {

namespace {

/// The address with all bits behind the prefix cleared.
IpAddress firstBits(IpAddress address, int length)
{
    for (size_t octet = 0; octet < address.octets.size(); ++octet) {
        const int kept = std::clamp(length - int(octet) * 8, 0, 8);
        address.octets[octet] &= quint8(0xff00 >> kept);
    }
    return address;
}

} // namespace

int BlockList::add(const QString &name, const QByteArray &text)
{
    m_names.append(foreignText(QStringView(name)));
    const int list = int(m_names.size()) - 1;
    int leftOut = 0;
    for (const QByteArray &line : text.split('\n')) {
        const QString plain = QString::fromUtf8(line).section(u'#', 0, 0).simplified().toLower();
        if (plain.isEmpty())
            continue;
        const QStringList words = plain.split(u' ');
        const bool isHostsLine = words.size() == 2 && IpAddress::fromString(words.first()).has_value();
        if (words.size() > 2 || (words.size() == 2 && !isHostsLine) || !addEntry(words.last(), list))
            ++leftOut;
    }
    return leftOut;
}

bool BlockList::addEntry(const QString &entry, int list)
{
    if (m_entries >= MaximumEntries)
        return false;
    const auto address = IpAddress::fromString(entry.section(u'/', 0, 0));
    if (address && entry.contains(u'/')) {
        bool isNumber = false;
        const int length = entry.section(u'/', 1).toInt(&isNumber);
        const int longest = address->family == IpAddress::Family::V4 ? 32 : 128;
        if (!isNumber || length < 1 || length > longest)
            return false;
        m_prefixes[length].insert(firstBits(*address, length), list);
    } else if (address) {
        m_addresses.insert(*address, list);
    } else if (entry.contains(u'.') && foreignText(QStringView(entry)) == entry && !entry.contains(u'/')) {
        m_domains.insert(entry.startsWith(u'.') ? entry.mid(1) : entry, list);
    } else {
        return false;
    }
    ++m_entries;
    return true;
}

void BlockList::clear()
{
    *this = {};
}

QString BlockList::listOf(const IpAddress &address) const
{
    if (const auto found = m_addresses.constFind(address); found != m_addresses.cend())
        return m_names[*found];
    for (auto prefixes = m_prefixes.cbegin(); prefixes != m_prefixes.cend(); ++prefixes) {
        const auto found = prefixes->constFind(firstBits(address, prefixes.key()));
        if (found != prefixes->cend())
            return m_names[*found];
    }
    return {};
}

QString BlockList::listOf(const QString &name) const
{
    QString domain = name.toLower();
    while (domain.contains(u'.')) {
        if (const auto found = m_domains.constFind(domain); found != m_domains.cend())
            return m_names[*found];
        domain = domain.section(u'.', 1);
    }
    return {};
}

} // namespace lanscope

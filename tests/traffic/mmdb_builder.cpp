// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/traffic/mmdb_builder.h"

#include <QtEndian>

namespace lanscope::test {

namespace {

QByteArray bigEndian(quint32 value, int octets)
{
    const quint32 wire = qToBigEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&wire), sizeof wire).last(octets);
}

/// A number of the metadata, with its type: 5 is uint16, 6 uint32; 9, an extended one, is uint64.
QByteArray typed(int type, quint32 value, int octets)
{
    const QByteArray head =
        type > 7 ? QByteArray(1, char(octets)) + char(type - 7) : QByteArray(1, char(type << 5 | octets));
    return head + bigEndian(value, octets);
}

} // namespace

QByteArray MmdbBuilder::map(const QList<QPair<QByteArray, QByteArray>> &members)
{
    QByteArray octets(1, char(7 << 5 | members.size()));
    for (const auto &[key, value] : members)
        octets += text(key) + value;
    return octets;
}

QByteArray MmdbBuilder::text(const QByteArray &text)
{
    constexpr int Longest = 28; // of a size that stands in the first octet
    if (text.size() <= Longest)
        return char(2 << 5 | text.size()) + text;
    return QByteArray(1, char(2 << 5 | (Longest + 1))) + char(text.size() - Longest - 1) + text;
}

QByteArray MmdbBuilder::number(quint32 number)
{
    return typed(6, number, 4);
}

MmdbBuilder &MmdbBuilder::add(const IpPrefix &prefix, const QByteArray &entry)
{
    constexpr int Ipv4At = 96; // bits
    const bool isV4 = prefix.address.family == IpAddress::Family::V4;
    m_entries.append(entry);
    const int length = prefix.length + (isV4 ? Ipv4At : 0);
    int node = 0;
    for (int at = 0; at < length; ++at) {
        const int inAddress = isV4 ? at - Ipv4At : at;
        const int side = inAddress < 0 ? 0 : prefix.address.octets[size_t(inAddress / 8)] >> (7 - inAddress % 8) & 1;
        if (at == length - 1) {
            m_nodes[node].content[side] = int(m_entries.size());
            break;
        }
        if (m_nodes[node].next[side] == 0) {
            m_nodes[node].next[side] = int(m_nodes.size());
            m_nodes.append(Node());
        }
        node = m_nodes[node].next[side];
    }
    return *this;
}

QByteArray MmdbBuilder::octets() const
{
    constexpr int Separator = 16; // zeros between the tree and the entries
    QByteArray entries;
    QList<quint32> places;
    for (const QByteArray &entry : m_entries) {
        places.append(quint32(entries.size()));
        entries += entry;
    }
    QByteArray tree;
    const auto count = quint32(m_nodes.size());
    for (const Node &node : m_nodes) {
        for (const int side : {0, 1}) {
            quint32 record = count; // not found
            if (node.content[side] != 0)
                record = count + Separator + places[node.content[side] - 1];
            else if (node.next[side] != 0)
                record = quint32(node.next[side]);
            tree += bigEndian(record, 3);
        }
    }
    const QByteArray metadata = map({{"binary_format_major_version", typed(5, 2, 2)},
                                     {"binary_format_minor_version", typed(5, 0, 2)},
                                     {"build_epoch", typed(9, 1'700'000'000, 4)},
                                     {"database_type", text("Lanscope-Test")},
                                     {"description", map({})},
                                     {"ip_version", typed(5, 6, 2)},
                                     {"languages", QByteArray("\x00\x04", 2)},
                                     {"node_count", typed(6, count, 4)},
                                     {"record_size", typed(5, 24, 2)}});
    return tree + QByteArray(Separator, '\0') + entries + "\xab\xcd\xefMaxMind.com" + metadata;
}

} // namespace lanscope::test

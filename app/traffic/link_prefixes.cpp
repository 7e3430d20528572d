// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traffic/link_prefixes.h"

#include <algorithm>

namespace lanscope {

namespace {

bool holds(const QList<IpPrefix> &prefixes, const IpAddress &address)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const IpPrefix &prefix) { return prefix.contains(address); });
}

bool isOfFamily(const IpPrefix &prefix, IpAddress::Family family)
{
    return prefix.address.family == family && !prefix.address.isLinkLocal();
}

/// The usual size of a network: what stations of one have in common when nobody says its mask.
int usualLength(IpAddress::Family family)
{
    return family == IpAddress::Family::V4 ? 24 : 64; // RFC 4291 section 2.5.4 for IPv6
}

IpAddress networkOf(IpAddress address)
{
    const auto behind = address.octets.begin() + usualLength(address.family) / 8;
    std::fill(behind, address.octets.end(), quint8(0));
    return address;
}

/// Whether an attribute with this key is a prefix of the link: of router advertisements and DHCP servers.
bool isPrefixKey(const QString &key)
{
    return key == QStringLiteral("prefix") || key == QStringLiteral("subnet");
}

} // namespace

void LinkPrefixes::learn(const Observation &observation)
{
    const bool isNeighbour = observation.protocol == Protocol::Arp || observation.protocol == Protocol::Neighbour;
    if (const auto *attribute = std::get_if<Attribute>(&observation.fact); attribute && isPrefixKey(attribute->key)) {
        if (const auto prefix = IpPrefix::fromString(attribute->value))
            addPrefix(*prefix);
    } else if (const auto *used = std::get_if<AddressUsed>(&observation.fact); used && isNeighbour) {
        addNeighbour(used->address);
    }
}

void LinkPrefixes::addPrefix(const IpPrefix &prefix)
{
    constexpr int Shortest = 8; // no network is larger: a wider claim would swallow the Internet
    if (prefix.length >= Shortest && !m_learned.contains(prefix) && m_learned.size() < MaximumPrefixes)
        m_learned.append(prefix);
}

void LinkPrefixes::addNeighbour(const IpAddress &address)
{
    if (address.isLinkLocal() || m_proven.contains(address))
        return;
    if (m_proven.size() >= MaximumProven) {
        m_proven.clear();
        m_first.clear();
    }
    m_proven.insert(address);
    const IpAddress network = networkOf(address);
    const auto first = m_first.constFind(network);
    if (first == m_first.constEnd())
        m_first.insert(network, address);
    else if (*first != address)
        addPrefix({network, usualLength(address.family)});
}

bool LinkPrefixes::isCertain(IpAddress::Family family) const
{
    return std::any_of(m_own.begin(), m_own.end(),
                       [family](const IpPrefix &prefix) { return isOfFamily(prefix, family); });
}

bool LinkPrefixes::contains(const IpAddress &address) const
{
    if (isCertain(address.family))
        return holds(m_own, address);
    return m_proven.contains(address) || holds(m_learned, address);
}

bool LinkPrefixes::isBroadcast(const IpAddress &address) const
{
    const auto &prefixes = isCertain(address.family) ? m_own : m_learned;
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const IpPrefix &prefix) { return prefix.isBroadcast(address); });
}

Scope LinkPrefixes::scopeOf(const IpAddress &peer, bool isGroup) const
{
    if (peer.isNull())
        return Scope::Local;
    if (isGroup || peer.isMulticast() || isBroadcast(peer))
        return Scope::Multicast;
    if (peer.isLinkLocal() || peer.isUnspecified() || peer.isLoopback())
        return Scope::Local;
    return contains(peer) ? Scope::Lan : Scope::Internet;
}

} // namespace lanscope

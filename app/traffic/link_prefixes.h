// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include "app/base/ip_prefix.h"
#include "app/decode/observation.h"
#include "app/traffic/contribution.h"

namespace lanscope {

/// Which addresses are reached on one link without a router.
///
/// An interface of this computer knows its prefixes: those bind. Where there are none, in a capture file or on a mirror
/// port without an address, they are learned from what proves it: a router's advertisement (RFC 4861), the mask that a
/// DHCP server hands out, and who answers for an address by ARP or neighbour discovery. Two such neighbours of one /24
/// or /64 make it a prefix of the link. That an address is a private one proves nothing.
class LinkPrefixes
{
public:
    static constexpr int MaximumPrefixes = 64;   ///< that were learned; the first stay
    static constexpr int MaximumProven = 16'384; ///< single addresses; then it learns anew

    void setOwn(const QList<IpPrefix> &prefixes) { m_own = prefixes; }

    /// Takes in what somebody on the link said.
    void learn(const Observation &observation);

    /// Whether the address is on the link, as far as it is known.
    bool contains(const IpAddress &address) const;

    /// Whether contains() rests on this computer's own prefixes of the family, so that it knows all of them.
    bool isCertain(IpAddress::Family family) const;

    /// Where this other end of a conversation is. `isGroup`: the frames went to a group's MAC address.
    Scope scopeOf(const IpAddress &peer, bool isGroup) const;

private:
    void addPrefix(const IpPrefix &prefix);
    void addNeighbour(const IpAddress &address);
    bool isBroadcast(const IpAddress &address) const;

    QList<IpPrefix> m_own;
    QList<IpPrefix> m_learned;           // at most MaximumPrefixes
    QSet<IpAddress> m_proven;            // at most MaximumProven
    QHash<IpAddress, IpAddress> m_first; // by network: the first neighbour of it; at most as many as are proven
};

} // namespace lanscope

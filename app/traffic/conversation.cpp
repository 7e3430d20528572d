// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traffic/conversation.h"

#include <algorithm>
#include <cstring>

namespace lanscope {

namespace {

/// How likely a port is the one that is called.
int likeliness(quint8 protocol, quint16 port, const ServiceDirectory &services)
{
    constexpr quint16 SystemPorts = 1024; // RFC 6335 section 6: system, user and dynamic ports
    constexpr quint16 DynamicPorts = 49152;
    constexpr quint16 LinuxDynamicPorts = 32768; // net.ipv4.ip_local_port_range
    if (port < SystemPorts)
        return 4;
    if (!services.nameOf(protocol, port).isEmpty())
        return 3;
    if (port < LinuxDynamicPorts)
        return 2;
    return port < DynamicPorts ? 1 : 0;
}

bool reachesMany(const ConversationEnd &end)
{
    return end.mac.isGroup() || end.address.isMulticast();
}

} // namespace

size_t qHash(const ConversationKey &key, size_t seed) noexcept
{
    constexpr size_t OctetsOfEnd = 24; // a MAC address, an IP address, a port: what differs from one to the next
    std::array<quint8, 2 * OctetsOfEnd> octets;
    quint8 *into = octets.data();
    for (const ConversationEnd &end : key.ends) {
        std::memcpy(into, end.mac.octets.data(), 6);
        std::memcpy(into + 6, end.address.octets.data(), 16);
        std::memcpy(into + 22, &end.port, 2);
        into += OctetsOfEnd;
    }
    return qHashBits(octets.data(), octets.size(), seed + (size_t(key.etherType) << 8) + key.protocol);
}

ConversationKey::Sided ConversationKey::of(const FlowRecord &flow)
{
    const FlowKey &key = flow.key;
    const bool withPorts = hasPorts(key.protocol); // an ICMP type is no port: its answer has another one
    ConversationEnd source{flow.sourceMac, key.source, withPorts ? key.sourcePort : quint16(0)};
    ConversationEnd destination{flow.destinationMac, key.destination, withPorts ? key.destinationPort : quint16(0)};
    const bool isInOrder = source <= destination;
    if (!isInOrder)
        std::swap(source, destination);
    return {.key = {.ends = {source, destination}, .etherType = key.ethertype, .protocol = key.protocol},
            .sender = isInOrder ? 0 : 1};
}

void Conversation::add(const FlowRecord &flow, int sender)
{
    const auto side = size_t(sender);
    packets[side] += flow.counters.packets;
    bytes[side] += flow.counters.bytes;
    first = isPending ? std::min(first, flow.first) : flow.first;
    last = std::max(last, flow.last);
    if (!heardAt[side].isKnown() || flow.first < heardAt[side])
        heardAt[side] = flow.first;
    if (called < 0 && flow.counters.synOnly > 0)
        called = qint8(1 - sender);
    else if (called < 0 && flow.counters.syn > 0)
        called = qint8(sender); // it answers a SYN
    isPending = true;
}

int Conversation::calledEnd(const ConversationKey &key, const ServiceDirectory &services) const
{
    if (called >= 0)
        return called;
    const auto &[low, high] = key.ends;
    if (reachesMany(low) != reachesMany(high))
        return reachesMany(low) ? 0 : 1;
    if (hasPorts(key.protocol) && low.port != high.port) {
        const int ofLow = likeliness(key.protocol, low.port, services);
        const int ofHigh = likeliness(key.protocol, high.port, services);
        if (ofLow != ofHigh)
            return ofLow > ofHigh ? 0 : 1;
    }
    const bool highSpokeFirst = !heardAt[0].isKnown() || (heardAt[1].isKnown() && heardAt[1] < heardAt[0]);
    return highSpokeFirst ? 0 : 1;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/neighbourhood.h"

#include <algorithm>

namespace lanscope {

namespace {

constexpr int CommonLength = 24; // of an IPv4 network at home or in an office

bool isHost(const IpAddress &address)
{
    return !address.isNull() && !address.isUnspecified() && !address.isMulticast() && !address.isLoopback();
}

} // namespace

void Neighbourhood::clear()
{
    *this = {};
}

void Neighbourhood::addPrefix(const IpAddress &address, int length)
{
    if (!isHost(address) || length <= 0 || m_prefixes.size() >= MaximumPrefixes)
        return;
    const bool isKnown = std::any_of(m_prefixes.cbegin(), m_prefixes.cend(), [&](const Prefix &prefix) {
        return prefix.length <= length && address.isIn(prefix.address, prefix.length);
    });
    if (!isKnown)
        m_prefixes.append({address, length});
}

void Neighbourhood::setGateway(const IpAddress &address, const MacAddress &mac)
{
    addInfrastructure(address);
    addOwner(address, mac);
    if (mac.isNull() || ownerOf(address) != mac)
        return;
    m_forwarder = mac;
    m_routerMacs.insert(mac);
}

void Neighbourhood::observe(const Observation &observation)
{
    const Fact &fact = observation.fact;
    if (const auto *arp = std::get_if<ArpSent>(&fact)) {
        learnFromArp(*arp);
    } else if (const auto *dhcp = std::get_if<DhcpSaid>(&fact)) {
        learnFromDhcp(*dhcp, observation.speaker);
    } else if (const auto *router = std::get_if<RouterAdvertised>(&fact)) {
        learnFromRouter(*router, observation.speaker);
    } else if (const auto *neighbour = std::get_if<NeighbourAdvertised>(&fact)) {
        addOwner(neighbour->address, neighbour->owner);
    } else if (const auto *used = std::get_if<AddressUsed>(&fact)) {
        const bool isOnLink = observation.protocol == Protocol::Arp || observation.protocol == Protocol::Neighbour ||
                              observation.protocol == Protocol::Dhcp4 || observation.protocol == Protocol::System;
        const bool isCertain = observation.protocol == Protocol::Dhcp4 || observation.protocol == Protocol::System;
        if (isOnLink)
            addOwner(used->address, observation.speaker, isCertain ? Word::Certain : Word::Claimed);
    } else if (const auto *replied = std::get_if<DnsReplied>(&fact)) {
        if (isLocal(replied->exchange.server))
            addNameServer(replied->exchange.server, observation.speaker);
    } else if (const auto *resolved = std::get_if<NameResolved>(&fact)) {
        if (m_resolved.size() >= MaximumResolved)
            m_resolved.clear();
        m_resolved.insert(resolved->address, resolved->name);
    }
}

void Neighbourhood::acceptFlow(const FlowRecord &flow)
{
    constexpr int Enough = 3; // flows: one may be a stray
    if (m_prefixes.isEmpty())
        guessPrefix(flow);
    if (!m_forwarder.isNull() || !flow.key.isIp() || flow.destinationMac.isGroup())
        return;
    if (!isRemote(flow.key.destination) || !isLocal(flow.key.source))
        return;
    if (m_forwarders.size() >= MaximumRouters && !m_forwarders.contains(flow.destinationMac))
        return;
    if (++m_forwarders[flow.destinationMac] < Enough)
        return;
    m_forwarder = flow.destinationMac;
    if (m_routerMacs.size() < MaximumRouters)
        m_routerMacs.insert(m_forwarder);
}

/// Without ARP, DHCP or routers' word: a router sends for many addresses, a host for its own.
void Neighbourhood::guessPrefix(const FlowRecord &flow)
{
    constexpr qsizetype Many = 4;
    const IpAddress &source = flow.key.source;
    if (source.family != IpAddress::Family::V4 || !isHost(source) || source.isLinkLocal())
        return;
    if (m_spokenFor.size() >= MaximumOwners && !m_spokenFor.contains(flow.sourceMac))
        return;
    QSet<IpAddress> &own = m_spokenFor[flow.sourceMac];
    if (own.size() < Many)
        own.insert(source);
    if (own.size() == 1 && m_spokenFor.value(flow.destinationMac).size() >= Many)
        addPrefix(source, CommonLength);
}

void Neighbourhood::advanceTo(Timestamp now)
{
    if (!m_since.isKnown() || now < m_since)
        m_since = now;
}

void Neighbourhood::learnFromArp(const ArpSent &arp)
{
    for (const IpAddress &address : {arp.senderAddress, arp.targetAddress}) {
        if (isHost(address) && !address.isLinkLocal())
            addPrefix(address, CommonLength);
    }
}

void Neighbourhood::learnFromDhcp(const DhcpSaid &dhcp, const MacAddress &speaker)
{
    if (!dhcp.isFromServer || dhcp.type != DhcpSaid::Type::Ack)
        return;
    addPrefix(dhcp.yourAddress, CommonLength);
    for (const IpAddress &router : dhcp.routers)
        addInfrastructure(router);
    for (const IpAddress &server : dhcp.dnsServers)
        addInfrastructure(server);
    if (dhcp.routers.contains(dhcp.source) && m_routerMacs.size() < MaximumRouters)
        m_routerMacs.insert(speaker);
}

void Neighbourhood::learnFromRouter(const RouterAdvertised &router, const MacAddress &speaker)
{
    if (router.lifetime == 0)
        return;
    if (m_routerMacs.size() < MaximumRouters)
        m_routerMacs.insert(speaker);
    addOwner(router.router, router.owner);
    for (const AdvertisedPrefix &prefix : router.prefixes) {
        if (prefix.isOnLink)
            addPrefix(prefix.address, prefix.length);
    }
}

void Neighbourhood::addOwner(const IpAddress &address, const MacAddress &mac, Word word)
{
    if (!isHost(address) || mac.isNull())
        return;
    if (m_owners.size() >= MaximumOwners && !m_owners.contains(address))
        m_owners.clear();
    if (word == Word::Claimed && m_owners.contains(address))
        return;
    m_owners.insert(address, mac);
    if (m_infrastructure.contains(address) && m_routerMacs.isEmpty())
        m_routerMacs.insert(mac);
}

void Neighbourhood::addNameServer(const IpAddress &address, const MacAddress &mac)
{
    addOwner(address, mac);
    if (m_nameServers.size() < MaximumRouters)
        m_nameServers.insert(address);
}

void Neighbourhood::addInfrastructure(const IpAddress &address)
{
    if (isHost(address) && m_infrastructure.size() < MaximumRouters)
        m_infrastructure.insert(address);
}

bool Neighbourhood::isLocal(const IpAddress &address) const
{
    if (address.isLinkLocal() || m_owners.contains(address))
        return true;
    return std::any_of(m_prefixes.cbegin(), m_prefixes.cend(),
                       [&](const Prefix &prefix) { return address.isIn(prefix.address, prefix.length); });
}

bool Neighbourhood::isRemote(const IpAddress &address) const
{
    return isHost(address) && !isLocal(address);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
// How the inventory takes in what devices say of themselves.
#include <algorithm>

#include "app/identify/clue.h"
#include "app/identify/fusion.h"
#include "app/inventory/inventory.h"
#include "app/inventory/notes.h"

namespace lanscope {

namespace {

constexpr quint8 Tcp = 6; // IANA protocol number
// A computer has addresses in one network or two; what is behind a router is in many. Internet registries hand out
// no less than /24 and /48, providers mostly have /16 and /32.
constexpr qsizetype NetworksOfRouter = 3;
constexpr int NetworkLength4 = 16;
constexpr int NetworkLength6 = 32;

bool acceptsConnection(const FlowRecord &flow)
{
    return flow.key.isIp() && flow.key.protocol == Tcp && flow.counters.syn > flow.counters.synOnly;
}

/// RFC 1918, RFC 4193 and link-local addresses: no server outside the network has one.
bool isPrivate(const IpAddress &address)
{
    static const QList<std::pair<IpAddress, int>> networks = {
        {*IpAddress::fromString(QStringLiteral("10.0.0.0")), 8},
        {*IpAddress::fromString(QStringLiteral("172.16.0.0")), 12},
        {*IpAddress::fromString(QStringLiteral("192.168.0.0")), 16},
        {*IpAddress::fromString(QStringLiteral("fc00::")), 7}};
    return address.isLinkLocal() || std::any_of(networks.begin(), networks.end(), [&](const auto &network) {
               return address.isIn(network.first, network.second);
           });
}

/// How much a protocol's word for a name is worth: this computer knows its own, DHCP tells what the owner set, and mDNS
/// adds "-2" when two devices want the same one (RFC 6762 section 9).
int trustIn(Protocol protocol)
{
    switch (protocol) {
    case Protocol::System:
        return 3;
    case Protocol::Dhcp4:
    case Protocol::Dhcp6:
        return 2;
    case Protocol::Mdns:
        return 1;
    default:
        return 0;
    }
}

/// Takes a name unless the one at hand comes from a better source.
void takeName(QString &name, Protocol &from, const QString &said, Protocol by)
{
    if (said.isEmpty() || (!name.isEmpty() && trustIn(from) > trustIn(by)))
        return;
    name = said;
    from = by;
}

} // namespace

void Inventory::observe(const Observation &observation)
{
    if (const auto *listed = std::get_if<Listed>(&observation.fact))
        return takeListed(observation, *listed);
    Entry *entry = hear(observation.speaker, observation.time, observation.time);
    if (!entry)
        return;
    if (const auto *served = std::get_if<Served>(&observation.fact); served && !isAnswerOf(*entry, served->address))
        return;
    take(*entry, observation);
    const QString source = protocolName(observation.protocol);
    if (const QString domain = m_knowledge.knownDomain(lookedUpName(observation.fact)); !domain.isEmpty())
        note(*entry, source, lookupText(domain), observation.time);
    if (const QString fact = factText(observation.fact); !fact.isEmpty() && isWorthKeeping(observation.fact, fact))
        note(*entry, source, fact, observation.time);
}

/// A server on an address whose owner is not known yet is taken for its own only inside a private network.
bool Inventory::isAnswerOf(const Entry &entry, const IpAddress &server) const
{
    const auto owner = m_addressOwners.constFind(server);
    return owner == m_addressOwners.constEnd() ? isPrivate(server) : *owner == entry.device.id;
}

bool Inventory::isWorthKeeping(const Fact &fact, const QString &text) const
{
    if (!isCommonTrait(fact))
        return true;
    const QList<Clue> clues = cluesOf({.source = {}, .fact = text, .pointsTo = {}, .weight = 0, .seenAt = {}});
    return !clues.isEmpty() && !m_knowledge.match(clues.first()).isEmpty();
}

void Inventory::note(Entry &entry, const QString &source, const QString &fact, Timestamp time)
{
    const bool isNew =
        noteEvidence(entry.device, {.source = source, .fact = fact, .pointsTo = {}, .weight = 0, .seenAt = time});
    entry.hasNewEvidence = entry.hasNewEvidence || isNew;
    if (isNew)
        m_united.erase(leaderOf(entry.device.id));
}

/// A service that the device has on an address of its own: what a router passes on for others is not its.
void Inventory::noteAnswers(Entry &entry, const FlowRecord &flow)
{
    const FlowKey &key = flow.key;
    const bool accepts = key.protocol != Tcp || acceptsConnection(flow);
    if (!key.isIp() || !accepts || !m_knowledge.knowsPort(key.protocol, key.sourcePort) ||
        m_addressOwners.value(key.source) != entry.device.id)
        return;
    const QLatin1StringView source("traffic");
    note(entry, source, portText(key.protocol, key.sourcePort), flow.last);
}

/// What the device tells everybody without being asked, on ports where only announcements are made.
void Inventory::noteBroadcasts(Entry &entry, const FlowRecord &flow)
{
    constexpr quint8 Udp = 17; // IANA protocol number
    const FlowKey &key = flow.key;
    if (key.protocol == Udp && flow.destinationMac.isGroup() && m_knowledge.knowsBroadcast(key.destinationPort))
        note(entry, QStringLiteral("traffic"), broadcastText(key.destinationPort), flow.last);
}

/// Servers of several networks accept connections through it: it passes on what others say. One that makes up the
/// addresses it sends from accepts nothing.
void Inventory::notePassing(Entry &entry, const FlowRecord &flow)
{
    const IpAddress &source = flow.key.source;
    if (entry.passedOn.size() >= NetworksOfRouter || !acceptsConnection(flow) ||
        m_addressOwners.value(source) == entry.device.id)
        return;
    const int length = source.family == IpAddress::Family::V4 ? NetworkLength4 : NetworkLength6;
    const auto isOfTheSame = [&](const IpAddress &other) {
        return other.family == source.family && other.isIn(source, length);
    };
    if (std::any_of(entry.passedOn.begin(), entry.passedOn.end(), isOfTheSame))
        return;
    entry.passedOn.append(source);
    if (entry.passedOn.size() == NetworksOfRouter)
        note(entry, QStringLiteral("traffic"), passingText(), flow.last);
}

void Inventory::identify(Device &device) const
{
    device.identification = lanscope::identify(
        m_knowledge, device.evidence,
        {.hasPrivateAddress = device.hasRandomizedMac(), .isGateway = device.isGateway, .isSelf = device.isSelf});
    device.vendor = device.user.vendor.value_or(device.identification.vendor);
}

/// Being listed is no sign of life: what counts is when the kernel heard it, if it ever did.
void Inventory::takeListed(const Observation &observation, const Listed &listed)
{
    const bool isNew = !find(observation.speaker);
    const Timestamp since = listed.heardAt.isKnown() ? listed.heardAt : observation.time;
    Entry *entry = observation.speaker.isIndividual() ? findOrAdd(observation.speaker, since) : nullptr;
    if (!entry)
        return;
    Device &device = entry->device;
    if (isNew)
        device.lastSeen = listed.heardAt;
    // The kernel's clock ticks in hundredths: the same moment is computed a little differently each time.
    const bool isNews = isNew || listed.heardAt - device.lastSeen > PresenceResolution;
    if (isNews)
        device.lastSeen = listed.heardAt;
    settle(device, observation.time);
    note(*entry, protocolName(observation.protocol), factText(observation.fact), since);
    const bool isOwned = m_addressOwners.contains(listed.address); // whoever used it last said so itself
    if (!isOwned)
        takeAddress(*entry, listed.address, since);
    if (isNews || !isOwned)
        touch(*entry);
}

void Inventory::take(Entry &entry, const Observation &observation)
{
    Device &device = entry.device;
    if (const auto *used = std::get_if<AddressUsed>(&observation.fact))
        takeAddress(entry, used->address, observation.time);
    else if (const auto *hostname = std::get_if<Hostname>(&observation.fact))
        takeName(device.hostname, entry.hostnameFrom, hostname->name, observation.protocol);
    else if (const auto *display = std::get_if<DisplayName>(&observation.fact))
        takeName(device.displayName, entry.displayNameFrom, display->name, observation.protocol);
    else if (const auto *served = std::get_if<Served>(&observation.fact);
             served && served->said.key == QLatin1StringView("device friendlyName"))
        takeName(device.displayName, entry.displayNameFrom, served->said.value, observation.protocol);
    else if (const auto *service = std::get_if<ServiceOffered>(&observation.fact))
        noteService(device, *service, observation.time);
}

void Inventory::takeAddress(Entry &entry, const IpAddress &address, Timestamp time)
{
    if (address.isNull() || address.isUnspecified() || address.isMulticast() || address.isLoopback())
        return;
    const DeviceId id = entry.device.id;
    const DeviceId before = m_addressOwners.value(address, id);
    if (before != id)
        forgetAddress(before, address);
    m_addressOwners.insert(address, id);
    const IpAddress dropped = noteAddress(entry.device, address, time);
    if (!dropped.isNull())
        m_addressOwners.remove(dropped);
}

void Inventory::forgetAddress(const DeviceId &id, const IpAddress &address)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    entry->device.addresses.removeIf([&](const AddressRecord &record) { return record.address == address; });
    touch(*entry);
}

} // namespace lanscope

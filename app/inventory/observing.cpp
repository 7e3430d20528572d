// SPDX-License-Identifier: GPL-3.0-or-later
// How the inventory takes in what devices say of themselves.
#include "app/inventory/inventory.h"
#include "app/inventory/notes.h"
#include "app/inventory/presence.h"

namespace lanscope {

namespace {

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

/// What is kept of an observation as evidence; empty when it tells nothing about what the device is. Not translated: it
/// is stored, and scripts read it.
struct FactText {
    QString operator()(const Heard &) const { return {}; }
    QString operator()(const AddressUsed &) const { return {}; }
    QString operator()(const Asked &) const { return {}; }
    QString operator()(const NameAsked &) const { return {}; }
    QString operator()(const NameResolved &) const { return {}; }
    QString operator()(const ClientHello &fact) const
    {
        return fact.ja4.isEmpty() ? QString() : QStringLiteral("TLS client ") + fact.ja4;
    }
    QString operator()(const StackSignature &fact) const { return QStringLiteral("TCP stack ") + fact.text; }
    QString operator()(const Hostname &fact) const { return QStringLiteral("host name ") + fact.name; }
    QString operator()(const DisplayName &fact) const { return QStringLiteral("name ") + fact.name; }
    QString operator()(const ServiceOffered &fact) const { return QStringLiteral("offers ") + fact.type; }
    QString operator()(const Attribute &fact) const { return fact.key + QStringLiteral(": ") + fact.value; }
    QString operator()(const Listed &) const { return QStringLiteral("is in this computer's neighbour table"); }
    QString operator()(const RoleTaken &fact) const
    {
        switch (fact.role) {
        case NetworkRole::Ipv6Router:
            return QStringLiteral("acts as IPv6 router");
        case NetworkRole::DhcpServer:
            return QStringLiteral("acts as DHCP server");
        }
        return {};
    }
};

} // namespace

void Inventory::observe(const Observation &observation)
{
    if (const auto *listed = std::get_if<Listed>(&observation.fact))
        return takeListed(observation, *listed);
    Entry *entry = hear(observation.speaker, observation.time, observation.time);
    if (!entry)
        return;
    take(*entry, observation);
    const QString fact = std::visit(FactText(), observation.fact);
    if (!fact.isEmpty())
        noteEvidence(entry->device, {.source = protocolName(observation.protocol),
                                     .fact = fact,
                                     .pointsTo = {},
                                     .weight = 0,
                                     .seenAt = observation.time});
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
    device.presence = presenceAt(device.lastSeen, observation.time);
    noteEvidence(device, {.source = protocolName(observation.protocol),
                          .fact = std::visit(FactText(), observation.fact),
                          .pointsTo = {},
                          .weight = 0,
                          .seenAt = since});
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

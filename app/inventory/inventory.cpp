// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/inventory.h"

#include <algorithm>

#include "app/base/foreign_text.h"
#include "app/inventory/notes.h"
#include "app/inventory/presence.h"

namespace lanscope {

namespace {

void sortByFirstSeen(QList<Device> &devices)
{
    std::sort(devices.begin(), devices.end(), [](const Device &left, const Device &right) {
        return std::tie(left.firstSeen, left.id) < std::tie(right.firstSeen, right.id);
    });
}

} // namespace

Inventory::Inventory(VendorLookup vendorOf, const QList<Rule> &rules)
    : m_vendorOf(std::move(vendorOf)), m_knowledge(rules)
{
}

void Inventory::load(const QList<Device> &devices, const QList<Belonging> &belongings)
{
    m_entries.clear();
    m_leaders.clear();
    m_groups.clear();
    m_united.clear();
    m_owners.clear();
    m_addressOwners.clear();
    m_silent = {};
    m_changed.clear();
    m_forgotten.clear();
    m_gateway = {};
    m_forgottenCount = 0;
    m_turns.clear();
    for (const Device &device : devices) {
        if (m_entries.size() < MaximumDevices || forgetOne())
            insert(device);
        if (device.isGateway)
            m_gateway = device.id;
    }
    if (!m_selfMacs.isEmpty())
        setSelf(QSet<MacAddress>(m_selfMacs));
    arrange(belongings);
    for (Entry &entry : m_entries) {
        identify(entry.device);
        entry.hasNewEvidence = false;
    }
    m_changed.clear();
    m_forgotten.clear();
    m_now = {}; // so that the next moment decides who is here
}

Inventory::Entry &Inventory::insert(const Device &device)
{
    Entry &entry = m_entries[device.id];
    entry.device = device;
    for (const MacAddress &mac : device.macs)
        m_owners.insert(mac, device.id);
    for (const AddressRecord &record : device.addresses) {
        if (const DeviceId other = m_addressOwners.value(record.address, device.id); other != device.id)
            forgetAddress(other, record.address);
        m_addressOwners.insert(record.address, device.id);
    }
    touch(entry);
    return entry;
}

Inventory::Entry *Inventory::find(const MacAddress &mac)
{
    const auto owner = m_owners.constFind(mac);
    if (owner == m_owners.constEnd())
        return nullptr;
    return &m_entries.find(*owner).value();
}

Inventory::Entry *Inventory::findOrAdd(const MacAddress &mac, Timestamp time)
{
    if (Entry *known = find(mac))
        return known;
    if (m_entries.size() >= MaximumDevices && !forgetOne())
        return nullptr; // people named them all

    Device device;
    device.id = mac;
    device.macs = {mac};
    device.isSelf = m_selfMacs.contains(mac);
    device.isGateway = mac == m_gateway;
    device.firstSeen = time;
    device.lastSeen = time;
    m_forgotten.remove(mac);
    Entry &entry = insert(device);
    if (const QString owner = mac.isLocallyAdministered() ? QString() : m_vendorOf(mac); !owner.isEmpty())
        note(entry, MacPrefixSource, owner, time);
    identify(entry.device);
    entry.hasNewEvidence = false;
    return &entry;
}

Inventory::Entry *Inventory::hear(const MacAddress &mac, Timestamp from, Timestamp to)
{
    if (!mac.isIndividual())
        return nullptr;
    Entry *entry = findOrAdd(mac, from);
    if (!entry)
        return nullptr;
    Device &device = entry->device;
    if (!device.firstSeen.isKnown() || (from.isKnown() && from < device.firstSeen))
        device.firstSeen = from;
    // Heard before it was seen last: frames and flows come a little out of order, or somebody set the clock back.
    endSilence(device, from);
    if (to > device.lastSeen || device.lastSeen - to > ToleratedDisorderNanoseconds)
        device.lastSeen = to;
    if (std::exchange(entry->countedIn, m_counting) != m_counting)
        ++m_heardCount;
    touch(*entry);
    return entry;
}

void Inventory::touch(Entry &entry)
{
    m_changed.insert(entry.device.id);
    if (entry.queued || isKept(entry.device))
        return;
    m_silent.push({entry.device.lastSeen, entry.device.id});
    entry.queued = true;
}

/// Whoever a person, or this computer, has to do with is never forgotten by itself.
bool Inventory::isKept(const Device &device) const
{
    return device.user != UserChoices() || device.isSelf || device.isGateway || m_leaders.contains(device.id) ||
           m_groups.contains(device.id);
}

void Inventory::touchAnew(Entry &entry)
{
    entry.hasNewEvidence = true;
    m_united.erase(leaderOf(entry.device.id));
    touch(entry);
}

/// Each device waits in m_silent once, with the time it was heard at when it was queued. One that was heard since is
/// queued again when its turn comes, so that hearing costs nothing and forgetting a logarithm, on the average.
bool Inventory::forgetOne()
{
    while (!m_silent.empty()) {
        const Silence silence = m_silent.top();
        m_silent.pop();
        Entry &entry = m_entries.find(silence.id).value();
        entry.queued = false;
        if (isKept(entry.device))
            continue;
        if (entry.device.lastSeen == silence.since) {
            remove(silence.id);
            ++m_forgottenCount;
            return true;
        }
        m_silent.push({entry.device.lastSeen, silence.id});
        entry.queued = true;
    }
    return false;
}

void Inventory::remove(const DeviceId &id)
{
    const Device device = m_entries.take(id).device;
    for (const MacAddress &mac : device.macs)
        m_owners.remove(mac);
    for (const AddressRecord &record : device.addresses)
        m_addressOwners.remove(record.address);
    m_leaders.remove(id);
    m_groups.remove(id);
    m_united.erase(id);
    m_changed.remove(id);
    m_forgotten.insert(id);
}

void Inventory::attribute(const FlowRecord &flow)
{
    if (Entry *source = hear(flow.sourceMac, flow.first, flow.last)) {
        for (DeviceTraffic *traffic : {&source->device.traffic, &source->device.today}) {
            traffic->packetsSent += flow.counters.packets;
            traffic->bytesSent += flow.counters.bytes;
        }
        noteAnswers(*source, flow);
        noteBroadcasts(*source, flow);
        notePassing(*source, flow);
    }
    if (!flow.destinationMac.isIndividual())
        return;
    if (Entry *destination = find(flow.destinationMac)) {
        for (DeviceTraffic *traffic : {&destination->device.traffic, &destination->device.today}) {
            traffic->packetsReceived += flow.counters.packets;
            traffic->bytesReceived += flow.counters.bytes;
        }
        touch(*destination);
    }
}

void Inventory::setSelf(const QSet<MacAddress> &macs)
{
    m_selfMacs = macs;
    for (Entry &entry : m_entries) {
        const QList<MacAddress> &own = entry.device.macs;
        const bool isSelf = std::any_of(own.begin(), own.end(), [&](const auto &mac) { return macs.contains(mac); });
        if (std::exchange(entry.device.isSelf, isSelf) != isSelf)
            touchAnew(entry);
    }
}

void Inventory::setGateway(const MacAddress &mac)
{
    const MacAddress before = std::exchange(m_gateway, mac);
    for (const MacAddress &each : {before, mac}) {
        Entry *entry = find(each);
        const bool isGateway = each == mac;
        if (entry && std::exchange(entry->device.isGateway, isGateway) != isGateway)
            touchAnew(*entry);
    }
}

void Inventory::advanceTo(Timestamp now)
{
    if (m_now.isKnown() && now >= m_now && now - m_now < PresenceResolution)
        return;
    m_now = now;
    for (Entry &entry : m_entries) {
        if (settle(entry.device, now))
            touch(entry);
    }
}

void Inventory::beginDay()
{
    for (Entry &entry : m_entries) {
        if (std::exchange(entry.device.today, {}) != DeviceTraffic())
            touch(entry);
    }
}

void Inventory::countHeardAnew()
{
    ++m_counting;
    m_heardCount = 0;
}

const Device *Inventory::owner(const MacAddress &mac) const
{
    const auto owner = m_owners.constFind(mac);
    if (owner == m_owners.constEnd())
        return nullptr;
    const DeviceId leader = leaderOf(*owner);
    return m_groups.contains(leader) ? &(m_united[leader] = shown(leader)) : &m_entries.constFind(leader)->device;
}

QList<Device> Inventory::devices() const
{
    QList<Device> devices;
    devices.reserve(m_entries.size());
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (!m_leaders.contains(entry.key()))
            devices.append(shown(entry.key()));
    }
    sortByFirstSeen(devices);
    return devices;
}

QList<Device> Inventory::takeChanged()
{
    QSet<DeviceId> changed;
    for (const DeviceId &id : std::exchange(m_changed, {})) {
        Entry &entry = *m_entries.find(id);
        if (std::exchange(entry.hasNewEvidence, false))
            identify(entry.device);
        changed.insert(leaderOf(id));
    }
    QList<Device> devices;
    for (const DeviceId &id : std::as_const(changed))
        devices.append(shown(id));
    sortByFirstSeen(devices);
    return devices;
}

QList<DeviceId> Inventory::takeForgotten()
{
    return std::exchange(m_forgotten, {}).values();
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
// How several addresses are one device in the inventory: each keeps what was seen under it, and the first one leads.
#include "app/inventory/inventory.h"
#include "app/inventory/united.h"

namespace lanscope {

void Inventory::arrange(const QList<Belonging> &belongings)
{
    QSet<DeviceId> touched;
    for (const auto &[mac, device] : belongings) {
        const DeviceId before = leaderOf(mac);
        const bool isDone = mac != device && before != mac && before == leaderOf(device);
        if (isDone || !holds(mac) || !holds(device) || !hasRoomFor(mac, device))
            continue;
        const QList<DeviceId> members = membersOf(before);
        touched.unite(QSet<DeviceId>(members.begin(), members.end()));
        leave(mac);
        if (mac != device)
            join(mac, leaderOf(device));
        touched.insert(leaderOf(mac));
    }
    for (const DeviceId &id : std::as_const(touched)) {
        if (m_leaders.contains(id))
            m_forgotten.insert(id); // as a device: it is an address of another one now
        else
            m_forgotten.remove(id);
        touch(*find(id));
    }
}

bool Inventory::hasRoomFor(const MacAddress &mac, const DeviceId &device) const
{
    const QList<DeviceId> members = membersOf(leaderOf(device));
    return members.size() < Device::MaximumMacs || members.contains(mac);
}

/// Whoever it led goes on with the next one.
void Inventory::leave(const DeviceId &id)
{
    const DeviceId leader = leaderOf(id);
    QList<DeviceId> rest = m_groups.take(leader);
    m_united.erase(leader);
    rest.removeOne(id);
    m_leaders.remove(id);
    if (rest.isEmpty())
        return;
    m_leaders.remove(rest.constFirst());
    for (const DeviceId &member : rest.mid(1))
        m_leaders.insert(member, rest.constFirst());
    if (rest.size() > 1)
        m_groups.insert(rest.constFirst(), rest);
}

void Inventory::join(const DeviceId &id, const DeviceId &leader)
{
    m_united.erase(leader);
    m_groups.insert(leader, membersOf(leader) + QList<DeviceId>{id});
    m_leaders.insert(id, leader);
}

/// What a group is takes long to find out, so it is found out when there is new evidence.
Device Inventory::shown(const DeviceId &leader) const
{
    if (!m_groups.contains(leader))
        return m_entries.constFind(leader)->device;
    Device device = united(parts(leader));
    const auto known = m_united.find(leader);
    if (known != m_united.end()) {
        device.identification = known->second.identification;
        device.vendor = device.user.vendor.value_or(device.identification.vendor);
        return device;
    }
    Device judged = device; // its evidence is weighed address by address
    identify(judged);
    device.identification = judged.identification;
    device.vendor = judged.vendor;
    m_united.emplace(leader, device);
    return device;
}

QList<Belonging> Inventory::belongings() const
{
    QList<Belonging> all;
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
        for (const DeviceId &member : group->mid(1))
            all.append({member, group.key()});
    }
    return all;
}

QList<Device> Inventory::parts(const DeviceId &id) const
{
    QList<Device> parts;
    for (const DeviceId &member : membersOf(leaderOf(id))) {
        if (const auto entry = m_entries.constFind(member); entry != m_entries.constEnd())
            parts.append(entry->device);
    }
    return parts;
}

QList<DeviceId> Inventory::membersOf(const DeviceId &leader) const
{
    return m_groups.value(leader, {leader});
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
// How the inventory takes in what people decide.
#include <algorithm>

#include "app/base/foreign_text.h"
#include "app/inventory/inventory.h"
#include "app/inventory/notes.h"
#include "app/inventory/united.h"

namespace lanscope {

namespace {

std::optional<QString> oneLine(const std::optional<QString> &text)
{
    const QString written = text ? foreignText(QStringView(text->simplified())) : QString();
    return written.isEmpty() ? std::nullopt : std::optional(written);
}

std::optional<QString> manyLines(const std::optional<QString> &text)
{
    QString written = text.value_or(QString()).left(UserChoices::NotesLength);
    for (QChar &character : written) {
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = u' ';
    }
    written = written.trimmed();
    return written.isEmpty() ? std::nullopt : std::optional(written);
}

/// What is known of a device and of itself in an earlier life, as one.
void unite(Device &device, const Device &earlier)
{
    device.user = earlier.user;
    if (earlier.firstSeen.isKnown() && earlier.firstSeen < device.firstSeen)
        device.firstSeen = earlier.firstSeen;
    for (const Evidence &evidence : earlier.evidence)
        noteEvidence(device, evidence);
    device.traffic += earlier.traffic;
    device.today += earlier.today;
}

} // namespace

UserChoices decided(const UserChoices &current, const Decision &decision)
{
    UserChoices result = current;
    const auto take = [&](auto UserChoices::*field, const auto &value) {
        if (decision.before.*field != decision.after.*field)
            result.*field = value;
    };
    take(&UserChoices::name, oneLine(decision.after.name));
    take(&UserChoices::category, decision.after.category);
    take(&UserChoices::icon, decision.after.icon);
    take(&UserChoices::vendor, oneLine(decision.after.vendor));
    take(&UserChoices::model, oneLine(decision.after.model));
    take(&UserChoices::owner, oneLine(decision.after.owner));
    take(&UserChoices::group, oneLine(decision.after.group));
    take(&UserChoices::notes, manyLines(decision.after.notes));
    take(&UserChoices::known, decision.after.known);
    take(&UserChoices::notMine, decision.after.notMine);
    take(&UserChoices::archived, decision.after.archived);
    take(&UserChoices::followed, decision.after.followed);
    if (result.known && result.notMine) { // the word that was said last
        const bool isDisowned = decision.after.notMine && !decision.before.notMine;
        (isDisowned ? result.known : result.notMine) = false;
    }
    return result;
}

/// What is said of a device is kept with its first address; what is taken back is taken from each of them.
bool Inventory::decide(const Decision &decision)
{
    Entry *entry = find(decision.id);
    if (!entry)
        return false;
    const QList<DeviceId> members = membersOf(leaderOf(entry->device.id));
    const Decision back = takingBackOnly(decision);
    for (const DeviceId &id : members) {
        const UserChoices &own = m_entries.find(id)->device.user;
        adoptChoices(id, decided(own, id == members.constFirst() ? decision : back));
    }
    return true;
}

bool Inventory::rename(const DeviceId &id, const QString &name)
{
    const Device *device = owner(id);
    if (!device)
        return false;
    UserChoices renamed = device->user;
    renamed.name = name;
    return decide({.id = id, .before = device->user, .after = renamed});
}

void Inventory::adoptChoices(const DeviceId &id, const UserChoices &choices)
{
    Entry *entry = find(id);
    if (!entry || entry->device.user == choices)
        return;
    entry->device.user = choices;
    entry->device.vendor = choices.vendor.value_or(entry->device.identification.vendor);
    touch(*entry);
}

void Inventory::erase(const QList<DeviceId> &ids)
{
    for (const DeviceId &id : ids) {
        for (const DeviceId &member : membersOf(leaderOf(id))) {
            if (m_entries.contains(member))
                remove(member);
        }
    }
    m_silent = {};
    for (Entry &entry : m_entries) {
        if (entry.queued)
            m_silent.push({entry.device.lastSeen, entry.device.id});
    }
}

/// All that was known under several addresses comes back under the first one; the others are its own again.
void Inventory::restore(const Device &device)
{
    if (Entry *entry = find(device.id)) {
        unite(entry->device, device);
        touchAnew(*entry);
    } else if (m_entries.size() < MaximumDevices) {
        Device first = device;
        first.macs = {device.id};
        m_forgotten.remove(device.id);
        insert(first);
    }
    QList<Belonging> belongings;
    for (const MacAddress &mac : device.macs) {
        if (mac != device.id && findOrAdd(mac, device.firstSeen))
            belongings.append({mac, device.id});
    }
    arrange(belongings);
}

} // namespace lanscope

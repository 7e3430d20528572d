// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/disguise.h"

#include <algorithm>
#include <tuple>

#include <QCoreApplication>

#include "app/models/device_text.h"
#include "app/models/made_up_address.h"
#include "app/models/place_text.h"

namespace lanscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(lanscope::Disguise)
};

} // namespace

void Disguise::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    QList<Device> devices = m_devices.values();
    std::sort(devices.begin(), devices.end(), [](const Device &left, const Device &right) {
        return std::tie(left.firstSeen, left.id) < std::tie(right.firstSeen, right.id);
    });
    Q_EMIT inventoryReplaced(shown(m_place), shown(devices));
    Q_EMIT stateChanged(shown(m_state));
    showPlaces(m_places);
    showLikenesses(m_likenesses);
    Q_EMIT alertsReplaced(shown(m_alerts.values()), shown(m_mutes));
    showLearning(m_learning);
}

void Disguise::replaceInventory(const Place &place, const QList<Device> &devices)
{
    if (place.prefix != m_place.prefix || place.gateway != m_place.gateway)
        forgetMasks();
    m_place = place;
    m_devices.clear();
    m_forgotten.clear();
    m_likenesses.clear(); // they were of the devices before
    for (const Device &device : devices)
        m_devices.insert(device.id, device);
    Q_EMIT inventoryReplaced(shown(place), shown(devices));
}

void Disguise::updateDevices(const QList<Device> &devices)
{
    for (const Device &device : devices)
        m_devices.insert(device.id, device);
    Q_EMIT devicesChanged(shown(devices));
}

void Disguise::forgetDevices(const QList<DeviceId> &ids)
{
    QList<DeviceId> seen;
    for (const DeviceId &id : ids) {
        if (m_devices.contains(id))
            m_forgotten.insert(id, m_devices.take(id));
        seen.append(m_isOn ? shownMac(id) : id);
    }
    Q_EMIT devicesForgotten(seen);
}

void Disguise::showState(const PipelineState &state)
{
    m_state = state;
    Q_EMIT stateChanged(shown(state));
}

void Disguise::showProblem(const Problem &problem)
{
    Problem seen = problem;
    if (m_isOn)
        seen.sentence = withoutAddresses(problem.sentence);
    Q_EMIT problemFound(seen);
}

void Disguise::showPlaces(const QList<Place> &places)
{
    m_places = places;
    QList<Place> seen;
    for (const Place &place : places)
        seen.append(shown(place));
    Q_EMIT placesChanged(seen);
}

Place Disguise::real(const Place &place) const
{
    Place hidden = place;
    if (!m_isOn)
        return hidden;
    for (const Place &each : m_places) {
        if (each.id != place.id)
            continue;
        hidden = each;
        hidden.kind = place.kind;
        if (place.name != Words::tr("My network"))
            hidden.name = place.name;
    }
    return hidden;
}

void Disguise::forgetMasks()
{
    m_masks.clear();
    m_macs.clear();
    m_realMacs.clear();
    m_addresses.clear();
    m_people.clear();
    m_counts.clear();
}

MacAddress Disguise::shownMac(const MacAddress &mac)
{
    if (mac.isNull())
        return mac;
    auto known = m_macs.find(mac);
    if (known == m_macs.end()) {
        known = m_macs.insert(mac, documentationMac(int(m_macs.size()), mac.isLocallyAdministered()));
        m_realMacs.insert(*known, mac);
    }
    return *known;
}

IpAddress Disguise::shownAddress(const IpAddress &address)
{
    const auto known = m_addresses.find(address);
    const int number = int(m_addresses.size()) + 1;
    return known != m_addresses.end() ? *known : *m_addresses.insert(address, documentationAddress(address, number));
}

QString Disguise::shownPerson(const QString &name)
{
    const auto known = m_people.find(name);
    return known != m_people.end() ? *known : *m_people.insert(name, Words::tr("Person %1").arg(m_people.size() + 1));
}

const Disguise::Mask &Disguise::maskOf(const Device &device)
{
    const auto known = m_masks.find(device.id);
    if (known != m_masks.end())
        return *known;
    const Category category = shownCategory(device);
    const QString kind = category == Category::Unknown ? Words::tr("Device") : categoryName(category);
    const QString name = Words::tr("%1 %2", "Phone 3").arg(kind).arg(++m_counts[category]);
    return *m_masks.insert(device.id, Mask{shownMac(device.id), name});
}

Device Disguise::shown(const Device &device)
{
    const Mask mask = maskOf(device);
    Device seen = device;
    seen.id = mask.id;
    for (MacAddress &mac : seen.macs)
        mac = shownMac(mac);
    for (QString *name : {&seen.hostname, &seen.displayName}) {
        if (!name->isEmpty())
            *name = mask.name;
    }
    if (seen.user.name)
        seen.user.name = mask.name;
    if (seen.user.owner)
        seen.user.owner = shownPerson(*seen.user.owner);
    if (seen.user.notes)
        seen.user.notes = Words::tr("hidden");
    for (AddressRecord &record : seen.addresses)
        record.address = shownAddress(record.address);
    for (ServiceRecord &service : seen.services)
        service.instance = service.instance.isEmpty() ? QString() : mask.name;
    for (Evidence &evidence : seen.evidence)
        evidence.fact = Words::tr("hidden");
    return seen;
}

QList<Device> Disguise::shown(const QList<Device> &devices)
{
    if (!m_isOn)
        return devices;
    QList<Device> seen;
    seen.reserve(devices.size());
    for (const Device &device : devices)
        seen.append(shown(device));
    return seen;
}

Place Disguise::shown(const Place &place)
{
    if (!m_isOn)
        return place;
    Place seen = place;
    seen.gateway = shownMac(place.gateway);
    if (!seen.name.isEmpty())
        seen.name = Words::tr("My network");
    if (!seen.wifiName.isEmpty())
        seen.wifiName = Words::tr("My network");
    if (isRecording(place))
        seen.prefix = QStringLiteral("file:") + Words::tr("a capture file");
    else if (!place.prefix.isEmpty())
        seen.prefix = QStringLiteral("192.0.2.0/24");
    return seen;
}

PipelineState Disguise::shown(const PipelineState &state)
{
    if (!m_isOn)
        return state;
    PipelineState seen = state;
    seen.place = shown(state.place);
    seen.notStoredReason = withoutAddresses(state.notStoredReason);
    if (isRecording(state.place)) {
        for (CaptureStatus &source : seen.sources)
            source.interface = Words::tr("a capture file");
    }
    return seen;
}

DeviceId Disguise::real(const DeviceId &id) const
{
    return m_isOn ? m_realMacs.value(id, id) : id;
}

QList<DeviceId> Disguise::real(const QList<DeviceId> &ids) const
{
    QList<DeviceId> hidden;
    for (const DeviceId &id : ids)
        hidden.append(real(id));
    return hidden;
}

UserChoices Disguise::realChoices(const UserChoices &choices, const Device &device) const
{
    UserChoices hidden = choices;
    if (hidden.name && hidden.name == m_masks.value(device.id).name)
        hidden.name = device.user.name;
    if (hidden.notes == Words::tr("hidden"))
        hidden.notes = device.user.notes;
    if (hidden.owner) {
        for (auto person = m_people.begin(); person != m_people.end(); ++person) {
            if (person.value() == *hidden.owner)
                hidden.owner = person.key();
        }
    }
    return hidden;
}

QList<Decision> Disguise::real(const QList<Decision> &decisions) const
{
    if (!m_isOn)
        return decisions;
    QList<Decision> hidden;
    for (const Decision &decision : decisions) {
        const Device device = m_devices.value(real(decision.id));
        hidden.append({real(decision.id), realChoices(decision.before, device), realChoices(decision.after, device)});
    }
    return hidden;
}

QList<Device> Disguise::real(const QList<Device> &devices) const
{
    if (!m_isOn)
        return devices;
    QList<Device> hidden;
    for (const Device &device : devices) {
        const DeviceId id = real(device.id);
        if (m_forgotten.contains(id))
            hidden.append(m_forgotten.value(id));
        else if (m_devices.contains(id))
            hidden.append(m_devices.value(id));
    }
    return hidden;
}

} // namespace lanscope

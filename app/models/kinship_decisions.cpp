// SPDX-License-Identifier: GPL-3.0-or-later
// What people say of what a device is, and of which devices are one.
#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "app/models/device_text.h"

namespace lanscope {

void DeviceDecisions::correct(const DeviceId &id, const UserChoices &choices)
{
    change(Deed::Correct, {id}, [&choices](UserChoices &changed) {
        changed.name = choices.name;
        changed.category = choices.category;
        changed.vendor = choices.vendor;
        changed.model = choices.model;
    });
}

void DeviceDecisions::backToGuess(const DeviceId &id)
{
    change(Deed::BackToGuess, {id}, [](UserChoices &changed) {
        changed.category.reset();
        changed.vendor.reset();
        changed.model.reset();
    });
}

void DeviceDecisions::merge(const DeviceId &kept, const QList<DeviceId> &others)
{
    const Device *device = m_devices->find(kept);
    if (!device)
        return;
    Regrouping regrouping;
    QList<Device> all{*device};
    for (const DeviceId &id : others) {
        const Device *other = m_devices->find(id);
        if (!other || id == kept)
            continue;
        regrouping.belongings += merging(*device, *other).belongings;
        all.append(*other);
    }
    const QString first = all.size() > 1 ? deviceTitle(all[1]) : QString();
    const int more = int(all.size()) - 1;
    group(Deed::Merge, regrouping, all, more == 1 ? first : tr("%n other(s)", nullptr, more));
}

void DeviceDecisions::keepApart(const DeviceId &one, const DeviceId &other)
{
    const Device *device = m_devices->find(one);
    const Device *second = m_devices->find(other);
    if (device && second && one != other)
        group(Deed::KeepApart, keepingApart(*device, *second), {*device, *second}, deviceTitle(*second));
}

void DeviceDecisions::split(const DeviceId &id, const MacAddress &mac)
{
    if (const Device *device = m_devices->find(id))
        group(Deed::Split, splitting(*device, mac), {*device}, mac.toString());
}

void DeviceDecisions::group(Deed deed, const Regrouping &regrouping, const QList<Device> &devices, const QString &value)
{
    if (regrouping == Regrouping())
        return;
    Q_EMIT regroupingWanted(regrouping);
    const Step step{.decisions = {}, .forgotten = {}, .regrouping = takingBack(regrouping, devices)};
    take(step, deedText(deed, {devices.constFirst()}, value));
}

} // namespace lanscope

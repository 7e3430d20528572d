// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/device_arrival.h"

namespace lanscope {

void DeviceArrival::acceptDevice(const Device &device)
{
    const bool isNew = !m_presences.contains(device.id);
    if (isNew && m_presences.size() >= MaximumDevices)
        return;
    const Presence before = m_presences.value(device.id, Presence::Unknown);
    m_presences.insert(device.id, device.presence);
    const bool isSettled = around().since().isKnown() && device.firstSeen - around().since() > Settling;
    if (isNew && isSettled && !device.isKnown())
        tell(AlertKind::NewDevice, device, device.firstSeen, {});
    if (before == Presence::Away && device.presence == Presence::Here)
        tell(AlertKind::DeviceBack, device, device.lastSeen, {});
    if (before != Presence::Away && before != Presence::Unknown && device.presence == Presence::Away)
        tell(AlertKind::DeviceGone, device, device.lastSeen, {});
    lookAtServices(device);
}

void DeviceArrival::lookAtServices(const Device &device)
{
    for (const ServiceRecord &service : device.services) {
        const bool isNow = service.firstSeen >= around().since() && service.firstSeen == service.lastSeen;
        if (isNow && service.firstSeen - device.firstSeen > Known)
            tell(AlertKind::NewService, device, service.firstSeen, service.type);
    }
}

void DeviceArrival::tell(AlertKind kind, const Device &device, Timestamp time, const QString &subject)
{
    QList<AlertFact> facts;
    if (!subject.isEmpty())
        facts.append({FactKind::Service, {subject}});
    find({.kind = kind, .actor = device.id, .time = time, .subject = subject, .facts = facts});
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/device_arrival.h"

namespace lanscope {

void DeviceArrival::acceptDevice(const Device &device)
{
    const bool isNew = !m_seen.contains(device.id);
    if (isNew && m_seen.size() >= MaximumDevices)
        return;
    m_seen.insert(device.id);
    const bool isSettled = around().since().isKnown() && device.firstSeen - around().since() > Settling;
    if (isNew && isSettled && !device.isKnown())
        tell(AlertKind::NewDevice, device, device.firstSeen, {});
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/category_drift.h"

namespace lanscope {

namespace {

bool isSimple(Category category)
{
    switch (category) {
    case Category::Camera:
    case Category::Doorbell:
    case Category::SmartPlug:
    case Category::Light:
    case Category::Thermostat:
    case Category::Sensor:
    case Category::Appliance:
    case Category::Vacuum:
    case Category::Printer:
        return true;
    default:
        return false;
    }
}

/// The service that a simple device has no use for; empty when it may.
QString unlikelyService(Category category, quint16 port)
{
    switch (port) {
    case 22:
        return QStringLiteral("SSH");
    case 23:
    case 2323:
        return QStringLiteral("telnet");
    case 3389:
        return QStringLiteral("RDP");
    case 6667:
    case 6697:
        return QStringLiteral("IRC");
    case 9001:
    case 9050:
        return QStringLiteral("Tor");
    case 25:
    case 465:
    case 587: {
        const bool sendsMail =
            category == Category::Printer || category == Category::Camera || category == Category::Doorbell;
        return sendsMail ? QString() : QStringLiteral("SMTP");
    }
    default:
        return {};
    }
}

} // namespace

void CategoryDrift::acceptDevice(const Device &device)
{
    for (const MacAddress &mac : device.macs) {
        if (!isSimple(device.category()))
            m_simple.remove(mac);
        else if (m_simple.size() < MaximumDevices)
            m_simple.insert(mac, device.category());
    }
}

void CategoryDrift::acceptContact(const Contact &contact)
{
    const auto simple = m_simple.constFind(contact.fromMac);
    if (simple == m_simple.cend())
        return;
    const Target target{contact.to, contact.port};
    const QString service = unlikelyService(*simple, contact.port);
    if (!service.isEmpty() && m_ports.add(contact.fromMac, contact.port, contact.decided).isNews())
        tell(contact, *simple, service, target.toString());
    if (!around().isLocal(contact.to))
        return;
    const auto hosts = m_hosts.add(contact.fromMac, contact.to, contact.decided);
    if (hosts.isNews())
        tell(contact, *simple, countText(hosts.number), sortedExamples(m_hosts.things(contact.fromMac)));
}

void CategoryDrift::tell(const Contact &contact, Category category, const QString &what, const QString &target)
{
    find({.kind = AlertKind::CategoryDrift,
          .actor = contact.fromMac,
          .time = contact.decided,
          .subject = what,
          .facts = {{FactKind::UnlikeType, {categoryKey(category), what, target}}},
          .severity = around().isKnownFor(Settled, contact.decided) ? Severity::Warning : Severity::Info});
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/service_exposure.h"

namespace lanscope {

void ServiceExposure::observe(const Observation &observation)
{
    const auto *asked = std::get_if<PortMappingAsked>(&observation.fact);
    if (!asked || !m_ports.add(observation.speaker, asked->externalPort, observation.time).isNews())
        return;
    const Target inside{asked->internalHost, asked->internalPort};
    const bool isKnown = !asked->internalHost.isNull();
    find({.kind = AlertKind::ExposedService,
          .actor = observation.speaker,
          .time = observation.time,
          .subject = isKnown ? inside.toString() : QStringLiteral("UPnP"),
          .facts = {{FactKind::PortOpened,
                     {QString::number(asked->externalPort), isKnown ? inside.toString() : QStringLiteral("?")}}}});
}

void ServiceExposure::acceptContact(const Contact &contact)
{
    if (contact.isFailed() || !around().isRemote(contact.from) || !around().isLocal(contact.to))
        return;
    if (m_ports.add(contact.toMac, contact.port, contact.decided).isNews())
        find({.kind = AlertKind::ExposedService,
              .actor = contact.toMac,
              .time = contact.decided,
              .subject = QString::number(contact.port),
              .facts = {{FactKind::InboundContact, {contact.from.toString(), QString::number(contact.port)}}}});
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/telnet_spread.h"

namespace lanscope {

namespace {

bool isBroken(quint16 port)
{
    static constexpr quint16 Ports[] = {5555, 7547, 37215, 49152, 52869, 60001};
    return std::binary_search(std::begin(Ports), std::end(Ports), port);
}

} // namespace

void TelnetSpread::observe(const Observation &observation)
{
    const auto *mark = std::get_if<ScannerMark>(&observation.fact);
    if (!mark)
        return;
    const auto count = m_marked.add(observation.speaker, mark->target, observation.time);
    if (count.isNews())
        find({.kind = AlertKind::TelnetSpread,
              .actor = observation.speaker,
              .time = observation.time,
              .subject = QString::number(mark->port),
              .facts = {
                  {FactKind::MarkedPackets, {countText(count.number), secondsText(count.since, observation.time)}}}});
}

void TelnetSpread::acceptContact(const Contact &contact)
{
    const bool isTelnet = contact.port == 23 || contact.port == 2323;
    const bool isOfKin = isBroken(contact.port) && around().isRemote(contact.to) && !around().wasResolved(contact.to);
    if ((!isTelnet && !isOfKin) || !contact.isFailed() || around().isRemote(contact.from))
        return;
    const auto count = m_failed.add(contact.fromMac, contact.to, contact.decided);
    if (count.isNews())
        find({.kind = AlertKind::TelnetSpread,
              .actor = contact.fromMac,
              .time = contact.decided,
              .subject = QString::number(contact.port),
              .facts = {
                  {FactKind::HostsTried,
                   {countText(count.number), QString::number(contact.port), secondsText(count.since, contact.decided),
                    sortedExamples(m_failed.things(contact.fromMac))}}}});
}

} // namespace lanscope

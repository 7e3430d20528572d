// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/host_scan.h"

namespace lanscope {

bool isScannedPort(quint16 port)
{
    // Above 1023: what scanners seek most, by the reports of SANS ISC and Shadowserver: proxies, databases, remote
    // control, cameras, routers' management.
    static constexpr quint16 Sought[] = {1080, 1433, 1521, 2222, 2323,  2375,  3128,  3306,  3389,  4899, 5038, 5060,
                                         5432, 5555, 5900, 5985, 6379,  7547,  8000,  8080,  8081,  8291, 8443, 8728,
                                         8888, 9000, 9100, 9200, 11211, 27017, 37215, 37777, 52869, 60023};
    if (port == 80 || port == 443)
        return false;
    return port < 1024 || std::binary_search(std::begin(Sought), std::end(Sought), port);
}

void HostScan::observe(const Observation &observation)
{
    const auto *arp = std::get_if<ArpSent>(&observation.fact);
    if (arp && arp->operation == ArpSent::Operation::Request && !arp->isGratuitous())
        m_asked.add(observation.speaker, arp->targetAddress, observation.time);
}

void HostScan::noteSwept(const Contact &contact)
{
    if (around().isRemote(contact.to) || around().isRouter(contact.fromMac))
        return;
    const Sweep sweep{contact.fromMac, contact.from, contact.port};
    const auto hosts = m_swept.add(sweep, contact.to, contact.decided);
    const qsizetype asked = m_asked.count(contact.fromMac);
    if (hosts.number >= SweptHosts && asked >= SweptAddresses && hosts.isNews())
        tell(contact, asked, hosts.since, m_swept.things(sweep));
}

void HostScan::acceptContact(const Contact &contact)
{
    noteSwept(contact);
    const Sweep sweep{contact.fromMac, contact.from, contact.port};
    if (!contact.isFailed()) {
        m_answered.add(sweep, contact.to, contact.decided);
        return;
    }
    const bool isRemote = around().isRemote(contact.to);
    if (isRemote && around().wasResolved(contact.to))
        return;
    Hosts &hosts = !isRemote ? m_local : isScannedPort(contact.port) ? m_remote : m_peers;
    const auto count = hosts.add(sweep, contact.to, contact.decided);
    const bool isHeld = m_answered.count(sweep) * 2 >= count.number;
    if (!isHeld && count.isNews())
        tell(contact, count.number, count.since, hosts.things(sweep));
}

void HostScan::tell(const Contact &contact, qsizetype hosts, Timestamp since, const QList<IpAddress> &examples)
{
    find({.kind = AlertKind::HostScan,
          .actor = contact.fromMac,
          .time = contact.decided,
          .subject = QString::number(contact.port),
          .facts = {{FactKind::HostsTried,
                     {countText(hosts), QString::number(contact.port), secondsText(since, contact.decided),
                      sortedExamples(examples)}}},
          .severity = around().isRemote(contact.from) ? Severity::Warning : Severity::Critical});
}

} // namespace lanscope

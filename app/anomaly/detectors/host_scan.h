// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody tries one TCP port of many hosts.
///
/// Inputs: attempts to connect (Contacts), names that were resolved (Neighbourhood).
/// Rule: at least LocalHosts hosts of the link, or RemoteHosts elsewhere, failed on one port within Span (Zeek: 25 in 5
/// minutes). Elsewhere only addresses count that nobody here resolved a name to: software whose servers are down knows
/// their names, a scanner does not. On ports that no server is known for, where file sharing looks for its peers, and
/// on those of the web, where a blocked network fails, it takes PeerHosts. Held while a third of the hosts answers.
/// Or one port of at least SweptHosts hosts of the link was tried, whether they answer or not, by one who asked by ARP
/// for at least SweptAddresses within SweepSpan: what does not answer to ARP is never called, but was sought. Reset: a
/// host that did not fail again within Span is forgotten. Cool-down: Milestone, then the AlertBook's. Memory: 4,096
/// pairs of source and port with 1,024 hosts each, thrice.
class HostScan : public Detector
{
public:
    static constexpr qsizetype LocalHosts = 20;
    static constexpr qsizetype RemoteHosts = 25;
    static constexpr qsizetype PeerHosts = 80;
    static constexpr qint64 Span = 5 * Minute;
    static constexpr qsizetype SweptHosts = 5;
    static constexpr qsizetype SweptAddresses = 30;
    static constexpr qint64 SweepSpan = Minute;

    using Detector::Detector;
    void observe(const Observation &observation) override;
    void acceptContact(const Contact &contact) override;

private:
    void noteSwept(const Contact &contact);
    void tell(const Contact &contact, qsizetype hosts, Timestamp since, const QList<IpAddress> &examples);

    using Hosts = DistinctWindow<Sweep, IpAddress>;
    Hosts m_local{{.span = Span, .threshold = LocalHosts}};
    Hosts m_remote{{.span = Span, .threshold = RemoteHosts}};
    Hosts m_peers{{.span = Span, .threshold = PeerHosts}};
    Hosts m_answered{{.span = Span, .threshold = 1}};
    Hosts m_swept{{.span = SweepSpan, .threshold = SweptHosts}};
    DistinctWindow<MacAddress, IpAddress> m_asked{{.span = SweepSpan, .threshold = SweptAddresses, .things = 256}};
};

/// A port that scanners look for; what file sharing and games agree on is none.
bool isScannedPort(quint16 port);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A second DHCP server gives addresses here, and may name itself as the router.
///
/// Inputs: requests, offers and acknowledgements (DhcpSaid); who routes (Neighbourhood). What a relay passes on is its
/// server's. Rule: two servers with different identifiers gave addresses within Memory. The one less trusted is the
/// rogue: the gateway's own server is trusted most, then one that names the station that routes as the router, then a
/// station that advertises itself as the router, then who was first by HeadStart or was chosen by a client before the
/// other was heard. When both give the same routers and name servers they are a pair, as larger networks have:
/// information. A single server counts as a rogue when the router it names is another than the one that routes. Reset:
/// a server that was not heard for Memory is forgotten. Of DHCPv6 a server is a rogue when it gives link-local
/// addresses, which hosts make themselves (mitm6 does), or when two servers of other minds answer: the one that routes,
/// else the first by HeadStart is trusted. Cool-down: Milestone, then the AlertBook's. Memory: MaximumServers.
class RogueDhcp : public Detector
{
public:
    static constexpr qint64 Memory = Day;
    static constexpr qint64 HeadStart = 10 * Second;
    static constexpr qsizetype MaximumServers = 32;

    using Detector::Detector;
    void observe(const Observation &observation) override;

private:
    struct Server {
        MacAddress mac;
        IpAddress identifier;
        DhcpSaid said; ///< the newest that names routers or name servers
        Timestamp first;
        Timestamp last;
        Milestone milestone;
    };
    struct Server6 {
        Dhcp6Said said; ///< the newest that names name servers
        Timestamp first;
        Timestamp last;
        Milestone milestone;
    };
    void observe6(const Dhcp6Said &dhcp, const Observation &observation);
    bool isTrustedLess(const MacAddress &mac, const MacAddress &other) const;
    void tell6(const MacAddress &mac, const MacAddress &other, const QString &client, Timestamp now);
    int trustIn(const Server &server, const Server &other) const;
    bool leadsElsewhere(const Server &server) const;
    void noteChoice(const IpAddress &server, Timestamp now);
    void tell(Server &rogue, const Server *other, const MacAddress &client, Timestamp now);

    QHash<IpAddress, Server> m_servers;
    QHash<MacAddress, Server6> m_servers6; ///< at most MaximumServers
    QHash<IpAddress, Timestamp> m_chosen;  ///< when a client first took an offer of it; at most MaximumServers
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody tries the UDP ports of one host, or one UDP port of many hosts of the link.
///
/// Inputs: UDP flows, and "port unreachable" of ICMP (RFC 792 type 3 code 3, RFC 4443 type 1 code 4).
/// Rule: at least Ports distinct ports of one host did not answer within Span, or at least RefusedPorts and as many
/// messages that a port is closed; or one port of at least Hosts hosts of the link. Ports are nmap's behaviour, the
/// numbers our own measurements. A second is left for the answer. Replies are no tries: what comes from a port that was
/// asked, or from one that servers have. Traceroute (33434 to 33534) is left out. Looking for printers and computers on
/// all hosts of the link (SNMP, NetBIOS, discovery, wake-up) is what their makers' software does: information.
/// Reset: a port that answers, or Span. Cool-down: Milestone, then the AlertBook's.
/// Memory: MaximumRoutes pairs of hosts with MaximumPorts ports each; 4,096 sources with 256 hosts each.
class UdpScan : public Detector
{
public:
    static constexpr qsizetype Ports = 15;
    static constexpr qsizetype RefusedPorts = 8;
    static constexpr qsizetype Hosts = 20;
    static constexpr qint64 Span = Minute;
    static constexpr qint64 Patience = Second;
    static constexpr qsizetype MaximumRoutes = 8'192;
    static constexpr qsizetype MaximumPorts = 512;

    using Detector::Detector;
    void acceptFlow(const FlowRecord &flow) override;
    void advanceTo(Timestamp now) override;

private:
    struct Pair {
        IpAddress from;
        IpAddress to;
        bool operator==(const Pair &) const = default;
        friend size_t qHash(const Pair &pair, size_t seed = 0) noexcept { return qHashMulti(seed, pair.from, pair.to); }
    };
    struct Tries {
        MacAddress mac;
        QHash<quint16, Timestamp> unanswered;
        Timestamp last;
        quint64 refusals = 0;
        Milestone milestone;
    };

    bool takeAsAnswer(const FlowKey &key);
    void note(const FlowRecord &flow);
    void judge(const Pair &pair, Tries &tries, Timestamp now);
    void judgeHosts(const Tries &tries, const Pair &pair, quint16 port, Timestamp now);

    QHash<Pair, Tries> m_tries;
    QSet<Pair> m_touched; // of m_tries
    DistinctWindow<Sweep, IpAddress> m_hosts{{.span = Span, .threshold = Hosts, .things = 256}};
};

} // namespace lanscope

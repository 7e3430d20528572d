// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A device sends one host more than it can take.
///
/// Inputs: flow counters by sending MAC and destination; the source address may be made up.
/// Rule: in each of Intervals intervals of a second, at least SynRate SYNs of which fewer than a fifth became a
/// connection, half of them to one port; or IcmpRate ICMP requests; or UdpRate UDP packets while next to nothing came
/// back, in whatever protocol but ICMP; or UdpRate segments of TCP without a connection; or UdpRate UDP packets to a
/// host outside from ports whose services answer much to little, as an amplifier sends that somebody misuses. ntopng
/// takes 256 SYN and 250 flows a second. What goes to a port from which, or from its neighbour, something came back
/// within StreamSpan is a stream: receivers of RTP report every five seconds (RFC 3550 section 6.2).
/// Groups are left out: a broadcast storm is Storm's, television is none.
/// Reset: an interval below the rate. Cool-down: Milestone, then the AlertBook's.
/// Memory: MaximumPairs pairs a second; then the others of that second are left out. MaximumPairs streams.
class Flood : public Detector
{
public:
    static constexpr quint64 SynRate = 100;
    static constexpr quint64 IcmpRate = 200;
    static constexpr quint64 UdpRate = 400;
    static constexpr int Intervals = 2;
    static constexpr qint64 Shortest = 900'000'000; // of an interval: drains are a second apart, more or less
    static constexpr qint64 StreamSpan = 30 * Second;
    static constexpr qsizetype MaximumPairs = 16'384;

    using Detector::Detector;
    void acceptFlow(const FlowRecord &flow) override;
    void advanceTo(Timestamp now) override;

private:
    enum class Manner : quint8 { Syn, Icmp, Udp, Lone, Reflected };
    struct Pair {
        MacAddress mac;
        IpAddress to;
        bool operator==(const Pair &) const = default;
        friend size_t qHash(const Pair &pair, size_t seed = 0) noexcept { return qHashMulti(seed, pair.mac, pair.to); }
    };
    /// Who sends to which two ports of a host: RTP and its reports use neighbours.
    struct Stream {
        Pair pair;
        quint16 ports = 0; ///< halved
        bool operator==(const Stream &) const = default;
        friend size_t qHash(const Stream &stream, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, stream.pair, stream.ports);
        }
    };
    struct Counts {
        quint64 calls = 0;
        quint64 connections = 0;
        quint64 icmp = 0;
        quint64 udp = 0;
        quint64 lone = 0;        ///< segments of TCP without a connection
        quint64 reflected = 0;   ///< UDP of services that amplify
        quint64 busiestPort = 0; ///< packets of the port with the most, by the vote of Boyer and Moore
        quint16 port = 0;
    };
    struct Above {
        int intervals = 0;
        quint64 before = 0; ///< interval number
        Milestone milestone;
    };

    void countUdp(Counts &counts, const FlowRecord &flow);
    void noteBack(const FlowRecord &flow);
    void countTcp(Counts &counts, const FlowRecord &flow);
    void judge(const Pair &pair, const Counts &counts, double seconds, Timestamp now);
    void judge(const Pair &pair, Manner manner, double rate, Timestamp now);

    QHash<Pair, Counts> m_counts;              // of this interval
    QHash<Pair, quint64> m_back;               // packets but ICMP's that the host sent the device; at most MaximumPairs
    QHash<Stream, Timestamp> m_streams;        // when the other side was heard last; at most MaximumPairs
    std::array<QHash<Pair, Above>, 5> m_above; // by Manner; of those above the rate in the interval before
    Timestamp m_began;
    quint64 m_interval = 0;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/flood.h"

#include "app/anomaly/ip_protocol.h"

namespace lanscope {

namespace {

/// Asks for an answer: the answers to a flood are none. IANA ICMP parameters.
bool isIcmpRequest(const FlowKey &key)
{
    const quint8 type = icmpType(key.sourcePort);
    if (key.protocol == IpProtocol::Icmp)
        return type == 8 || type == 13 || type == 15 || type == 17;
    return key.protocol == IpProtocol::Icmp6 && type == 128;
}

} // namespace

void Flood::acceptFlow(const FlowRecord &flow)
{
    const FlowKey &key = flow.key;
    if (!key.isIp() || flow.destinationMac.isGroup() || key.destination.isMulticast())
        return;
    const bool isIcmp = key.protocol == IpProtocol::Icmp || key.protocol == IpProtocol::Icmp6;
    if (!isIcmp && m_back.size() < MaximumPairs)
        m_back[{flow.destinationMac, key.source}] += flow.counters.packets;
    const bool isCall = key.protocol == IpProtocol::Tcp && flow.counters.synOnly > 0;
    if (!isCall && !isIcmpRequest(key) && key.protocol != IpProtocol::Udp)
        return;
    const Pair pair{flow.sourceMac, key.destination};
    if (m_counts.size() >= MaximumPairs && !m_counts.contains(pair))
        return;
    Counts &counts = m_counts[pair];
    if (isCall)
        countTcp(counts, flow);
    else
        (isIcmp ? counts.icmp : counts.udp) += flow.counters.packets;
}

void Flood::countTcp(Counts &counts, const FlowRecord &flow)
{
    const FlowCounters &counted = flow.counters;
    counts.calls += counted.synOnly;
    counts.connections += counted.ack > 0 ? 1 : 0;
    if (counts.busiestPort == 0)
        counts.port = flow.key.destinationPort;
    if (flow.key.destinationPort == counts.port)
        counts.busiestPort += counted.synOnly;
    else
        counts.busiestPort -= std::min<quint64>(counts.busiestPort, counted.synOnly);
}

void Flood::advanceTo(Timestamp now)
{
    if (!m_began.isKnown() || now < m_began)
        m_began = now;
    if (now - m_began < Shortest && m_interval > 0)
        return;
    const double seconds = std::max(double(now - m_began) / double(Second), 1.0);
    ++m_interval;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        judge(it.key(), *it, seconds, now);
    for (auto &above : m_above)
        above.removeIf([this](const auto &it) { return it.value().before != m_interval; });
    m_counts.clear();
    m_back.clear();
    m_began = now;
}

void Flood::judge(const Pair &pair, const Counts &counts, double seconds, Timestamp now)
{
    const auto isAbove = [seconds](quint64 count, quint64 rate) { return double(count) >= double(rate) * seconds; };
    if (isAbove(counts.calls, SynRate) && counts.connections * 5 < counts.calls &&
        counts.busiestPort * 4 >= counts.calls)
        judge(pair, Manner::Syn, double(counts.calls) / seconds, now);
    if (isAbove(counts.icmp, IcmpRate))
        judge(pair, Manner::Icmp, double(counts.icmp) / seconds, now);
    if (isAbove(counts.udp, UdpRate) && m_back.value({pair.mac, pair.to}) * 50 < counts.udp)
        judge(pair, Manner::Udp, double(counts.udp) / seconds, now);
}

void Flood::judge(const Pair &pair, Manner manner, double rate, Timestamp now)
{
    static const QString names[] = {QStringLiteral("SYN"), QStringLiteral("ICMP"), QStringLiteral("UDP")};
    Above &above = m_above[size_t(manner)][pair];
    above.before = m_interval;
    ++above.intervals;
    if (!above.milestone.isNews(above.intervals, Intervals, now))
        return;
    find({.kind = AlertKind::Flood,
          .actor = pair.mac,
          .time = now,
          .subject = pair.to.toString(),
          .facts = {{FactKind::Rate,
                     {countText(qint64(rate)), names[size_t(manner)], pair.to.toString(), countText(above.intervals)}}},
          .severity = around().isRouter(pair.mac) ? Severity::Warning : Severity::Critical});
}

} // namespace lanscope

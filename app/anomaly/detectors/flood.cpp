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

/// One or two segments without data, SYN or RST, to a port of a server, as floods of ACKs or FINs have with ever
/// other ports or senders.
bool isLone(const FlowRecord &flow)
{
    constexpr quint16 HeadersAlone = 60; // IPv4 or IPv6 and TCP with hardly an option
    const FlowCounters &counted = flow.counters;
    return counted.packets <= 2 && counted.syn == 0 && counted.rst == 0 && counted.maxLength <= HeadersAlone &&
           flow.key.sourcePort >= 1024 && flow.key.destinationPort < 32'768; // no server's reply
}

/// Services whose answers are many times as long as the questions (US-CERT TA14-017A).
bool amplifies(quint16 port)
{
    static constexpr quint16 Ports[] = {17, 19, 53, 111, 123, 161, 389, 1900, 3702, 11'211};
    return std::binary_search(std::begin(Ports), std::end(Ports), port);
}

} // namespace

void Flood::acceptFlow(const FlowRecord &flow)
{
    const FlowKey &key = flow.key;
    if (!key.isIp() || flow.destinationMac.isGroup() || key.destination.isMulticast())
        return;
    const bool isIcmp = key.protocol == IpProtocol::Icmp || key.protocol == IpProtocol::Icmp6;
    if (!isIcmp)
        noteBack(flow);
    const bool isTcp = key.protocol == IpProtocol::Tcp;
    if (isTcp ? flow.counters.synOnly == 0 && !isLone(flow) : !isIcmpRequest(key) && key.protocol != IpProtocol::Udp)
        return;
    const Pair pair{flow.sourceMac, key.destination};
    if (m_counts.size() >= MaximumPairs && !m_counts.contains(pair))
        return;
    Counts &counts = m_counts[pair];
    if (isTcp)
        countTcp(counts, flow);
    else if (isIcmp)
        counts.icmp += flow.counters.packets;
    else
        countUdp(counts, flow);
}

void Flood::noteBack(const FlowRecord &flow)
{
    const Pair back{flow.destinationMac, flow.key.source};
    if (m_back.size() < MaximumPairs)
        m_back[back] += flow.counters.packets;
    if (flow.key.protocol != IpProtocol::Udp)
        return;
    if (m_streams.size() >= MaximumPairs)
        forgetOlderHalf(m_streams, [](Timestamp heard) { return heard; });
    m_streams.insert({back, quint16(flow.key.sourcePort / 2)}, flow.last);
}

void Flood::countUdp(Counts &counts, const FlowRecord &flow)
{
    const FlowKey &key = flow.key;
    const Timestamp heard = m_streams.value({{flow.sourceMac, key.destination}, quint16(key.destinationPort / 2)});
    const bool isStream = heard.isKnown() && flow.last - heard <= StreamSpan;
    if (amplifies(key.sourcePort) && around().isLocal(key.source) && around().isRemote(key.destination))
        counts.reflected += flow.counters.packets;
    else if (!isStream)
        counts.udp += flow.counters.packets;
}

void Flood::countTcp(Counts &counts, const FlowRecord &flow)
{
    const FlowCounters &counted = flow.counters;
    if (counted.synOnly == 0) {
        counts.lone += counted.packets;
        return;
    }
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
    if (isAbove(counts.lone, UdpRate))
        judge(pair, Manner::Lone, double(counts.lone) / seconds, now);
    if (isAbove(counts.reflected, UdpRate))
        judge(pair, Manner::Reflected, double(counts.reflected) / seconds, now);
}

void Flood::judge(const Pair &pair, Manner manner, double rate, Timestamp now)
{
    static const QString names[] = {QStringLiteral("SYN"), QStringLiteral("ICMP"), QStringLiteral("UDP"),
                                    QStringLiteral("TCP"), QStringLiteral("UDP")};
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

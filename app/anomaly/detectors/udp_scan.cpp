// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/udp_scan.h"

#include "app/anomaly/ip_protocol.h"

namespace lanscope {

namespace {

constexpr quint64 MostProbes = 8; // packets in a second to one port: what is more is a conversation

bool isTraceroute(quint16 port)
{
    return port >= 33434 && port <= 33534; // traceroute(8): one port for each probe
}

/// A port that servers answer from: what it sends to a high port is a reply, even when nobody saw the question.
bool isReply(const FlowKey &key)
{
    static constexpr quint16 Servers[] = {1194, 1900, 3478, 3702, 4500, 5060, 5353, 5355, 19302, 51820};
    const bool isServer =
        key.sourcePort < 1024 || std::find(std::begin(Servers), std::end(Servers), key.sourcePort) != std::end(Servers);
    const bool isLease = (key.sourcePort == 67 && key.destinationPort == 68) || // DHCP: the client answers to all
                         (key.sourcePort == 547 && key.destinationPort == 546);
    return isLease || (isServer && key.destinationPort >= 1024);
}

/// What software for printers, cameras and shares sends to each host of a network.
bool isSearch(quint16 port)
{
    static constexpr quint16 Ports[] = {9, 137, 161, 427, 1900, 3289, 3702, 5353, 8611, 8612};
    return std::binary_search(std::begin(Ports), std::end(Ports), port);
}

bool isPortUnreachable(const FlowKey &key)
{
    const quint8 type = icmpType(key.sourcePort);
    const quint8 code = icmpCode(key.sourcePort);
    return (key.protocol == IpProtocol::Icmp && type == 3 && code == 3) ||
           (key.protocol == IpProtocol::Icmp6 && type == 1 && code == 4);
}

} // namespace

void UdpScan::acceptFlow(const FlowRecord &flow)
{
    const FlowKey &key = flow.key;
    if (isPortUnreachable(key)) {
        const Pair pair{key.destination, key.source};
        if (const auto tries = m_tries.find(pair); tries != m_tries.end()) {
            tries->refusals += flow.counters.packets;
            m_touched.insert(pair);
        }
        return;
    }
    const bool isGroup = key.destination.isMulticast() || flow.destinationMac.isGroup();
    if (key.protocol != IpProtocol::Udp || isGroup || takeAsAnswer(key))
        return;
    if (flow.counters.packets <= MostProbes && !isReply(key) && !isTraceroute(key.destinationPort))
        note(flow);
}

/// Takes an answer from the tries; also when the record of the question comes behind it.
bool UdpScan::takeAsAnswer(const FlowKey &key)
{
    const auto tries = m_tries.find({key.destination, key.source});
    return tries != m_tries.end() && tries->unanswered.remove(key.sourcePort) > 0;
}

void UdpScan::note(const FlowRecord &flow)
{
    const FlowKey &key = flow.key;
    const auto back = m_tries.find({key.destination, key.source});
    if (back != m_tries.end() && back->unanswered.contains(key.sourcePort))
        return;
    if (m_tries.size() >= MaximumRoutes)
        forgetOlderHalf(m_tries, [](const Tries &tries) { return tries.last; });
    const Pair pair{key.source, key.destination};
    Tries &tries = m_tries[pair];
    tries.mac = flow.sourceMac;
    tries.last = flow.last;
    if (tries.unanswered.size() < MaximumPorts || tries.unanswered.contains(key.destinationPort))
        tries.unanswered.insert(key.destinationPort, flow.last);
    m_touched.insert(pair);
}

void UdpScan::advanceTo(Timestamp now)
{
    for (const Pair &pair : std::exchange(m_touched, {})) {
        const auto tries = m_tries.find(pair);
        if (tries == m_tries.end())
            continue;
        if (now - tries->last < Patience)
            m_touched.insert(pair); // answers may still come
        judge(pair, *tries, now);
    }
}

void UdpScan::judge(const Pair &pair, Tries &tries, Timestamp now)
{
    tries.unanswered.removeIf([now](const auto &it) { return now - it.value() > Span; });
    Timestamp since = now;
    qsizetype ports = 0;
    for (auto it = tries.unanswered.cbegin(); it != tries.unanswered.cend(); ++it) {
        if (now - it.value() < Patience)
            continue;
        ++ports;
        since = std::min(since, it.value());
        if (around().isLocal(pair.to))
            judgeHosts(tries, pair, it.key(), now);
    }
    const bool isRefused = ports >= RefusedPorts && tries.refusals >= quint64(RefusedPorts);
    if (tries.milestone.isNews(ports, isRefused ? RefusedPorts : Ports, now))
        find({.kind = AlertKind::UdpScan,
              .actor = tries.mac,
              .time = now,
              .subject = pair.to.toString(),
              .facts = {{FactKind::PortsTried,
                         {pair.to.toString(), countText(ports), secondsText(since, now),
                          sortedExamples(tries.unanswered.keys())}}}});
}

void UdpScan::judgeHosts(const Tries &tries, const Pair &pair, quint16 port, Timestamp now)
{
    const Sweep sweep{tries.mac, pair.from, port};
    const auto count = m_hosts.add(sweep, pair.to, now);
    if (count.isNews())
        find({.kind = AlertKind::UdpScan,
              .actor = tries.mac,
              .time = now,
              .subject = QString::number(port),
              .facts = {{FactKind::HostsTried,
                         {countText(count.number), QString::number(port), secondsText(count.since, now),
                          sortedExamples(m_hosts.things(sweep))}}},
              .severity = isSearch(port) ? Severity::Info : Severity::Warning});
}

} // namespace lanscope

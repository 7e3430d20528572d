// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/anomaly/scene.h"

#include "app/anomaly/ip_protocol.h"

namespace lanscope {

Scene::Scene() : m_watch([](const MacAddress &mac) { return mac; })
{
    m_watch.around().addPrefix(host(0), 24);
    m_watch.around().setGateway(host(Router), station(Router));
    m_watch.advanceTo(m_now);
}

void Scene::wait(double seconds)
{
    for (double passed = 0; passed < seconds; passed += 1) {
        m_now = later(m_now, qint64(std::min(1.0, seconds - passed) * double(Second)));
        m_watch.acceptFlows(std::exchange(m_flows, {}), m_now);
    }
}

void Scene::say(int speaker, const Fact &fact, Protocol protocol)
{
    m_watch.observe({station(speaker), m_now, protocol, fact});
}

void Scene::arpRequest(int asker, const IpAddress &target)
{
    say(asker,
        ArpSent{.operation = ArpSent::Operation::Request,
                .destination = {{0xff, 0xff, 0xff, 0xff, 0xff, 0xff}},
                .senderMac = station(asker),
                .senderAddress = host(asker),
                .targetMac = {},
                .targetAddress = target},
        Protocol::Arp);
}

void Scene::arpReply(int speaker, const IpAddress &claimed, int to)
{
    say(speaker,
        ArpSent{.operation = ArpSent::Operation::Reply,
                .destination = station(to),
                .senderMac = station(speaker),
                .senderAddress = claimed,
                .targetMac = station(to),
                .targetAddress = host(to)},
        Protocol::Arp);
}

void Scene::arpAnnounce(int speaker, const IpAddress &claimed)
{
    say(speaker,
        ArpSent{.operation = ArpSent::Operation::Request,
                .destination = {{0xff, 0xff, 0xff, 0xff, 0xff, 0xff}},
                .senderMac = station(speaker),
                .senderAddress = claimed,
                .targetMac = {},
                .targetAddress = claimed},
        Protocol::Arp);
}

int Scene::stationOf(const IpAddress &address) const
{
    return address.isIn(host(0), 24) ? address.octets[3] : Router;
}

FlowRecord &Scene::flow(const IpAddress &from, quint16 fromPort, const IpAddress &to, quint16 port, quint8 protocol,
                        quint64 packets, quint64 bytes)
{
    FlowRecord record;
    record.key.source = from;
    record.key.destination = to;
    record.key.sourcePort = fromPort;
    record.key.destinationPort = port;
    record.key.ethertype = 0x0800;
    record.key.protocol = protocol;
    record.counters.packets = packets;
    record.counters.bytes = bytes;
    record.counters.minLength = record.counters.maxLength = quint16(bytes / packets);
    record.sourceMac = station(stationOf(from));
    record.destinationMac = station(stationOf(to));
    record.first = record.last = m_now;
    m_flows.append(record);
    return m_flows.last();
}

void Scene::unanswered(const IpAddress &from, const IpAddress &to, quint16 port)
{
    FlowCounters &syn = flow(from, ++m_port, to, port, IpProtocol::Tcp).counters;
    syn.syn = syn.synOnly = 1;
}

void Scene::refused(const IpAddress &from, const IpAddress &to, quint16 port)
{
    unanswered(from, to, port);
    FlowCounters &reset = flow(to, port, from, m_port, IpProtocol::Tcp).counters;
    reset.rst = reset.ack = 1;
}

void Scene::connected(const IpAddress &from, const IpAddress &to, quint16 port, quint64 up, quint64 down)
{
    FlowCounters &call = flow(from, ++m_port, to, port, IpProtocol::Tcp, 6, up).counters;
    call.syn = call.synOnly = call.fin = 1;
    call.ack = 5;
    FlowCounters &answer = flow(to, port, from, m_port, IpProtocol::Tcp, 6, down).counters;
    answer.syn = answer.fin = 1;
    answer.ack = 6;
}

void Scene::exchanged(const IpAddress &from, const IpAddress &to, quint16 port)
{
    flow(from, ++m_port, to, port, IpProtocol::Udp);
    flow(to, port, from, m_port, IpProtocol::Udp);
}

void Scene::resolved(int client, const QString &name, const IpAddress &address)
{
    const DnsExchange exchange{
        .client = host(client), .clientPort = ++m_port, .server = host(Router), .id = m_port, .name = name, .type = 1};
    say(client, DnsQueried{exchange}, Protocol::Dns);
    say(Router, DnsReplied{.exchange = exchange, .answers = 1, .timeToLive = 60, .alias = {}, .addresses = {address}},
        Protocol::Dns);
    say(Router, NameResolved{.name = name, .address = address}, Protocol::Dns);
}

void Scene::dhcp(int speaker, DhcpSaid::Type type, int client, const IpAddress &server, const QList<IpAddress> &routers)
{
    DhcpSaid said;
    said.type = type;
    said.isFromServer = type == DhcpSaid::Type::Offer || type == DhcpSaid::Type::Ack;
    said.client = station(client);
    said.source = server;
    said.serverIdentifier = server;
    said.routers = said.dnsServers = routers;
    say(speaker, said, Protocol::Dhcp4);
}

QStringList Scene::alerts() const
{
    QStringList lines;
    for (const Alert &alert : m_watch.book().alerts())
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(alertKindKey(alert.kind), severityKey(alert.severity),
                              alert.device.isNull() ? QStringLiteral("nobody") : alert.device.toString().right(2)));
    lines.sort();
    return lines;
}

} // namespace lanscope

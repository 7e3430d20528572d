// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/ip_protocol.h"
#include "tests/anomaly/play_rows.h"

using namespace lanscope;

namespace {

const IpAddress attacker = Scene::host(66);
const IpAddress victim = Scene::host(12);

void udpScan(Scene &scene)
{
    for (quint16 port = 1; port <= 40; ++port)
        scene.flow(attacker, 50'000, victim, port, IpProtocol::Udp);
    scene.wait(3);
}

void addressesAreGiven(Scene &scene)
{
    for (int client = 20; client < 50; ++client) {
        scene.flow(Scene::host(Scene::Router), 67, Scene::host(client), 68, IpProtocol::Udp);
        scene.wait(1);
    }
    scene.wait(5);
}

void traceroute(Scene &scene)
{
    for (quint16 port = 33'434; port <= 33'480; ++port)
        scene.flow(attacker, 50'000, Scene::outside(1), port, IpProtocol::Udp);
    scene.wait(3);
}

void nameServerAnswers(Scene &scene)
{
    for (int round = 0; round < 100; ++round)
        scene.exchanged(victim, Scene::host(Scene::Router), 53);
    scene.wait(3);
}

void answersSeenWithoutQuestions(Scene &scene)
{
    for (quint16 port = 40'000; port < 40'100; ++port)
        scene.flow(Scene::host(Scene::Router), 53, victim, port, IpProtocol::Udp);
    scene.wait(3);
}

void xmasScan(Scene &scene)
{
    for (quint16 port = 1; port <= 20; ++port)
        scene.flow(attacker, 50'000, victim, port, IpProtocol::Tcp).counters.odd = 1;
    scene.wait(1);
}

void systemProbe(Scene &scene)
{
    FlowCounters &synFin = scene.flow(attacker, 50'000, victim, 80, IpProtocol::Tcp).counters;
    synFin.odd = synFin.syn = synFin.synOnly = synFin.fin = 1;
    scene.flow(attacker, (8 << 8) | 9, victim, 0, IpProtocol::Icmp);
    scene.wait(1);
}

void ackScan(Scene &scene)
{
    for (quint16 port = 1; port <= 20; ++port)
        scene.flow(attacker, 50'000, victim, port, IpProtocol::Tcp, 1, 40).counters.ack = 1;
    scene.wait(1);
}

void oneBrokenPacket(Scene &scene)
{
    scene.flow(attacker, 50'000, victim, 80, IpProtocol::Tcp).counters.odd = 1;
    scene.wait(1);
}

void protocolScan(Scene &scene)
{
    for (quint8 protocol = 30; protocol < 60; ++protocol)
        scene.flow(attacker, 0, victim, 0, protocol);
    scene.wait(1);
}

void arpScan(Scene &scene)
{
    for (int host = 1; host <= 120; ++host)
        scene.arpRequest(66, Scene::host(host));
}

void phoneJoins(Scene &scene)
{
    for (int host = 1; host <= 20; ++host)
        scene.arpRequest(66, Scene::host(host));
}

void routerLooksForThoseThatAreScanned(Scene &scene)
{
    for (int host = 1; host <= 120; ++host)
        scene.arpRequest(Scene::Router, Scene::host(host));
}

void pingSweepOfWhatAnswersToArp(Scene &scene)
{
    arpScan(scene);
    for (int host = 10; host < 16; ++host)
        scene.flow(attacker, 8 << 8, Scene::host(host), 0, IpProtocol::Icmp);
    scene.wait(1);
}

void pingSweep(Scene &scene)
{
    for (int host = 1; host <= 30; ++host)
        scene.flow(attacker, 8 << 8, Scene::host(host), 0, IpProtocol::Icmp);
    scene.wait(1);
}

void monitorPingsItsServers(Scene &scene)
{
    for (int round = 0; round < 60; ++round) {
        for (int host = 1; host <= 8; ++host)
            scene.flow(attacker, 8 << 8, Scene::host(host), 0, IpProtocol::Icmp);
        scene.wait(1);
    }
}

} // namespace

/// Each search without TCP connections, and what looks like one.
class TestProbes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesAreTold_data();
    void searchesAreTold();
};

void TestProbes::searchesAreTold_data()
{
    const PlayRows row;
    const std::initializer_list<const char *> none;
    row("UDP scan", udpScan, {"udp-scan warning 42"});
    row("a DHCP server gives addresses", addressesAreGiven, none);
    row("traceroute", traceroute, none);
    row("name server", nameServerAnswers, none);
    row("name server, answers only", answersSeenWithoutQuestions, none);
    row("XMAS scan", xmasScan, {"stealth-scan critical 42"});
    row("probe of the system", systemProbe, {"stealth-scan critical 42"});
    row("ACK scan", ackScan, {"stealth-scan critical 42"});
    row("one broken packet", oneBrokenPacket, none);
    row("protocol scan", protocolScan, {"stealth-scan critical 42"});
    row("ARP scan", arpScan, {"arp-scan warning 42"});
    row("a phone joins", phoneJoins, none);
    row("the router looks for those that are scanned", routerLooksForThoseThatAreScanned, none);
    row("ping sweep", pingSweep, {"ping-sweep warning 42"});
    row("ping sweep of what answers to ARP", pingSweepOfWhatAnswersToArp,
        {"arp-scan warning 42", "ping-sweep warning 42"});
    row("a monitor pings", monitorPingsItsServers, none);
}

void TestProbes::searchesAreTold()
{
    playRow();
}

QTEST_GUILESS_MAIN(TestProbes)
#include "tst_probes.moc"

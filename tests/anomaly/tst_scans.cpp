// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>

#include <QTest>

#include "app/anomaly/ip_protocol.h"
#include "tests/anomaly/scene.h"

using namespace lanscope;

namespace {

using Play = std::function<void(Scene &)>;

const IpAddress attacker = Scene::host(66);
const IpAddress victim = Scene::host(12);

void portScan(Scene &scene)
{
    for (quint16 port = 1; port <= 100; ++port)
        scene.refused(attacker, victim, port);
    scene.wait(1);
}

void filteredPortScan(Scene &scene)
{
    for (quint16 port = 1; port <= 12; ++port)
        scene.unanswered(attacker, victim, port);
    scene.wait(4);
}

void portScanFromOutside(Scene &scene)
{
    for (quint16 port = 1; port <= 20; ++port)
        scene.refused(Scene::outside(9), victim, port);
    scene.wait(1);
}

void elevenClosedPorts(Scene &scene)
{
    for (quint16 port = 1; port <= 11; ++port)
        scene.refused(attacker, victim, port);
    scene.wait(5);
}

void manyConnections(Scene &scene)
{
    for (quint16 port = 1; port <= 200; ++port)
        scene.connected(attacker, victim, port);
    scene.wait(5);
}

void repliesToManyPorts(Scene &scene)
{
    for (quint16 port = 30'000; port < 30'200; ++port) {
        FlowCounters &reply = scene.flow(victim, 80, attacker, port, IpProtocol::Tcp, 4, 4000).counters;
        reply.ack = 4;
    }
    scene.wait(5);
}

void hostScan(Scene &scene)
{
    for (int host = 100; host < 130; ++host)
        scene.unanswered(attacker, Scene::host(host), 445);
    scene.wait(4);
}

void remoteHostScan(Scene &scene)
{
    for (int host = 1; host <= 30; ++host)
        scene.unanswered(attacker, Scene::outside(host), 3389);
    scene.wait(4);
}

void blockedBrowsing(Scene &scene)
{
    for (int host = 1; host <= 60; ++host) {
        scene.resolved(66, QStringLiteral("host%1.example").arg(host), Scene::outside(host));
        scene.unanswered(attacker, Scene::outside(host), 443);
    }
    scene.wait(4);
}

void fileSharing(Scene &scene)
{
    for (int host = 1; host <= 60; ++host) {
        scene.unanswered(attacker, Scene::outside(host), 6881);
        if (host % 2 == 0)
            scene.connected(attacker, Scene::outside(host + 100), 6881);
    }
    scene.wait(4);
}

void slowScan(Scene &scene)
{
    for (quint16 port = 20; port < 44; ++port) {
        scene.refused(attacker, Scene::host(10 + port % 3), port);
        scene.wait(60);
    }
}

void slowPollingOfDeadHosts(Scene &scene)
{
    for (int round = 0; round < 60; ++round) {
        scene.unanswered(attacker, Scene::host(10 + round % 4), 8123);
        scene.wait(30);
    }
}

void udpScan(Scene &scene)
{
    for (quint16 port = 1; port <= 40; ++port)
        scene.flow(attacker, 50'000, victim, port, IpProtocol::Udp);
    scene.wait(3);
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

void hostScanOfWhatAnswersToArp(Scene &scene)
{
    arpScan(scene);
    for (int host = 10; host < 16; ++host)
        scene.connected(attacker, Scene::host(host), 445);
    scene.wait(2);
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

void botLooksForTelnet(Scene &scene)
{
    for (int host = 1; host <= 9; ++host)
        scene.unanswered(attacker, Scene::outside(host), host % 3 == 0 ? 2323 : 23);
    scene.wait(4);
}

void botWithTheMark(Scene &scene)
{
    for (int host = 1; host <= 3; ++host)
        scene.say(66, ScannerMark{.target = Scene::outside(host), .port = 23}, Protocol::Tcp);
}

void passwordsAreGuessed(Scene &scene)
{
    for (int login = 0; login < 10; ++login) {
        scene.connected(attacker, victim, 22);
        scene.wait(2);
    }
}

void somebodyLogsInNowAndThen(Scene &scene)
{
    for (int login = 0; login < 20; ++login) {
        scene.connected(attacker, victim, 22);
        scene.wait(15);
    }
}

} // namespace

/// Each search, and what looks like one.
class TestScans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchesAreTold_data();
    void searchesAreTold();
};

void TestScans::searchesAreTold_data()
{
    QTest::addColumn<Play>("play");
    QTest::addColumn<QStringList>("alerts");
    const auto row = [](const char *name, const Play &play, const QStringList &alerts) {
        QTest::newRow(name) << play << alerts;
    };
    const QStringList none;
    row("port scan", portScan, {"port-scan critical 42"});
    row("port scan without answers", filteredPortScan, {"port-scan critical 42"});
    row("port scan from outside", portScanFromOutside, {"port-scan warning 01"});
    row("eleven closed ports", elevenClosedPorts, none);
    row("many ports that answer", manyConnections, none);
    row("replies to many ports", repliesToManyPorts, none);
    row("host scan", hostScan, {"host-scan critical 42"});
    row("host scan outside", remoteHostScan, {"host-scan critical 42"});
    row("browsing while blocked", blockedBrowsing, none);
    row("file sharing", fileSharing, none);
    row("slow scan", slowScan, {"slow-scan warning 42"});
    row("polling of dead hosts", slowPollingOfDeadHosts, none);
    row("UDP scan", udpScan, {"udp-scan warning 42"});
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
    row("host scan of what answers to ARP", hostScanOfWhatAnswersToArp,
        {"arp-scan warning 42", "host-scan critical 42"});
    row("ping sweep of what answers to ARP", pingSweepOfWhatAnswersToArp,
        {"arp-scan warning 42", "ping-sweep warning 42"});
    row("a monitor pings", monitorPingsItsServers, none);
    row("a bot looks for telnet", botLooksForTelnet, {"telnet-spread critical 42"});
    row("a bot with Mirai's mark", botWithTheMark, {"telnet-spread critical 42"});
    row("passwords are guessed", passwordsAreGuessed, {"brute-force warning 42"});
    row("logins now and then", somebodyLogsInNowAndThen, none);
}

void TestScans::searchesAreTold()
{
    QFETCH(const Play, play);
    QFETCH(const QStringList, alerts);
    Scene scene;
    play(scene);
    QCOMPARE(scene.alerts(), alerts);
}

Q_DECLARE_METATYPE(Play)
QTEST_GUILESS_MAIN(TestScans)
#include "tst_scans.moc"

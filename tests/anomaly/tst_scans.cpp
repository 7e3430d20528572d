// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/ip_protocol.h"
#include "tests/anomaly/play_rows.h"

using namespace lanscope;

namespace {

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

void arpScan(Scene &scene)
{
    for (int host = 1; host <= 120; ++host)
        scene.arpRequest(66, Scene::host(host));
}

void hostScanOfWhatAnswersToArp(Scene &scene)
{
    arpScan(scene);
    for (int host = 10; host < 16; ++host)
        scene.connected(attacker, Scene::host(host), 445);
    scene.wait(2);
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
    const PlayRows row;
    const std::initializer_list<const char *> none;
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
    row("host scan of what answers to ARP", hostScanOfWhatAnswersToArp,
        {"arp-scan warning 42", "host-scan critical 42"});
    row("a bot looks for telnet", botLooksForTelnet, {"telnet-spread critical 42"});
    row("a bot with Mirai's mark", botWithTheMark, {"telnet-spread critical 42"});
    row("passwords are guessed", passwordsAreGuessed, {"brute-force warning 42"});
    row("logins now and then", somebodyLogsInNowAndThen, none);
}

void TestScans::searchesAreTold()
{
    playRow();
}

QTEST_GUILESS_MAIN(TestScans)
#include "tst_scans.moc"

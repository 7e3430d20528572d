// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/ip_protocol.h"
#include "tests/anomaly/play_rows.h"

using namespace lanscope;

namespace {

const IpAddress device = Scene::host(20);

void synFlood(Scene &scene)
{
    for (int second = 0; second < 4; ++second) {
        FlowCounters &syn = scene.flow(device, 50'000, Scene::host(12), 80, IpProtocol::Tcp, 1000).counters;
        syn.syn = syn.synOnly = 1000;
        scene.wait(1);
    }
}

void icmpFlood(Scene &scene)
{
    for (int second = 0; second < 4; ++second) {
        scene.flow(device, 8 << 8, Scene::host(12), 0, IpProtocol::Icmp, 1000);
        scene.wait(1);
    }
}

void udpFlood(Scene &scene)
{
    for (int second = 0; second < 4; ++second) {
        scene.flow(device, 50'000, Scene::outside(1), 80, IpProtocol::Udp, 1000);
        scene.wait(1);
    }
}

void gameIsPlayed(Scene &scene)
{
    for (int second = 0; second < 10; ++second) {
        scene.flow(device, 50'000, Scene::outside(1), 27'015, IpProtocol::Udp, 1000);
        scene.flow(Scene::outside(1), 27'015, device, 50'000, IpProtocol::Udp, 300);
        scene.wait(1);
    }
}

void cameraStreamsToRecorder(Scene &scene)
{
    for (int second = 0; second < 10; ++second) {
        scene.flow(device, 50'000, Scene::host(12), 50'001, IpProtocol::Udp, 800);
        scene.flow(Scene::host(12), 60'000, device, 554, IpProtocol::Tcp, 20);
        scene.wait(1);
    }
}

void burstOfPages(Scene &scene)
{
    for (int second = 0; second < 4; ++second) {
        for (int host = 1; host <= 120; ++host)
            scene.connected(device, Scene::outside(host), 443);
        scene.wait(1);
    }
}

void broadcastStorm(Scene &scene)
{
    for (int second = 0; second < 6; ++second) {
        scene.flow(device, 9, ip(QStringLiteral("192.168.7.255")), 9, IpProtocol::Udp, 900).destinationMac = {
            {0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};
        scene.wait(1);
    }
}

void television(Scene &scene)
{
    for (int second = 0; second < 10; ++second) {
        scene.flow(device, 9, ip(QStringLiteral("239.1.2.3")), 9, IpProtocol::Udp, 2000).destinationMac = {
            {0x01, 0x00, 0x5e, 0x01, 0x02, 0x03}};
        scene.wait(1);
    }
}

void clockworkCalls(Scene &scene)
{
    for (int call = 0; call < 40; ++call) {
        scene.connected(device, Scene::outside(5), 443);
        scene.wait(call % 2 ? 5 : 6);
    }
}

void callsWhenSomebodyLikes(Scene &scene)
{
    for (int call = 0; call < 40; ++call) {
        scene.connected(device, Scene::outside(5), 443);
        scene.wait(3 + (call * 7919) % 61);
    }
}

void callsInVain(Scene &scene)
{
    for (int call = 0; call < 34; ++call) {
        scene.unanswered(device, Scene::outside(5), 6667);
        scene.wait(3 + (call * 7919) % 31);
    }
}

void bigUpload(Scene &scene)
{
    for (int second = 0; second < 10; ++second) {
        scene.flow(device, 50'000, Scene::outside(6), 443, IpProtocol::Tcp, 2000, 3'000'000);
        scene.flow(Scene::outside(6), 443, device, 50'000, IpProtocol::Tcp, 1000, 52'000);
        scene.wait(1);
    }
}

void bigDownload(Scene &scene)
{
    for (int second = 0; second < 10; ++second) {
        scene.flow(device, 50'000, Scene::outside(6), 443, IpProtocol::Tcp, 2000, 80'000);
        scene.flow(Scene::outside(6), 443, device, 50'000, IpProtocol::Tcp, 3000, 30'000'000);
        scene.wait(1);
    }
}

void backupOnTheLink(Scene &scene)
{
    for (int second = 0; second < 10; ++second) {
        scene.flow(device, 50'000, Scene::host(12), 445, IpProtocol::Tcp, 3000, 40'000'000);
        scene.wait(1);
    }
}

DnsExchange questionFor(const QString &name, quint16 id)
{
    return {
        .client = device, .clientPort = 5353, .server = Scene::host(Scene::Router), .id = id, .name = name, .type = 16};
}

void tunnel(Scene &scene)
{
    for (quint16 number = 0; number < 30; ++number) {
        const QString name = QStringLiteral("va%1akavsw2labkh41ykevfuudvub.t.example").arg(number);
        scene.say(20, DnsQueried{questionFor(name, number)}, Protocol::Dns);
    }
}

void manyShortNames(Scene &scene)
{
    for (quint16 number = 0; number < 100; ++number)
        scene.say(20, DnsQueried{questionFor(QStringLiteral("img%1.shop.example").arg(number), number)}, Protocol::Dns);
}

void virusChecker(Scene &scene)
{
    for (quint16 number = 0; number < 100; ++number) {
        const QString name = QStringLiteral("4f8a9b7c6d5e4f3a2b1c0d9e8f7a6b5c%1.avqs.mcafee.com").arg(number);
        scene.say(20, DnsQueried{questionFor(name, number)}, Protocol::Dns);
    }
}

void answerWith(Scene &scene, const QString &name, quint8 code)
{
    const DnsExchange exchange = questionFor(name, 1);
    scene.say(20, DnsQueried{exchange}, Protocol::Dns);
    scene.say(Scene::Router, DnsReplied{.exchange = exchange, .responseCode = code, .alias = {}, .addresses = {}},
              Protocol::Dns);
}

void madeUpNames(Scene &scene)
{
    for (int number = 0; number < 20; ++number)
        answerWith(scene, QStringLiteral("xkq%1vbtrwz.example").arg(number), 3);
}

void browsingWithBlocker(Scene &scene)
{
    for (int number = 0; number < 30; ++number) {
        answerWith(scene, QStringLiteral("ads%1.example").arg(number), 3);
        answerWith(scene, QStringLiteral("news%1.example").arg(number), 0);
        answerWith(scene, QStringLiteral("static%1.example").arg(number), 0);
    }
}

void brokenResolver(Scene &scene)
{
    for (int number = 0; number < 60; ++number)
        answerWith(scene, QStringLiteral("weather%1.example").arg(number), 5);
}

} // namespace

/// What a device does to others or to its owner, and what looks like it.
class TestTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void troubleIsTold_data();
    void troubleIsTold();
};

void TestTrouble::troubleIsTold_data()
{
    const PlayRows row;
    const std::initializer_list<const char *> none;
    row("SYN flood", synFlood, {"flood critical 14"});
    row("ICMP flood", icmpFlood, {"flood critical 14"});
    row("UDP flood", udpFlood, {"flood critical 14"});
    row("a game", gameIsPlayed, none);
    row("a camera streams", cameraStreamsToRecorder, none);
    row("a burst of pages", burstOfPages, none);
    row("broadcast storm", broadcastStorm, {"storm warning 14"});
    row("television", television, none);
    row("calls like clockwork", clockworkCalls, {"beacon info 14"});
    row("calls when somebody likes", callsWhenSomebodyLikes, none);
    row("calls in vain", callsInVain, {"reconnect-loop info 14"});
    row("a big upload to a new place", bigUpload, {"exfiltration info 14"});
    row("a big download", bigDownload, none);
    row("a backup on the link", backupOnTheLink, none);
    row("a tunnel", tunnel, {"dns-tunnel warning 14"});
    row("many short names", manyShortNames, none);
    row("a virus checker", virusChecker, none);
    row("made-up names", madeUpNames, {"generated-names warning 14"});
    row("browsing with a blocker", browsingWithBlocker, none);
    row("a broken resolver", brokenResolver, none);
}

void TestTrouble::troubleIsTold()
{
    playRow();
}

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"

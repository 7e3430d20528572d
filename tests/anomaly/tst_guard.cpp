// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/anomaly/play_rows.h"

using namespace lanscope;

namespace {

const IpAddress router = Scene::host(Scene::Router);
const IpAddress owner6 = ip(QStringLiteral("fe80::10"));

void poisoning(Scene &scene)
{
    for (int round = 0; round < 4; ++round) {
        scene.arpReply(66, router, 10);
        scene.arpReply(66, Scene::host(10), Scene::Router);
        scene.wait(2);
    }
}

/// What arpspoof has sent after two seconds: one victim, one direction.
void poisoningBegins(Scene &scene)
{
    scene.arpRequest(10, router);
    scene.arpReply(Scene::Router, router, 10);
    scene.wait(10);
    scene.arpReply(66, router, 10);
    scene.wait(2);
    scene.arpReply(66, router, 10);
}

void oneStrayAnswer(Scene &scene)
{
    scene.arpRequest(10, router);
    scene.arpReply(Scene::Router, router, 10);
    scene.wait(10);
    scene.arpReply(66, router, 10);
    scene.wait(60);
}

void poisoningOfTwoHosts(Scene &scene)
{
    scene.arpRequest(10, Scene::host(11));
    scene.arpRequest(11, Scene::host(10));
    scene.wait(10);
    for (int round = 0; round < 4; ++round) {
        scene.arpReply(66, Scene::host(11), 10);
        scene.wait(2);
    }
}

void proxyAnswersForMany(Scene &scene)
{
    for (int host = 100; host < 130; ++host) {
        scene.arpRequest(10, Scene::host(host));
        scene.arpReply(Scene::Router, Scene::host(host), 10);
        scene.wait(1);
    }
}

void answersAreRepeated(Scene &scene)
{
    for (int round = 0; round < 10; ++round) {
        scene.arpRequest(10, router);
        scene.arpReply(Scene::Router, router, 10);
        scene.arpReply(Scene::Router, router, 10);
        scene.wait(1);
    }
}

void addressMovesToAnother(Scene &scene)
{
    scene.arpAnnounce(10, Scene::host(10));
    scene.wait(60);
    scene.arpAnnounce(11, Scene::host(10));
    scene.arpAnnounce(11, Scene::host(10));
    scene.wait(60);
}

void announcementsAgainstTheOwner(Scene &scene)
{
    scene.arpAnnounce(10, Scene::host(10));
    for (int round = 0; round < 4; ++round) {
        scene.arpAnnounce(66, Scene::host(10));
        scene.arpAnnounce(10, Scene::host(10));
        scene.wait(1);
    }
}

void twoAnswerForOneAddress(Scene &scene)
{
    for (int round = 0; round < 4; ++round) {
        scene.arpRequest(12, Scene::host(20));
        scene.arpReply(20, Scene::host(20), 12);
        scene.arpReply(21, Scene::host(20), 12);
        scene.wait(4);
    }
}

void routerIsReplaced(Scene &scene)
{
    for (int round = 0; round < 4; ++round) {
        scene.arpRequest(10, router);
        scene.arpReply(99, router, 10);
        scene.wait(6);
    }
}

NeighbourAdvertised claimOf(int owner)
{
    return {
        .address = owner6, .owner = station(owner), .destination = ip(QStringLiteral("ff02::1")), .isOverride = true};
}

void neighbourPoisoning(Scene &scene)
{
    scene.say(10, AddressUsed{owner6}, Protocol::Neighbour);
    for (int round = 0; round < 3; ++round) {
        scene.say(66, claimOf(66), Protocol::Neighbour);
        scene.say(10, AddressUsed{owner6}, Protocol::Neighbour);
        scene.wait(1);
    }
}

void sleepProxySpeaks(Scene &scene)
{
    scene.say(10, AddressUsed{owner6}, Protocol::Neighbour);
    scene.say(66, claimOf(66), Protocol::Neighbour);
    scene.say(66, claimOf(66), Protocol::Neighbour);
}

void ownerAdvertises(Scene &scene)
{
    for (int round = 0; round < 5; ++round)
        scene.say(10, claimOf(10), Protocol::Neighbour);
}

void macFlood(Scene &scene)
{
    for (int mac = 0; mac < 600; ++mac)
        scene.say(10'000 + mac, Heard{}, Protocol::Ethernet);
}

void largeOffice(Scene &scene)
{
    for (int mac = 0; mac < 400; ++mac)
        scene.say(10'000 + mac, Heard{}, Protocol::Ethernet);
}

} // namespace

/// Attacks on the network itself, which any computer in it can see, and what looks like them.
class TestGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attacksAreTold_data();
    void attacksAreTold();
};

void TestGuard::attacksAreTold_data()
{
    const PlayRows row;
    const std::initializer_list<const char *> none;
    row("ARP poisoning", poisoning, {"arp-spoof critical 42"});
    row("ARP poisoning begins", poisoningBegins, {"arp-spoof critical 42"});
    row("one stray answer", oneStrayAnswer, none);
    row("ARP poisoning of two hosts", poisoningOfTwoHosts, {"arp-spoof warning 42"});
    row("a proxy answers for many", proxyAnswersForMany, none);
    row("answers are repeated", answersAreRepeated, none);
    row("an address moves", addressMovesToAnother, none);
    row("announcements against the owner", announcementsAgainstTheOwner,
        {"address-conflict info 42", "arp-spoof warning 42"});
    row("two answer for one address", twoAnswerForOneAddress, {"address-conflict info 15"});
    row("the router is replaced", routerIsReplaced, {"gateway-changed warning 63"});
    row("neighbour poisoning", neighbourPoisoning, {"nd-spoof critical 42"});
    row("a sleep proxy speaks", sleepProxySpeaks, {"nd-spoof info 42"});
    row("the owner advertises", ownerAdvertises, none);
    row("made-up stations", macFlood, {"mac-flood warning nobody"});
    row("a large office", largeOffice, none);
}

void TestGuard::attacksAreTold()
{
    playRow();
}

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"

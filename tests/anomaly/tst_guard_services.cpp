// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/anomaly/play_rows.h"

using namespace lanscope;

namespace {

const IpAddress router = Scene::host(Scene::Router);

void rogueServer(Scene &scene)
{
    scene.dhcp(66, DhcpSaid::Type::Offer, 20, Scene::host(66), {Scene::host(66)});
    scene.dhcp(Scene::Router, DhcpSaid::Type::Offer, 20, router, {router});
}

void twoServersOfOneMind(Scene &scene)
{
    scene.dhcp(Scene::Router, DhcpSaid::Type::Offer, 20, router, {router});
    scene.dhcp(3, DhcpSaid::Type::Offer, 20, Scene::host(3), {router});
}

/// Offers go to their client alone; whom it chose everybody hears.
void serverThatWasChosenBefore(Scene &scene)
{
    scene.dhcp(20, DhcpSaid::Type::Request, 20, Scene::host(3), {});
    scene.wait(1);
    scene.dhcp(66, DhcpSaid::Type::Offer, 30, Scene::host(66), {});
    scene.dhcp(3, DhcpSaid::Type::Offer, 30, Scene::host(3), {});
}

void oneServer(Scene &scene)
{
    for (int client = 20; client < 40; ++client) {
        scene.dhcp(Scene::Router, DhcpSaid::Type::Offer, client, router, {router});
        scene.dhcp(Scene::Router, DhcpSaid::Type::Ack, client, router, {router});
    }
}

void addressesAreUsedUp(Scene &scene)
{
    for (int client = 0; client < 40; ++client) {
        scene.dhcp(1000 + client, DhcpSaid::Type::Discover, 1000 + client, {}, {});
        scene.wait(0.1);
    }
}

void addressesAreUsedUpByOne(Scene &scene)
{
    for (int client = 0; client < 40; ++client)
        scene.dhcp(66, DhcpSaid::Type::Discover, 1000 + client, {}, {});
}

void addressesAreUsedUpAmongOthers(Scene &scene)
{
    for (int client = 20; client < 30; ++client)
        scene.dhcp(client, DhcpSaid::Type::Discover, client, {}, {});
    addressesAreUsedUpByOne(scene);
}

void officeOpens(Scene &scene)
{
    for (int client = 0; client < 25; ++client)
        scene.dhcp(100 + client, DhcpSaid::Type::Discover, 100 + client, {}, {});
}

RouterAdvertised routerSaying(const QString &prefix, quint16 lifetime)
{
    RouterAdvertised said;
    said.router = ip(QStringLiteral("fe80::1"));
    said.lifetime = lifetime;
    said.prefixes = {
        {.address = ip(prefix), .length = 64, .validLifetime = 1800, .isOnLink = true, .isAutonomous = true}};
    return said;
}

void rogueRouter(Scene &scene)
{
    scene.say(Scene::Router, routerSaying(QStringLiteral("2001:db8:1::"), 1800), Protocol::Neighbour);
    scene.say(66, routerSaying(QStringLiteral("2001:db8:bad::"), 1800), Protocol::Neighbour);
}

void secondRouterOfOneMind(Scene &scene)
{
    scene.say(Scene::Router, routerSaying(QStringLiteral("2001:db8:1::"), 1800), Protocol::Neighbour);
    scene.say(3, routerSaying(QStringLiteral("2001:db8:1::"), 1800), Protocol::Neighbour);
}

void borderRouterOfThread(Scene &scene)
{
    scene.say(Scene::Router, routerSaying(QStringLiteral("2001:db8:1::"), 1800), Protocol::Neighbour);
    scene.say(30, routerSaying(QStringLiteral("fd00:1::"), 0), Protocol::Neighbour);
}

NameAnswered answerOf(const QString &name, const IpAddress &address, int responder, int asker)
{
    return {.name = name, .address = address, .responder = Scene::host(responder), .destination = Scene::host(asker)};
}

void everyNameIsAnswered(Scene &scene)
{
    for (const char *name : {"fileserver", "intranet", "printsrv"})
        scene.say(66, answerOf(QString::fromLatin1(name), Scene::host(66), 66, 10), Protocol::Llmnr);
}

void proxyNameIsAnswered(Scene &scene)
{
    scene.say(66, answerOf(QStringLiteral("WPAD"), Scene::host(66), 66, 10), Protocol::NetBios);
}

void computerAnswersItsName(Scene &scene)
{
    for (int round = 0; round < 10; ++round) {
        scene.say(10, answerOf(QStringLiteral("OFFICE-PC"), Scene::host(10), 10, 12), Protocol::NetBios);
        scene.say(10, answerOf(QStringLiteral("office-pc"), Scene::host(10), 10, 12), Protocol::Llmnr);
        scene.say(10, answerOf(QStringLiteral("Office-PC.local"), Scene::host(10), 10, 12), Protocol::Mdns);
    }
}

void reflectorRepeats(Scene &scene)
{
    for (int host = 20; host < 60; ++host)
        scene.say(Scene::Router,
                  answerOf(QStringLiteral("host%1.local").arg(host), Scene::host(host), Scene::Router, 10),
                  Protocol::Mdns);
}

DnsReplied replyOf(const DnsExchange &exchange, const IpAddress &address)
{
    return {.exchange = exchange, .answers = 1, .timeToLive = 60, .alias = {}, .addresses = {address}};
}

const DnsExchange bank{.client = Scene::host(10),
                       .clientPort = 5000,
                       .server = router,
                       .id = 7,
                       .name = QStringLiteral("bank.example"),
                       .type = 1};

void forgedAnswer(Scene &scene)
{
    scene.arpRequest(66, router);
    scene.say(66, AddressUsed{Scene::host(66)}, Protocol::Arp);
    scene.say(10, DnsQueried{bank}, Protocol::Dns);
    scene.say(Scene::Router, replyOf(bank, Scene::outside(1)), Protocol::Dns);
    scene.say(Scene::Router, replyOf(bank, Scene::host(66)), Protocol::Dns);
}

void questionIsRepeated(Scene &scene)
{
    for (int round = 1; round <= 2; ++round) {
        scene.say(10, DnsQueried{bank}, Protocol::Dns);
        scene.say(Scene::Router, replyOf(bank, Scene::outside(round)), Protocol::Dns);
    }
}

void answerIsSeenTwice(Scene &scene)
{
    scene.say(10, DnsQueried{bank}, Protocol::Dns);
    scene.say(Scene::Router, replyOf(bank, Scene::outside(1)), Protocol::Dns);
    scene.say(Scene::Router, replyOf(bank, Scene::outside(1)), Protocol::Dns);
}

} // namespace

/// Attacks on what a network gives its devices: addresses, routes, names; and what looks like them.
class TestGuardServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attacksAreTold_data();
    void attacksAreTold();
};

void TestGuardServices::attacksAreTold_data()
{
    const PlayRows row;
    const std::initializer_list<const char *> none;
    row("a rogue DHCP server", rogueServer, {"rogue-dhcp critical 42"});
    row("two DHCP servers of one mind", twoServersOfOneMind, {"rogue-dhcp info 03"});
    row("a DHCP server beside the one that was chosen", serverThatWasChosenBefore, {"rogue-dhcp info 42"});
    row("one DHCP server", oneServer, none);
    row("addresses are used up", addressesAreUsedUp, {"dhcp-starvation warning nobody"});
    row("addresses are used up by one", addressesAreUsedUpByOne, {"dhcp-starvation warning 42"});
    row("addresses are used up by one while others come", addressesAreUsedUpAmongOthers,
        {"dhcp-starvation warning 42"});
    row("an office opens", officeOpens, none);
    row("a rogue router", rogueRouter, {"rogue-ra critical 42"});
    row("a second router of one mind", secondRouterOfOneMind, {"rogue-ra info 03"});
    row("a border router of Thread", borderRouterOfThread, none);
    row("every name is answered", everyNameIsAnswered, {"name-poisoning critical 42"});
    row("the proxy's name is answered", proxyNameIsAnswered, {"name-poisoning critical 42"});
    row("a computer answers its name", computerAnswersItsName, none);
    row("a reflector repeats", reflectorRepeats, none);
    row("a forged answer", forgedAnswer, {"dns-spoof critical 42"});
    row("a question is repeated", questionIsRepeated, none);
    row("an answer is seen twice", answerIsSeenTwice, none);
}

void TestGuardServices::attacksAreTold()
{
    playRow();
}

QTEST_GUILESS_MAIN(TestGuardServices)
#include "tst_guard_services.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/ip_protocol.h"
#include "tests/anomaly/play_rows.h"

using namespace lanscope;

namespace {

const IpAddress device = Scene::host(66);
const IpAddress router = Scene::host(Scene::Router);
const IpAddress outside = Scene::outside(9);

/// The router is seen to carry what goes to the Internet, and has its address.
void begin(Scene &scene)
{
    scene.arpReply(Scene::Router, router, 20);
    for (int call = 0; call < 4; ++call)
        scene.connected(Scene::host(20), Scene::outside(1), 443);
    scene.wait(1);
}

RouterAdvertised advertisement(quint16 lifetime, const QList<IpAddress> &names, bool isManaged)
{
    RouterAdvertised said;
    said.router = ip(QStringLiteral("fe80::66"));
    said.lifetime = lifetime;
    said.dnsServers = names;
    said.isManaged = isManaged;
    return said;
}

void namesByRouterAdvertisement(Scene &scene)
{
    begin(scene);
    scene.say(66, advertisement(0, {ip(QStringLiteral("fe80::66"))}, false), Protocol::Neighbour);
}

void clientsAreSentToDhcp6(Scene &scene)
{
    begin(scene);
    scene.say(66, advertisement(0, {}, true), Protocol::Neighbour);
}

void routerWhereNoneWas(Scene &scene)
{
    begin(scene);
    scene.say(66, advertisement(1800, {}, false), Protocol::Neighbour);
}

void routerAfterAnHourWithoutOne(Scene &scene)
{
    begin(scene);
    scene.wait(3700);
    scene.say(66, advertisement(1800, {}, false), Protocol::Neighbour);
}

void theRouterLearnsIpv6(Scene &scene)
{
    begin(scene);
    scene.say(Scene::Router, advertisement(1800, {router}, true), Protocol::Neighbour);
}

void routersWithoutEnd(Scene &scene)
{
    begin(scene);
    for (int made = 0; made < 100; ++made)
        scene.say(1000 + made, advertisement(1800, {}, false), Protocol::Neighbour);
}

void dhcp6(Scene &scene, int speaker, const char *address, const char *name)
{
    Dhcp6Said said;
    said.type = 2; // ADVERTISE
    said.isFromServer = true;
    said.source = ip(QStringLiteral("fe80::%1").arg(speaker));
    said.addresses = {ip(QString::fromLatin1(address))};
    said.dnsServers = {ip(QString::fromLatin1(name))};
    scene.say(speaker, said, Protocol::Dhcp6);
}

void mitm6(Scene &scene)
{
    dhcp6(scene, 66, "fe80::192:168:7:20", "fe80::66");
}

void secondDhcp6(Scene &scene)
{
    begin(scene);
    dhcp6(scene, 66, "2001:db8::20", "2001:db8::66");
    dhcp6(scene, Scene::Router, "2001:db8::21", "2001:db8::1");
}

void oneDhcp6(Scene &scene)
{
    for (int client = 0; client < 5; ++client)
        dhcp6(scene, 3, "2001:db8::20", "2001:db8::3");
}

/// ettercap asks in the router's name, so that who is asked notes the asker.
void questionsInTheRoutersName(Scene &scene)
{
    begin(scene);
    for (int time = 0; time < 4; ++time) {
        scene.say(66,
                  ArpSent{.operation = ArpSent::Operation::Request,
                          .destination = station(20),
                          .senderMac = station(66),
                          .senderAddress = router,
                          .targetMac = {},
                          .targetAddress = Scene::host(20)},
                  Protocol::Arp);
        scene.arpRequest(Scene::Router, Scene::host(20));
        scene.wait(2);
    }
}

/// An extender of Wi-Fi speaks for a phone that came over to it.
void phoneRoams(Scene &scene)
{
    begin(scene);
    scene.arpRequest(20, router);
    for (int time = 0; time < 10; ++time) {
        scene.say(30,
                  ArpSent{.operation = ArpSent::Operation::Request,
                          .destination = {{0xff, 0xff, 0xff, 0xff, 0xff, 0xff}},
                          .senderMac = station(30),
                          .senderAddress = Scene::host(20),
                          .targetMac = {},
                          .targetAddress = router},
                  Protocol::Arp);
        scene.wait(1);
    }
}

void redirects(Scene &scene, int speaker)
{
    begin(scene);
    for (int second = 0; second < 3; ++second) {
        FlowRecord &flow = scene.flow(router, 5 << 8, Scene::host(20), 0, IpProtocol::Icmp);
        flow.sourceMac = station(speaker);
        scene.wait(1);
    }
}
void redirectsInTheRoutersName(Scene &scene)
{
    redirects(scene, 66);
}
void theRouterRedirects(Scene &scene)
{
    redirects(scene, Scene::Router);
}

void botBreaksIntoRouters(Scene &scene)
{
    for (int host = 1; host <= 12; ++host)
        scene.unanswered(device, Scene::outside(host), host % 2 ? 37'215 : 5'555);
    scene.wait(5);
}

/// dnscat2 without a domain of its own.
void tunnelUnderNoDomain(Scene &scene)
{
    for (int number = 0; number < 20; ++number) {
        const DnsExchange exchange{.client = device,
                                   .clientPort = 40'000,
                                   .server = outside,
                                   .id = quint16(number),
                                   .name =
                                       QStringLiteral("dnscat.%1f00d00112233445566").arg(number, 8, 16, QChar(u'0')),
                                   .type = 16};
        scene.say(66, DnsQueried{exchange}, Protocol::Dns);
        scene.wait(1);
    }
}

void pagesAskTheirDatabase(Scene &scene)
{
    for (int page = 0; page < 60; ++page)
        scene.connected(Scene::host(20), Scene::host(21), 3306);
    scene.wait(5);
}

void ackFlood(Scene &scene)
{
    for (int second = 0; second < 3; ++second) {
        for (int packet = 0; packet < 500; ++packet) {
            FlowCounters &counters =
                scene.flow(device, quint16(10'000 + packet), outside, 80, IpProtocol::Tcp, 1, 40).counters;
            counters.ack = 1;
        }
        scene.wait(1);
    }
}

void misusedAsAmplifier(Scene &scene)
{
    for (int second = 0; second < 3; ++second) {
        scene.flow(outside, 80, device, 1900, IpProtocol::Udp, 600, 60'000);
        scene.flow(device, 1900, outside, 80, IpProtocol::Udp, 6'000, 1'800'000);
        scene.wait(1);
    }
}

/// A camera of high resolution; the recorder reports every five seconds.
void streamWithRareReports(Scene &scene)
{
    for (int second = 0; second < 60; ++second) {
        scene.flow(Scene::host(20), 50'000, Scene::host(12), 50'010, IpProtocol::Udp, 1'200, 1'500'000);
        if (second % 5 == 0)
            scene.flow(Scene::host(12), 50'011, Scene::host(20), 50'001, IpProtocol::Udp);
        scene.wait(1);
    }
}

void driverLooksForPrinters(Scene &scene)
{
    for (int host = 2; host < 60; ++host)
        scene.flow(Scene::host(20), 50'000, Scene::host(host == 20 ? 200 : host), 161, IpProtocol::Udp);
    scene.wait(5);
}

void neighboursAreSought(Scene &scene, const IpAddress &from)
{
    for (int host = 1; host <= 60; ++host) {
        FlowRecord &flow =
            scene.flow(from, 135 << 8, ip(QStringLiteral("ff02::1:ff00:%1").arg(host)), 0, IpProtocol::Icmp6);
        flow.sourceMac = station(66);
    }
    scene.wait(1);
}
void neighbourSweep(Scene &scene)
{
    neighboursAreSought(scene, ip(QStringLiteral("fe80::66")));
}
void addressesAreProbed(Scene &scene)
{
    neighboursAreSought(scene, ip(QStringLiteral("::")));
}

void gameAsksForAPort(Scene &scene)
{
    scene.say(66,
              PortMappingAsked{.gateway = {}, .externalPort = 27'015, .internalPort = 27'015, .internalHost = device},
              Protocol::Http);
}

void somebodyOutsideCallsIn(Scene &scene)
{
    begin(scene);
    scene.connected(outside, device, 8'080);
    scene.unanswered(outside, device, 8'081); // which nobody answers
    scene.wait(5);
}

} // namespace

/// What other tools do than those of the lab, and what looks like it but is ordinary.
class TestVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void variants_data();
    void variants() { playRow(); }
};

void TestVariants::variants_data()
{
    const PlayRows row;
    const std::initializer_list<const char *> none{};
    row("name servers by router advertisement", namesByRouterAdvertisement, {"rogue-ra critical 42"});
    row("clients are sent to DHCPv6", clientsAreSentToDhcp6, {"rogue-ra critical 42"});
    row("a router where none was", routerWhereNoneWas, {"rogue-ra info 42"});
    row("a router after an hour without one", routerAfterAnHourWithoutOne, {"rogue-ra critical 42"});
    row("routers without end", routersWithoutEnd,
        {"rogue-ra critical e9", "rogue-ra critical nobody", "rogue-ra info e8"});
    row("the router learns IPv6", theRouterLearnsIpv6, none);
    row("mitm6", mitm6, {"rogue-dhcp critical 42"});
    row("a second DHCPv6 server", secondDhcp6, {"rogue-dhcp critical 42"});
    row("one DHCPv6 server", oneDhcp6, none);
    row("questions in the router's name", questionsInTheRoutersName,
        {"address-conflict info 42", "arp-spoof critical 42"});
    row("a phone roams to an extender", phoneRoams, none);
    row("redirects in the router's name", redirectsInTheRoutersName, {"arp-spoof critical 42"});
    row("the router redirects", theRouterRedirects, none);
    row("a bot breaks into routers", botBreaksIntoRouters, {"telnet-spread critical 42"});
    row("a tunnel under no domain", tunnelUnderNoDomain, {"dns-tunnel warning 42"});
    row("pages ask their database", pagesAskTheirDatabase, none);
    row("a flood of ACKs", ackFlood, {"flood critical 42"});
    row("misused as an amplifier", misusedAsAmplifier, {"flood critical 42"});
    row("a stream with rare reports", streamWithRareReports, none);
    row("a driver looks for printers", driverLooksForPrinters, {"udp-scan info 14"});
    row("a sweep of IPv6 neighbours", neighbourSweep, {"arp-scan warning 42"});
    row("addresses are probed", addressesAreProbed, none);
    row("a game asks the router for a port", gameAsksForAPort, {"exposed-service info 42"});
    row("somebody outside calls in", somebodyOutsideCallsIn, {"exposed-service info 42"});
}

QTEST_GUILESS_MAIN(TestVariants)
#include "tst_variants.moc"

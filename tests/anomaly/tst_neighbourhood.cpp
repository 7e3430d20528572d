// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/anomaly/scene.h"

using namespace lanscope;

class TestNeighbourhood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void privateAddressesAreNotLocalByThemselves()
    {
        const Neighbourhood around;
        QVERIFY(!around.isLocal(ip(QStringLiteral("192.168.1.5"))));
        QVERIFY(around.isLocal(ip(QStringLiteral("fe80::1"))));
    }

    void whatIsAskedForByArpIsLocalAndItsNetwork()
    {
        Scene scene;
        scene.arpRequest(10, ip(QStringLiteral("147.32.80.37")));
        QVERIFY(scene.watch().around().isLocal(ip(QStringLiteral("147.32.80.9"))));
        QVERIFY(scene.watch().around().isRemote(ip(QStringLiteral("147.32.81.9"))));
    }

    void groupsAreNeitherLocalNorRemote()
    {
        const Neighbourhood around;
        const IpAddress group = ip(QStringLiteral("239.255.255.250"));
        QVERIFY(!around.isLocal(group));
        QVERIFY(!around.isRemote(group));
    }

    void whoHadAnAddressFirstKeepsIt()
    {
        Scene scene;
        scene.say(10, AddressUsed{Scene::host(10)}, Protocol::Arp);
        scene.say(66, AddressUsed{Scene::host(10)}, Protocol::Arp);
        QCOMPARE(scene.watch().around().ownerOf(Scene::host(10)), station(10));
        scene.say(11, AddressUsed{Scene::host(10)}, Protocol::Dhcp4);
        QCOMPARE(scene.watch().around().ownerOf(Scene::host(10)), station(11));
    }

    void aPoisonedKernelIsNotBelieved()
    {
        Scene scene;
        scene.say(Scene::Router, AddressUsed{Scene::host(Scene::Router)}, Protocol::Arp);
        scene.watch().around().setGateway(Scene::host(Scene::Router), station(66));
        QCOMPARE(scene.watch().around().ownerOf(Scene::host(Scene::Router)), station(Scene::Router));
        QVERIFY(!scene.watch().around().isRouter(station(66)));
        QVERIFY(!scene.watch().around().forwardedFirst(station(66)));
    }

    void theFirstThatForwardsIsTheRouter()
    {
        Watch watch([](const MacAddress &mac) { return mac; });
        watch.around().addPrefix(Scene::host(0), 24);
        FlowRecord flow;
        flow.key.source = Scene::host(10);
        flow.key.destination = Scene::outside(1);
        flow.key.protocol = 17;
        flow.counters.packets = 1;
        flow.sourceMac = station(10);
        flow.destinationMac = station(1);
        watch.acceptFlows({flow, flow, flow}, Timestamp::fromSeconds(1'800'000'000));
        QVERIFY(watch.around().forwardedFirst(station(1)));
        QVERIFY(!watch.around().forwardedFirst(station(10)));
    }

    void namesAreRemembered()
    {
        Scene scene;
        QVERIFY(!scene.watch().around().wasResolved(Scene::outside(1)));
        scene.resolved(10, QStringLiteral("cloud.example"), Scene::outside(1));
        QCOMPARE(scene.watch().around().nameOf(Scene::outside(1)), QStringLiteral("cloud.example"));
    }
};

QTEST_GUILESS_MAIN(TestNeighbourhood)
#include "tst_neighbourhood.moc"

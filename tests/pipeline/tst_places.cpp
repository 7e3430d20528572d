// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pipeline/place_fixture.h"

using namespace lanscope;
using namespace lanscope::test;

/// Where the computer is, and what happens when it goes elsewhere.
class TestPlaces : public PlaceFixture
{
    Q_OBJECT
private Q_SLOTS:
    void theListIsThereBeforeAnyPassword();
    void anotherNetworkIsAnotherPlace();
    void aSessionGoesOnInAnotherNetwork();
    void whoForgesTheGatewayMakesNoOtherPlace();
    void whoLeftMayBeElsewhere();
    void withoutAnAddressTheSessionStaysWhereItWas();
    void anotherRouteIsToldOnce();
    void aGatewayThatIsLearnedMergesThePlaces();
    void whoIsThereTellsThePlaceWhileTheGatewayIsNotKnown_data();
    void whoIsThereTellsThePlaceWhileTheGatewayIsNotKnown();
    void allInterfacesAreThisComputer();
};

void TestPlaces::theListIsThereBeforeAnyPassword()
{
    LocalNetwork home = network("10.0.0.0/24", 9);
    home.neighbours = {{mac(9), ip("10.0.0.254"), 5 * Second}, {mac(4), ip("10.0.0.4"), std::nullopt}};
    m_network->enter(home);
    QSignalSpy interfaces(m_pipeline.get(), &Pipeline::interfacesChanged);
    m_pipeline->lookAround();
    QVERIFY(m_pipeline->inventory().owner(mac(1))->isSelf);
    QVERIFY(m_pipeline->inventory().owner(mac(9))->isGateway);
    QCOMPARE(m_pipeline->inventory().owner(mac(9))->presence, Presence::Here);
    QCOMPARE(m_pipeline->inventory().owner(mac(4))->presence, Presence::Unknown);
    QCOMPARE(m_pipeline->state().activity, Activity::Idle);
    QVERIFY(m_helper->asked.isEmpty());
    QCOMPARE(stored(m_pipeline->state().place).size(), 3);
    QVERIFY(!m_pipeline->state().place.listenedSince.isKnown());
    QCOMPARE(interfaces.size(), 1);
}

void TestPlaces::anotherNetworkIsAnotherPlace()
{
    m_pipeline->lookAround();
    const Place home = m_pipeline->state().place;
    QSignalSpy replaced(m_pipeline.get(), &Pipeline::inventoryReplaced);
    m_network->enter(network("10.0.0.0/24", 8));
    Q_EMIT m_network->changed();
    QVERIFY(m_pipeline->state().place.id != home.id);
    QCOMPARE(replaced.size(), 1);
    m_network->enter(network("10.0.0.0/24", 9));
    Q_EMIT m_network->changed();
    QCOMPARE(m_pipeline->state().place.id, home.id);
}

void TestPlaces::aSessionGoesOnInAnotherNetwork()
{
    listen();
    const Place home = m_pipeline->state().place;
    sayHello(5, 0);
    m_network->enter(network("192.168.7.0/24", 8));
    Q_EMIT m_network->changed();
    QCOMPARE(m_pipeline->state().activity, Activity::Listening);
    QCOMPARE(m_pipeline->state().place.prefix, QStringLiteral("192.168.7.0/24"));
    QVERIFY(m_pipeline->state().place.listenedSince.isKnown());
    QVERIFY(!isHere(5));
    sayHello(6, 1);
    m_pipeline->stop();
    QTRY_COMPARE(m_pipeline->state().activity, Activity::Idle);
    QCOMPARE(stored(home).size(), 2);
    QVERIFY(stored(home, 5));
}

/// The kernel's table of neighbours is what ARP spoofing poisons.
void TestPlaces::whoForgesTheGatewayMakesNoOtherPlace()
{
    listen();
    const Place home = m_pipeline->state().place;
    LocalNetwork poisoned = m_network->networks.value(QStringLiteral("lo"));
    poisoned.gatewayMac = mac(66);
    m_network->enter(poisoned);
    Q_EMIT m_network->changed();
    QCOMPARE(m_pipeline->state().place.id, home.id);
    QCOMPARE(m_pipeline->state().place.gateway, home.gateway);
}

/// Two homes may have the same addresses.
void TestPlaces::whoLeftMayBeElsewhere()
{
    listen();
    const Place home = m_pipeline->state().place;
    const LocalNetwork before = m_network->networks.value(QStringLiteral("lo"));
    LocalNetwork nowhere = network("", 0);
    nowhere.gateway = {};
    m_network->enter(nowhere);
    Q_EMIT m_network->changed();
    LocalNetwork other = before;
    other.gatewayMac = mac(66);
    m_network->enter(other);
    Q_EMIT m_network->changed();
    QVERIFY(m_pipeline->state().place.id != home.id);
}

void TestPlaces::withoutAnAddressTheSessionStaysWhereItWas()
{
    listen();
    const Place home = m_pipeline->state().place;
    LocalNetwork nowhere = network("", 0);
    nowhere.gateway = {};
    m_network->enter(nowhere);
    Q_EMIT m_network->changed();
    QCOMPARE(m_pipeline->state().place.id, home.id);
}

void TestPlaces::anotherRouteIsToldOnce()
{
    QSignalSpy problems(m_pipeline.get(), &Pipeline::problemFound);
    ListenRequest request;
    m_pipeline->listen(request);
    QTRY_COMPARE(m_pipeline->state().activity, Activity::Listening);
    m_network->enter(network("192.168.7.0/24", 8, "wlan0"));
    Q_EMIT m_network->changed();
    Q_EMIT m_network->changed();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0][0].value<Problem>().sentence.contains(QStringLiteral("wlan0")));
    QCOMPARE(problems[0][0].value<Problem>().remedy, Remedy::StartAgain);
}

void TestPlaces::aGatewayThatIsLearnedMergesThePlaces()
{
    m_pipeline->lookAround();
    const Place home = m_pipeline->state().place;
    m_network->enter(network("10.0.0.0/24", 0, "eth1")); // the same network by another cable, its gateway not heard yet
    Q_EMIT m_network->changed();
    QVERIFY(m_pipeline->state().place.id != home.id);
    m_network->enter(network("10.0.0.0/24", 9, "eth1"));
    QSignalSpy places(m_pipeline.get(), &Pipeline::placesChanged);
    Q_EMIT m_network->changed();
    QCOMPARE(m_pipeline->state().place.id, home.id);
    QCOMPARE(places.last()[0].value<QList<Place>>().size(), 1);
}

void TestPlaces::whoIsThereTellsThePlaceWhileTheGatewayIsNotKnown_data()
{
    QTest::addColumn<int>("neighbour");
    QTest::addColumn<int>("gateway");
    QTest::addColumn<bool>("isHome");
    QTest::newRow("a device of home") << 5 << 9 << true;
    QTest::newRow("a device of home on the way, with another gateway") << 5 << 8 << false;
    QTest::newRow("an unknown device") << 6 << 8 << false;
    QTest::newRow("nobody but this computer, known everywhere") << 1 << 8 << false;
}

void TestPlaces::whoIsThereTellsThePlaceWhileTheGatewayIsNotKnown()
{
    QFETCH(const int, neighbour);
    QFETCH(const int, gateway);
    QFETCH(const bool, isHome);
    LocalNetwork home = network("10.0.0.0/24", 9);
    home.neighbours = {{mac(5), ip("10.0.0.5"), 5 * Second}};
    m_network->enter(home);
    m_pipeline->lookAround();
    const qint64 id = m_pipeline->state().place.id;
    LocalNetwork unsure = network("10.0.0.0/24", 0, "eth1");
    unsure.neighbours = {{mac(neighbour), ip("10.0.0.5"), 5 * Second}};
    m_network->enter(unsure);
    Q_EMIT m_network->changed();
    QCOMPARE(m_pipeline->state().place.id == id, neighbour == 5);
    m_network->enter(network("10.0.0.0/24", gateway, "eth1"));
    Q_EMIT m_network->changed();
    QCOMPARE(m_pipeline->state().place.id == id, isHome);
    QCOMPARE(m_pipeline->state().place.gateway, mac(gateway));
}

void TestPlaces::allInterfacesAreThisComputer()
{
    LocalNetwork other = network("10.9.0.0/24", 0, "other");
    other.ownMac = mac(2);
    m_network->networks.insert(QStringLiteral("other"), other);
    listen({QStringLiteral("lo"), QStringLiteral("other")});
    sayHello(2, 0);
    QVERIFY(m_pipeline->inventory().owner(mac(2))->isSelf);
    QVERIFY(m_pipeline->inventory().owner(mac(1))->isSelf);
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/inventory/sample_facts.h"

using namespace lanscope;

class TestInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsHeardIsADevice()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), Heard{}, Noon));
        inventory.observe(said(macNumber(1), Heard{}, afterNoon(7)));
        QCOMPARE(inventory.size(), 1);
        const Device &device = *inventory.owner(macNumber(1));
        QCOMPARE(device.id, macNumber(1));
        QCOMPARE(device.macs, QList<MacAddress>{macNumber(1)});
        QCOMPARE(device.firstSeen, Noon);
        QCOMPARE(device.lastSeen, afterNoon(7));
        QCOMPARE(device.presence, Presence::Here);
        QCOMPARE(device.vendor, QStringLiteral("Acme"));
    }

    void noDeviceHasAGroupAddressOrNone_data()
    {
        QTest::addColumn<MacAddress>("mac");
        QTest::newRow("broadcast") << Broadcast;
        QTest::newRow("multicast") << *MacAddress::fromString(u"01:00:5e:00:00:fb");
        QTest::newRow("null") << MacAddress();
    }
    void noDeviceHasAGroupAddressOrNone()
    {
        QFETCH(const MacAddress, mac);
        Inventory inventory = acmeInventory();
        inventory.observe(said(mac, Heard{}));
        inventory.attribute(flow(mac, macNumber(1), 1, 60));
        inventory.attribute(flow(macNumber(2), mac, 1, 60));
        QCOMPARE(inventory.size(), 1);
        QVERIFY(inventory.owner(macNumber(2)));
    }

    void aRandomisedAddressHasNoVendor()
    {
        Inventory inventory([](const MacAddress &) -> QString { qFatal("looked up"); });
        inventory.observe(said(RandomMac, Heard{}));
        const Device &device = *inventory.owner(RandomMac);
        QCOMPARE(device.vendor, QString());
        QVERIFY(device.evidence.isEmpty());
        QVERIFY(device.hasRandomizedMac());
    }

    void aFlowIsCreditedToBothEnds()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(2), Heard{}));
        inventory.attribute(flow(macNumber(1), macNumber(2), 3, 400));
        inventory.attribute(flow(macNumber(2), macNumber(1), 2, 3000));
        QCOMPARE(inventory.owner(macNumber(1))->traffic,
                 (DeviceTraffic{.packetsSent = 3, .bytesSent = 400, .packetsReceived = 2, .bytesReceived = 3000}));
        QCOMPARE(inventory.owner(macNumber(2))->traffic,
                 (DeviceTraffic{.packetsSent = 2, .bytesSent = 3000, .packetsReceived = 3, .bytesReceived = 400}));
    }

    void aDestinationNobodyHeardIsNoDevice()
    {
        Inventory inventory = acmeInventory();
        inventory.attribute(flow(macNumber(1), macNumber(2), 3, 400));
        QCOMPARE(inventory.size(), 1);
        QVERIFY(!inventory.owner(macNumber(2)));
    }

    void receivingIsNotBeingHeard()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(2), Heard{}, {Noon.nanoseconds - 1}));
        inventory.attribute(flow(macNumber(1), macNumber(2), 3, 400));
        QCOMPARE(inventory.owner(macNumber(2))->lastSeen, Timestamp{Noon.nanoseconds - 1});
    }

    void framesAndFlowsMayComeOutOfOrder()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), Heard{}, afterNoon(3)));
        inventory.attribute(flow(macNumber(1), Broadcast, 1, 60)); // from noon to a second after
        QCOMPARE(inventory.owner(macNumber(1))->firstSeen, Noon);
        QCOMPARE(inventory.owner(macNumber(1))->lastSeen, afterNoon(3));
    }

    void thisComputerAndTheGatewayAreMarkedBeforeAndAfterTheyAreSeen()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), Heard{}));
        inventory.observe(said(macNumber(2), Heard{}));
        inventory.setSelf({macNumber(1), macNumber(3)});
        inventory.setGateway(macNumber(2));
        inventory.observe(said(macNumber(3), Heard{}));
        QVERIFY(inventory.owner(macNumber(1))->isSelf);
        QVERIFY(!inventory.owner(macNumber(2))->isSelf);
        QVERIFY(inventory.owner(macNumber(3))->isSelf);
        QVERIFY(inventory.owner(macNumber(2))->isGateway);

        inventory.setGateway(macNumber(4));
        inventory.observe(said(macNumber(4), Heard{}));
        QVERIFY(!inventory.owner(macNumber(2))->isGateway);
        QVERIFY(inventory.owner(macNumber(4))->isGateway);
    }

    void aPersonsWordIsKeptAndTakenBack()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), DisplayName{QStringLiteral("Printer")}));
        QVERIFY(inventory.rename(macNumber(1), QStringLiteral("  Anna's\nprinter ")));
        QVERIFY(inventory.decide(categoryDecision(macNumber(1), {}, Category::Printer)));
        inventory.observe(said(macNumber(1), DisplayName{QStringLiteral("Another")}));
        QCOMPARE(inventory.owner(macNumber(1))->name(), QStringLiteral("Anna's printer"));
        QCOMPARE(inventory.owner(macNumber(1))->category(), Category::Printer);

        QVERIFY(inventory.rename(macNumber(1), QString()));
        QVERIFY(inventory.decide(categoryDecision(macNumber(1), Category::Printer, {})));
        QCOMPARE(inventory.owner(macNumber(1))->name(), QStringLiteral("Another"));
        QCOMPARE(inventory.owner(macNumber(1))->category(), Category::Unknown);
    }

    void aPersonCannotNameWhatIsNotThere()
    {
        Inventory inventory = acmeInventory();
        QVERIFY(!inventory.rename(macNumber(1), QStringLiteral("x")));
        QVERIFY(!inventory.decide(categoryDecision(macNumber(1), {}, Category::Tv)));
        inventory.adoptChoices(macNumber(1), named(QStringLiteral("x")));
        QCOMPARE(inventory.size(), 0);
    }

    void onlyWhatAPersonChangedIsChanged()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), Heard{}));
        inventory.adoptChoices(macNumber(1), named(QStringLiteral("TV")));
        Decision decision{.id = macNumber(1), .before = {}, .after = {}}; // made before the name was known here
        decision.after.owner = QStringLiteral(" Anna\x1b ");
        decision.after.group = QStringLiteral(" ");
        decision.after.notes = QStringLiteral("first\nsecond\a\n");
        decision.after.known = true;
        QVERIFY(inventory.decide(decision));
        const UserChoices &choices = inventory.owner(macNumber(1))->user;
        QCOMPARE(choices.name, QStringLiteral("TV"));
        QCOMPARE(choices.owner, QStringLiteral("Anna\uFFFD"));
        QVERIFY(!choices.group);
        QCOMPARE(choices.notes, QStringLiteral("first\nsecond"));
        QVERIFY(choices.known);
        QVERIFY(inventory.decide({.id = macNumber(1), .before = choices, .after = named(QStringLiteral("TV"))}));
        QCOMPARE(inventory.owner(macNumber(1))->user, named(QStringLiteral("TV")));
    }

    void mineAndNotMineExcludeEachOther()
    {
        UserChoices mine;
        mine.known = true;
        UserChoices notMine;
        notMine.notMine = true;
        QCOMPARE(decided(mine, {.id = {}, .before = {}, .after = notMine}), notMine);
        QCOMPARE(decided(notMine, {.id = {}, .before = {}, .after = mine}), mine);
        QCOMPARE(decided(mine, {.id = {}, .before = notMine, .after = mine}), mine);
        Device device;
        QVERIFY(device.isUndecided() && !device.isKnown());
        device.user = named(QStringLiteral("The neighbour's TV"));
        QVERIFY(device.isKnown());
        device.user.notMine = true;
        QVERIFY(!device.isUndecided() && !device.isKnown());
    }

    void whatIsErasedIsNewWhenItIsHeardAgain()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), AddressUsed{ip("192.0.2.1")}));
        inventory.rename(macNumber(1), QStringLiteral("TV"));
        const Device before = *inventory.owner(macNumber(1));
        inventory.erase({macNumber(1), macNumber(2)});
        QCOMPARE(inventory.takeForgotten(), QList<DeviceId>{macNumber(1)});
        QCOMPARE(inventory.forgottenCount(), quint64(0));

        inventory.observe(said(macNumber(1), Heard{}, afterNoon(9)));
        QVERIFY(!inventory.owner(macNumber(1))->isKnown());
        QCOMPARE(inventory.owner(macNumber(1))->firstSeen, afterNoon(9));
        inventory.restore(before);
        QCOMPARE(inventory.owner(macNumber(1))->name(), QStringLiteral("TV"));
        QCOMPARE(inventory.owner(macNumber(1))->firstSeen, Noon);
        inventory.erase({macNumber(1)});
        inventory.restore(before);
        QCOMPARE(inventory.devices(), QList<Device>{before});
        QVERIFY(inventory.takeForgotten().isEmpty());
    }

    void whatWasDecidedElsewhereIsAdopted()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), Heard{}));
        inventory.takeChanged();
        const UserChoices choices = named(QStringLiteral("TV"));
        inventory.adoptChoices(macNumber(1), choices);
        QCOMPARE(inventory.takeChanged().value(0).user, choices);
        inventory.adoptChoices(macNumber(1), choices);
        QVERIFY(inventory.takeChanged().isEmpty());
    }

    void changesAreToldOnceInTheOrderOfFirstSight()
    {
        Inventory inventory = acmeInventory();
        for (const int number : {3, 1, 2, 1, 3})
            inventory.observe(said(macNumber(number), Heard{}, afterNoon(number)));
        const QList<Device> changed = inventory.takeChanged();
        QCOMPARE(changed.size(), 3);
        for (int at = 0; at < 3; ++at)
            QCOMPARE(changed[at].id, macNumber(at + 1));
        QCOMPARE(inventory.devices(), changed);
        QVERIFY(inventory.takeChanged().isEmpty());
    }

    void loadingReplacesEverything()
    {
        Inventory inventory = acmeInventory();
        inventory.setSelf({macNumber(5)});
        inventory.setGateway(macNumber(1));
        inventory.observe(said(macNumber(1), AddressUsed{ip("10.0.0.1")}));
        Device stored;
        stored.id = macNumber(5);
        stored.macs = {macNumber(5), macNumber(6)};
        stored.firstSeen = stored.lastSeen = Noon;
        inventory.load({stored});
        QCOMPARE(inventory.size(), 1);
        QVERIFY(!inventory.owner(macNumber(1)));
        QCOMPARE(inventory.owner(macNumber(6))->id, macNumber(5));
        QVERIFY(inventory.owner(macNumber(5))->isSelf);
        QVERIFY(inventory.takeChanged().isEmpty());
        inventory.observe(said(macNumber(1), Heard{}));
        QVERIFY(!inventory.owner(macNumber(1))->isGateway);
    }

    void silenceTurnsIntoQuietAndAway()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), Heard{}));
        inventory.takeChanged();
        inventory.advanceTo(afterNoon(60));
        QVERIFY(inventory.takeChanged().isEmpty());
        inventory.advanceTo(afterNoon(6 * 60));
        QCOMPARE(inventory.takeChanged().value(0).presence, Presence::Quiet);
        inventory.advanceTo(afterNoon(2 * 3600));
        QCOMPARE(inventory.takeChanged().value(0).presence, Presence::Away);
        inventory.observe(said(macNumber(1), Heard{}, afterNoon(2 * 3600)));
        QCOMPARE(inventory.takeChanged().value(0).presence, Presence::Here);
    }

    void aClockSetBackDoesNotKeepDevicesFromBeingHeard()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), Heard{}, afterNoon(86400)));
        inventory.advanceTo(Noon);
        QCOMPARE(inventory.owner(macNumber(1))->presence, Presence::Unknown);
        inventory.observe(said(macNumber(1), Heard{}, Noon));
        inventory.advanceTo(afterNoon(1));
        QCOMPARE(inventory.owner(macNumber(1))->presence, Presence::Here);
    }
};

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"

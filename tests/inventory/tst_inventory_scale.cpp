// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/inventory/sample_facts.h"

using namespace lanscope;

/// Bounds, and who makes room. What it costs is in tests/bench/inventory.
class TestInventoryScale : public QObject
{
    Q_OBJECT

private:
    static void fill(Inventory &inventory)
    {
        for (int number = 0; number < Inventory::MaximumDevices; ++number)
            inventory.observe(said(macNumber(number), Heard{}, afterNoon(number)));
    }

private Q_SLOTS:
    void theLongestSilentMakesRoom()
    {
        Inventory inventory = acmeInventory();
        fill(inventory);
        inventory.observe(said(macNumber(0), Heard{}, afterNoon(30000))); // so that number 1 is silent longest
        inventory.observe(said(macNumber(0xff0000), Heard{}, afterNoon(30001)));
        QCOMPARE(inventory.size(), Inventory::MaximumDevices);
        QVERIFY(inventory.owner(macNumber(0)));
        QVERIFY(!inventory.owner(macNumber(1)));
        QCOMPARE(inventory.takeForgotten(), QList<DeviceId>{macNumber(1)});
        QCOMPARE(inventory.forgottenCount(), quint64(1));
        QVERIFY(inventory.takeForgotten().isEmpty());
    }

    void aFloodDoesNotPushOutWhomPeopleTouched()
    {
        Inventory inventory = acmeInventory();
        inventory.setGateway(macNumber(1));
        inventory.setSelf({macNumber(2)});
        fill(inventory);
        inventory.rename(macNumber(3), QStringLiteral("Anna's phone"));
        inventory.decide(categoryDecision(macNumber(4), {}, Category::Tv));
        for (int number = 0; number < 3 * Inventory::MaximumDevices; ++number)
            inventory.observe(said(macNumber(0x800000 + number), Heard{}, afterNoon(30000 + number)));
        QCOMPARE(inventory.size(), Inventory::MaximumDevices);
        for (int number = 1; number <= 4; ++number)
            QVERIFY(inventory.owner(macNumber(number)));
        QVERIFY(!inventory.owner(macNumber(5)));
    }

    void whoIsNoLongerTouchedMayBeForgotten()
    {
        Inventory inventory = acmeInventory();
        fill(inventory);
        inventory.rename(macNumber(0), QStringLiteral("Anna's phone"));
        inventory.observe(said(macNumber(0x800000), Heard{}, afterNoon(30000))); // forgets number 1
        inventory.rename(macNumber(0), QString());
        inventory.observe(said(macNumber(0x800001), Heard{}, afterNoon(30001)));
        QVERIFY(!inventory.owner(macNumber(0)));
        QVERIFY(inventory.owner(macNumber(2)));
    }

    void whenPeopleNamedThemAllNobodyNewIsTakenIn()
    {
        Inventory inventory = acmeInventory();
        fill(inventory);
        for (int number = 0; number < Inventory::MaximumDevices; ++number)
            inventory.rename(macNumber(number), QString::number(number));
        inventory.observe(said(macNumber(0x800000), Heard{}, afterNoon(30000)));
        inventory.attribute(flow(macNumber(0x800001), macNumber(1), 1, 60));
        QCOMPARE(inventory.size(), Inventory::MaximumDevices);
        QVERIFY(!inventory.owner(macNumber(0x800000)));
        QCOMPARE(inventory.owner(macNumber(1))->traffic.packetsReceived, quint64(1));
    }

    void whoComesBackIsNotToldAsForgotten()
    {
        Inventory inventory = acmeInventory();
        fill(inventory);
        inventory.observe(said(macNumber(0x800000), Heard{}, afterNoon(30000))); // forgets number 0
        inventory.observe(said(macNumber(0), Heard{}, afterNoon(30001)));        // forgets number 1
        QCOMPARE(inventory.takeForgotten(), QList<DeviceId>{macNumber(1)});
    }

    void whoIsForgottenLeavesItsAddressesToOthers()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(0), AddressUsed{ip("10.0.0.1")}, Noon));
        fill(inventory);
        for (int number = 0; number < 2; ++number)
            inventory.observe(said(macNumber(0x800000 + number), Heard{}, afterNoon(30000)));
        QVERIFY(!inventory.owner(macNumber(0)));
        inventory.observe(said(macNumber(5), AddressUsed{ip("10.0.0.1")}, afterNoon(30002)));
        QCOMPARE(inventory.owner(macNumber(5))->addresses.size(), 1);
    }

    void loadingMoreThanFitsKeepsWhoWasHeardLast()
    {
        QList<Device> stored;
        for (int number = 0; number < Inventory::MaximumDevices + 10; ++number) {
            Device device;
            device.id = macNumber(number);
            device.macs = {device.id};
            device.firstSeen = device.lastSeen = afterNoon(number);
            stored.append(device);
        }
        Inventory inventory = acmeInventory();
        inventory.load(stored);
        QCOMPARE(inventory.size(), Inventory::MaximumDevices);
        QVERIFY(!inventory.owner(macNumber(9)));
        QVERIFY(inventory.owner(macNumber(10)));
    }

    void aHundredThousandObservationsLookUpEachVendorOnce()
    {
        int lookups = 0;
        Inventory inventory([&lookups](const MacAddress &) {
            ++lookups;
            return QStringLiteral("Acme");
        });
        for (int number = 0; number < 100'000; ++number)
            inventory.observe(said(macNumber(number % 10'000), Heard{}, afterNoon(number)));
        QCOMPARE(lookups, 10'000);
        QCOMPARE(inventory.takeChanged().size(), 10'000);
    }
};

QTEST_GUILESS_MAIN(TestInventoryScale)
#include "tst_inventory_scale.moc"

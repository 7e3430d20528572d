// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/inventory/sample_facts.h"

using namespace lanscope;

namespace {

Observation listed(const MacAddress &mac, const char *address, Timestamp heardAt, Timestamp now = Noon)
{
    return said(mac, Listed{ip(address), heardAt}, now, Protocol::System);
}

} // namespace

/// What the neighbour table tells, and what counts by the day.
class TestListed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beingListedIsNotBeingHeard()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(listed(macNumber(1), "10.0.0.1", {}));
        const Device &device = *inventory.owner(macNumber(1));
        QCOMPARE(device.presence, Presence::Unknown);
        QVERIFY(!device.lastSeen.isKnown());
        QCOMPARE(device.addresses[0].address, ip("10.0.0.1"));
        QCOMPARE(device.evidence.last().fact, QStringLiteral("is in this computer's neighbour table"));
        QCOMPARE(inventory.heardCount(), 0);
    }

    void whatTheKernelHeardCounts()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(listed(macNumber(1), "10.0.0.1", afterNoon(-20)));
        inventory.observe(listed(macNumber(2), "10.0.0.2", afterNoon(-1200)));
        QCOMPARE(inventory.owner(macNumber(1))->presence, Presence::Here);
        QCOMPARE(inventory.owner(macNumber(1))->lastSeen, afterNoon(-20));
        QCOMPARE(inventory.owner(macNumber(2))->presence, Presence::Quiet);
    }

    void anOldEntryDoesNotTakeBackWhatWasHeard()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(1), AddressUsed{ip("10.0.0.1")}));
        inventory.observe(said(macNumber(2), Heard{}));
        inventory.takeChanged();
        inventory.observe(listed(macNumber(1), "10.0.0.1", afterNoon(-3000)));
        inventory.observe(listed(macNumber(2), "10.0.0.1", {}));
        QCOMPARE(inventory.owner(macNumber(1))->lastSeen, Noon);
        QCOMPARE(inventory.owner(macNumber(1))->addresses.size(), 1);
        QVERIFY(inventory.owner(macNumber(2))->addresses.isEmpty());
        QVERIFY(inventory.takeChanged().isEmpty());
    }

    void anEntryThatStaysIsNoNews()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(listed(macNumber(1), "10.0.0.1", Noon));
        inventory.takeChanged();
        inventory.observe(listed(macNumber(1), "10.0.0.1", {Noon.nanoseconds + 10'000'000}, afterNoon(9)));
        QVERIFY(inventory.takeChanged().isEmpty());
    }

    void aDayBeginsWithNothing()
    {
        Inventory inventory = acmeInventory();
        inventory.observe(said(macNumber(2), Heard{}));
        inventory.attribute(flow(macNumber(1), macNumber(2), 3, 400));
        QCOMPARE(inventory.owner(macNumber(1))->today, inventory.owner(macNumber(1))->traffic);
        inventory.takeChanged();
        inventory.beginDay();
        QCOMPARE(inventory.takeChanged().size(), 2);
        QCOMPARE(inventory.owner(macNumber(1))->today, DeviceTraffic());
        inventory.attribute(flow(macNumber(1), macNumber(2), 1, 100));
        QCOMPARE(inventory.owner(macNumber(2))->today.bytesReceived, quint64(100));
        QCOMPARE(inventory.owner(macNumber(2))->traffic.bytesReceived, quint64(500));
    }

    void whoIsHeardTwiceCountsOnce()
    {
        Inventory inventory = acmeInventory();
        for (const int number : {1, 2, 1})
            inventory.observe(said(macNumber(number), Heard{}));
        QCOMPARE(inventory.heardCount(), 2);
        inventory.countHeardAnew();
        QCOMPARE(inventory.heardCount(), 0);
        inventory.attribute(flow(macNumber(1), macNumber(2), 1, 100));
        QCOMPARE(inventory.heardCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestListed)
#include "tst_listed.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/inventory/sample_facts.h"

using namespace lanscope;

namespace {

const MacAddress A = macNumber(1);
const MacAddress B = macNumber(2);
const MacAddress C = macNumber(3);

/// Three devices that said and exchanged something each; all that happened until now was taken.
class ThreeDevices : public Inventory
{
public:
    ThreeDevices() : Inventory([](const MacAddress &) { return QStringLiteral("Acme"); })
    {
        int second = 0;
        for (const MacAddress &mac : {A, B, C}) {
            const std::array<quint8, 4> address{10, 0, 0, quint8(second)};
            observe(said(mac, Hostname{QStringLiteral("host-%1").arg(second)}, afterNoon(second)));
            observe(said(mac, AddressUsed{IpAddress::v4(address.data())}, afterNoon(second)));
            FlowRecord sent = flow(mac, Broadcast, 1, 100);
            sent.first = sent.last = afterNoon(second);
            attribute(sent);
            ++second;
        }
        takeChanged();
    }
};

Device device(const Inventory &inventory, const MacAddress &mac)
{
    return *inventory.owner(mac);
}

void merge(Inventory &inventory, const MacAddress &kept, const MacAddress &other)
{
    inventory.arrange(merging(device(inventory, kept), device(inventory, other)).belongings);
}

QList<DeviceId> idsOf(const QList<Device> &devices)
{
    QList<DeviceId> ids;
    for (const Device &each : devices)
        ids.append(each.id);
    return ids;
}

} // namespace

class TestRegrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoBecomeOneWithAllThatWasSeenOfBoth()
    {
        ThreeDevices inventory;
        merge(inventory, A, B);
        QCOMPARE(inventory.size(), 2);
        QCOMPARE(idsOf(inventory.devices()), QList<DeviceId>({A, C}));
        QCOMPARE(idsOf(inventory.takeChanged()), QList<DeviceId>{A});
        QCOMPARE(inventory.takeForgotten(), QList<DeviceId>{B});
        const Device merged = device(inventory, B);
        QCOMPARE(merged.id, A);
        QCOMPARE(merged.macs, QList<MacAddress>({A, B}));
        QCOMPARE(merged.hostname, QStringLiteral("host-1")); // heard last
        QCOMPARE(merged.addresses.size(), 2);
        QCOMPARE(merged.firstSeen, Noon);
        QCOMPARE(merged.lastSeen, afterNoon(1));
        QCOMPARE(merged.traffic.bytesSent, 200U);
        QVERIFY(std::any_of(merged.evidence.begin(), merged.evidence.end(),
                            [](const Evidence &each) { return each.fact == QStringLiteral("host name host-0"); }));
    }

    void whatIsSeenLaterUnderAnyAddressIsTheDevices()
    {
        ThreeDevices inventory;
        merge(inventory, A, B);
        inventory.takeChanged();
        inventory.attribute(flow(B, C, 2, 50));
        inventory.attribute(flow(C, A, 1, 7));
        const QList<Device> changed = inventory.takeChanged();
        QCOMPARE(idsOf(changed), QList<DeviceId>({A, C}));
        QCOMPARE(changed.first().traffic.bytesSent, 250U);
        QCOMPARE(changed.first().traffic.bytesReceived, 7U);
    }

    void splittingGivesBackWhatWasSeenUnderTheAddress()
    {
        ThreeDevices inventory;
        const Device before = device(inventory, B);
        merge(inventory, A, B);
        inventory.arrange(splitting(device(inventory, A), B).belongings);
        QCOMPARE(device(inventory, B), before);
        QCOMPARE(inventory.size(), 3);
        QVERIFY(inventory.takeForgotten().isEmpty());
        QCOMPARE(idsOf(inventory.takeChanged()), QList<DeviceId>({A, B}));
    }

    void splittingOffThePrimaryAddressLeavesTheOthersTogether()
    {
        ThreeDevices inventory;
        merge(inventory, A, B);
        merge(inventory, A, C);
        const QList<Device> before{device(inventory, A)};
        const Regrouping split = splitting(before.first(), A);
        inventory.arrange(split.belongings);
        QCOMPARE(device(inventory, A).macs, QList<MacAddress>{A});
        QCOMPARE(device(inventory, C).macs, QList<MacAddress>({B, C}));
        inventory.arrange(takingBack(split, before).belongings);
        QCOMPARE(device(inventory, C).macs, QList<MacAddress>({A, B, C}));
    }

    void everyMergeCanBeTakenBack_data()
    {
        QTest::addColumn<bool>("keptIsMerged");
        QTest::newRow("two devices of one address") << false;
        QTest::newRow("one has two addresses already") << true;
    }
    void everyMergeCanBeTakenBack()
    {
        QFETCH(const bool, keptIsMerged);
        ThreeDevices inventory;
        if (keptIsMerged)
            merge(inventory, B, C);
        const QList<Device> before = inventory.devices();
        const Regrouping merged = merging(device(inventory, A), device(inventory, B));
        inventory.arrange(merged.belongings);
        QCOMPARE(inventory.size(), int(before.size()) - 1);
        inventory.arrange(takingBack(merged, before).belongings);
        QCOMPARE(inventory.devices(), before);
    }

    void aPersonsWordForTheKeptOneWins()
    {
        ThreeDevices inventory;
        UserChoices kept = named(QStringLiteral("Anna’s phone"));
        UserChoices other = named(QStringLiteral("Somebody’s phone"));
        other.owner = QStringLiteral("Anna");
        other.category = Category::Phone;
        other.icon = Category::Wearable;
        inventory.adoptChoices(A, kept);
        inventory.adoptChoices(B, other);
        merge(inventory, A, B);
        const Device merged = device(inventory, A);
        QCOMPARE(merged.name(), QStringLiteral("Anna’s phone"));
        QCOMPARE(merged.user.owner, QStringLiteral("Anna"));
        QCOMPARE(merged.category(), Category::Phone);
        QCOMPARE(merged.user.icon, Category::Wearable);

        Decision decision{A, merged.user, merged.user};
        decision.after.owner.reset();
        decision.after.icon.reset();
        decision.after.model = QStringLiteral("12 mini");
        inventory.decide(decision);
        QVERIFY(!device(inventory, A).user.owner);
        QVERIFY(!device(inventory, A).user.icon);
        QCOMPARE(device(inventory, A).model(), QStringLiteral("12 mini"));
        inventory.arrange(splitting(device(inventory, A), B).belongings);
        QCOMPARE(device(inventory, B).name(), QStringLiteral("Somebody’s phone"));
        QVERIFY(!device(inventory, B).user.model);
    }

    void aMergedDeviceIsLoadedAsOne()
    {
        ThreeDevices inventory;
        merge(inventory, C, A);
        QList<Device> stored = inventory.parts(A) + inventory.parts(B);
        QCOMPARE(stored.size(), 3);
        Inventory again = acmeInventory();
        again.load(stored, inventory.belongings());
        QCOMPARE(again.devices(), inventory.devices());
        QVERIFY(again.takeForgotten().isEmpty());
    }

    void whatIsLoadedMayBeNonsense()
    {
        ThreeDevices inventory;
        inventory.arrange({{A, B}, {B, A}, {A, A}, {C, macNumber(99)}, {macNumber(98), A}, {B, C}, {C, B}});
        QSet<MacAddress> macs;
        for (const Device &each : inventory.devices())
            macs.unite(QSet<MacAddress>(each.macs.begin(), each.macs.end()));
        QCOMPARE(macs, QSet<MacAddress>({A, B, C}));
    }

    void forgettingOneForgetsAllOfIt()
    {
        ThreeDevices inventory;
        merge(inventory, A, B);
        const Device merged = device(inventory, A);
        inventory.takeForgotten();
        inventory.erase({A});
        QCOMPARE(inventory.size(), 1);
        QVERIFY(!inventory.owner(B));
        inventory.restore(merged);
        QCOMPARE(device(inventory, B).macs, merged.macs);
        QCOMPARE(device(inventory, B).traffic, merged.traffic);
        QCOMPARE(inventory.size(), 2);
    }

    void aMergedDeviceIsNeverForgottenForOthers()
    {
        ThreeDevices inventory;
        merge(inventory, A, B);
        for (int number = 100; number < Inventory::MaximumDevices + 200; ++number)
            inventory.observe(said(macNumber(number), Heard{}, afterNoon(100)));
        QVERIFY(inventory.owner(A));
        QCOMPARE(device(inventory, B).macs, QList<MacAddress>({A, B}));
        QVERIFY(!inventory.owner(C));
    }

    void aDeviceHasABoundedNumberOfAddresses()
    {
        Inventory inventory = acmeInventory();
        for (int number = 0; number <= Device::MaximumMacs; ++number)
            inventory.observe(said(macNumber(number), Heard{}));
        for (int number = 1; number <= Device::MaximumMacs; ++number)
            inventory.arrange({{macNumber(number), macNumber(0)}});
        QCOMPARE(device(inventory, macNumber(0)).macs.size(), Device::MaximumMacs);
        QCOMPARE(inventory.size(), 2);
    }

    void theGatewayAndThisComputerStayWhoTheyAre()
    {
        ThreeDevices inventory;
        inventory.setGateway(B);
        inventory.setSelf({C});
        merge(inventory, A, B);
        QVERIFY(device(inventory, A).isGateway);
        merge(inventory, A, C);
        QVERIFY(device(inventory, A).isSelf);
        inventory.setGateway({});
        QVERIFY(!device(inventory, A).isGateway);
    }

    void whatIsSaidApartIsSaidOfEveryAddress()
    {
        ThreeDevices inventory;
        merge(inventory, A, B);
        const Device one = device(inventory, A);
        const Device other = device(inventory, C);
        const Regrouping apart = keepingApart(one, other);
        QCOMPARE(apart.apart, QList<AddressPair>({pairOf(A, C), pairOf(C, B)}));
        const QSet<AddressPair> said(apart.apart.begin(), apart.apart.end());
        QVERIFY(areApart(said, other, one));
        QVERIFY(!areApart({}, other, one));
        QCOMPARE(takingBack(apart, {one, other}).askable, apart.apart);
        QVERIFY(splitting(other, C) == Regrouping());
    }
};

QTEST_GUILESS_MAIN(TestRegrouping)
#include "tst_regrouping.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sample_store.h"

using namespace lanscope;

class TestStorePlaces : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    static UserChoices named(const char *name)
    {
        UserChoices choices;
        choices.name = QString::fromLatin1(name);
        return choices;
    }

    static Place place(const MacAddress &gateway, const char *prefix)
    {
        return {.id = 0, .gateway = gateway, .prefix = QString::fromLatin1(prefix), .name = {}};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        VALUE_OF(store, Store::open(m_folder.filePath(QStringLiteral("lanscope.db")), StoreRole::Recorder));
        m_store = std::move(store);
    }

    void aPlaceIsRecognisedByGatewayAndPrefix()
    {
        VALUE_OF(first, m_store->enterPlace(homePlace(), Noon));
        VALUE_OF(again, m_store->enterPlace(homePlace(), Noon));
        QVERIFY(first.id != 0);
        QCOMPARE(again, first);
    }

    void anotherPlaceIsAnotherPlace_data()
    {
        QTest::addColumn<MacAddress>("gateway");
        QTest::addColumn<QByteArray>("prefix");
        QTest::newRow("another gateway, same prefix") << macNumber(2) << QByteArray("10.0.0.0/16");
        QTest::newRow("same gateway, another prefix") << macNumber(1) << QByteArray("10.1.0.0/16");
        QTest::newRow("gateway not known") << MacAddress() << QByteArray("10.0.0.0/16");
        QTest::newRow("capture file") << MacAddress() << QByteArray("file:home.pcap");
    }
    void anotherPlaceIsAnotherPlace()
    {
        QFETCH(const MacAddress, gateway);
        QFETCH(const QByteArray, prefix);
        VALUE_OF(home, m_store->enterPlace(homePlace(), Noon));
        VALUE_OF(other, m_store->enterPlace(place(gateway, prefix.constData()), Noon));
        QVERIFY(other.id != home.id);
        QCOMPARE(other.gateway, gateway);
    }

    void aPlaceThatLearnsItsGatewayStaysTheSame()
    {
        VALUE_OF(before, m_store->enterPlace(place({}, "10.0.0.0/16"), Noon));
        VERIFY_DONE(m_store->saveDevices(before, sampleDevices(2)));
        VALUE_OF(after, m_store->enterPlace(homePlace(), Noon));
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.gateway, homePlace().gateway);
        VALUE_OF(devices, m_store->devices(after));
        QCOMPARE(devices.size(), 2);
    }

    void aKnownPlaceIsPreferredToOneWithoutGateway()
    {
        VALUE_OF(home, m_store->enterPlace(homePlace(), Noon));
        VALUE_OF(open, m_store->enterPlace(place({}, "10.0.0.0/16"), Noon));
        VALUE_OF(again, m_store->enterPlace(homePlace(), Noon));
        QCOMPARE(again.id, home.id);
        QVERIFY(open.id != home.id);
    }

    void aPlaceIsFoundByADeviceThatIsKnownNowhereElse()
    {
        VALUE_OF(home, m_store->enterPlace(homePlace(), Noon));
        VERIFY_DONE(m_store->saveDevices(home, sampleDevices(2)));
        const QList<MacAddress> someone{macNumber(77), sampleDevices(2).last().id};
        VALUE_OF(gateway, m_store->gatewayAmong(homePlace().prefix, someone));
        QCOMPARE(gateway, homePlace().gateway);
        for (const auto &[prefix, macs] :
             {std::pair(homePlace().prefix, QList<MacAddress>{macNumber(77)}),
              std::pair(homePlace().prefix, QList<MacAddress>()), std::pair(QStringLiteral("10.1.0.0/16"), someone)}) {
            VALUE_OF(none, m_store->gatewayAmong(prefix, macs));
            QVERIFY(none.isNull());
        }
        VALUE_OF(work, m_store->enterPlace(place(macNumber(2), "10.0.0.0/16"), Noon));
        VERIFY_DONE(m_store->saveDevices(work, sampleDevices(2)));
        VALUE_OF(either, m_store->gatewayAmong(homePlace().prefix, someone));
        QVERIFY(either.isNull());
    }

    void aPlaceThatTurnsOutToBeAKnownOneIsMergedIntoIt()
    {
        VALUE_OF(home, m_store->enterPlace(homePlace(), Noon));
        VERIFY_DONE(m_store->saveDevices(home, {sampleDevice(3)}));
        VERIFY_DONE(m_store->saveChoices(home, {{macNumber(3), named("TV")}}, Noon));
        VALUE_OF(open, m_store->enterPlace(place({}, "10.0.0.0/16"), Noon));
        VERIFY_DONE(m_store->saveDevices(open, {sampleDevice(3), sampleDevice(4)}));
        VERIFY_DONE(m_store->saveChoices(open, {{macNumber(3), named("No")}, {macNumber(4), named("PC")}}, Noon));

        Place learned = open;
        learned.gateway = homePlace().gateway;
        VALUE_OF(merged, m_store->enterPlace(learned, Noon));
        QCOMPARE(merged.id, home.id);
        VALUE_OF(places, m_store->places());
        QCOMPARE(places.size(), 1);
        VALUE_OF(devices, m_store->devices(merged));
        QCOMPARE(devices.size(), 2);
        QCOMPARE(devices[0].traffic.bytesSent, 2 * sampleDevice(3).traffic.bytesSent);
        QCOMPARE(devices[0].name(), QStringLiteral("TV"));
        QCOMPARE(devices[1].name(), QStringLiteral("PC"));
        QCOMPARE(devices[1].addresses, sampleDevice(4).addresses);
    }

    void onlyThePlaceThatLearnsIsMerged()
    {
        VALUE_OF(home, m_store->enterPlace(homePlace(), Noon));
        VALUE_OF(open, m_store->enterPlace(place({}, "10.0.0.0/16"), Noon));
        VALUE_OF(again, m_store->enterPlace(homePlace(), Noon)); // of somebody else's network with the same prefix
        QCOMPARE(again.id, home.id);
        VALUE_OF(places, m_store->places());
        QCOMPARE(places.size(), 2);
        QVERIFY(places.contains(open));
    }

    void nameKindAndWifiAreKept()
    {
        VALUE_OF(home, m_store->enterPlace(homePlace(), Noon));
        QCOMPARE(home.kind, PlaceKind::Home);
        home.name = QStringLiteral("Office");
        home.kind = PlaceKind::Work;
        home.wifiName = QStringLiteral("ACME");
        home.listenedSince = Noon;
        VERIFY_DONE(m_store->updatePlace(home));
        VALUE_OF(again, m_store->enterPlace(homePlace(), Noon));
        QCOMPARE(again, home);
    }

    void aClearedPlaceHoldsNothingButItself()
    {
        VALUE_OF(home, m_store->enterPlace(homePlace(), Noon));
        VERIFY_DONE(m_store->saveDevices(home, {sampleDevice(3)}));
        VERIFY_DONE(m_store->saveChoices(home, {{macNumber(3), named("a secret")}}, Noon));
        VERIFY_DONE(m_store->clearPlace(home));
        VALUE_OF(devices, m_store->devices(home));
        QVERIFY(devices.isEmpty());
        for (const QString &name : {QStringLiteral("lanscope.db"), QStringLiteral("lanscope.db-wal")}) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("a secret"));
        }
        VERIFY_DONE(m_store->saveDevices(home, {sampleDevice(3)})); // whole again, lists too
        VALUE_OF(stored, m_store->devices(home));
        QCOMPARE(stored, QList<Device>{sampleDevice(3)});
    }

    void theLastPlaceIsTheOneEnteredLastWhateverTheClockSays()
    {
        VALUE_OF(none, m_store->lastPlace());
        QCOMPARE(none.id, 0);
        VALUE_OF(home, m_store->enterPlace(homePlace(), Noon));
        VALUE_OF(office, m_store->enterPlace(place(macNumber(9), "192.168.0.0/24"), {Noon.nanoseconds - 1}));
        VALUE_OF(last, m_store->lastPlace());
        QCOMPARE(last, office);
        VALUE_OF(back, m_store->enterPlace(homePlace(), Noon));
        VALUE_OF(places, m_store->places());
        QCOMPARE(places, (QList<Place>{back, office}));
        QCOMPARE(back.id, home.id);
    }
};

QTEST_GUILESS_MAIN(TestStorePlaces)
#include "tst_store_places.moc"

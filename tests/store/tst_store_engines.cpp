// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/engine_fixture.h"
#include "tests/store/history_builder.h"

using namespace lanscope;

namespace {

UserChoices named(const QString &name)
{
    UserChoices choices;
    choices.name = name;
    choices.known = true;
    return choices;
}

Place placeWithoutGateway()
{
    Place place = homePlace();
    place.gateway = {};
    return place;
}

} // namespace

/// What a file promises a server keeps, too; and what only a server has: several sensors.
class TestStoreEngines : public EngineTest
{
    Q_OBJECT

private:
    Place m_place;
    const QDate m_day{2027, 1, 15};

    void begin()
    {
        VALUE_OF(place, m_store->enterPlace(homePlace(), Noon));
        m_place = place;
    }

    /// The same server and database as another sensor.
    QString locationOf(const QString &sensor) const
    {
        QString location = m_location;
        return location.replace(QStringLiteral("sensor=attic"), QStringLiteral("sensor=") + sensor);
    }

private Q_SLOTS:
    void cleanup() { m_store.reset(); }

    void everyFieldComesBackAfterReopening_data() { engines(); }
    void everyFieldComesBackAfterReopening()
    {
        OPEN_ENGINE();
        begin();
        QList<Device> devices = sampleDevices(3);
        devices[1].today = {.packetsSent = 1, .bytesSent = 60, .packetsReceived = 2, .bytesReceived = 300};
        devices[2].services.clear();
        devices[2].hostname.clear();
        VERIFY_DONE(m_store->saveDevices(m_place, devices, m_day));
        QVERIFY(reopen());
        VALUE_OF(stored, m_store->devices(m_place, m_day));
        QCOMPARE(stored, devices);
        devices[0].hostname = QStringLiteral("renamed 'twice' ümläut");
        devices[0].addresses.clear();
        VERIFY_DONE(m_store->saveDevices(m_place, devices, m_day));
        VALUE_OF(again, m_store->devices(m_place, m_day));
        QCOMPARE(again, devices);
    }

    void decisionsStandApartAndAreTakenBack_data() { engines(); }
    void decisionsStandApartAndAreTakenBack()
    {
        OPEN_ENGINE();
        begin();
        VERIFY_DONE(m_store->saveDevices(m_place, sampleDevices(2)));
        const QHash<DeviceId, UserChoices> choices{{macNumber(1), named(QStringLiteral("Küche; DROP TABLE place"))}};
        VERIFY_DONE(m_store->saveChoices(m_place, choices, Noon));
        VERIFY_DONE(m_store->saveChoices(m_place, choices, Noon)); // the same again changes nothing
        VERIFY_DONE(m_store->saveDevices(m_place, sampleDevices(2)));
        VALUE_OF(stored, m_store->devices(m_place));
        QCOMPARE(stored[1].user, choices.value(macNumber(1)));
        VERIFY_DONE(m_store->saveChoices(m_place, {{macNumber(1), UserChoices()}}, Noon));
        VALUE_OF(after, m_store->devices(m_place));
        QCOMPARE(after[1].user, UserChoices());
    }

    void aPlaceThatTurnsOutToBeAKnownOneIsMergedIntoIt_data() { engines(); }
    void aPlaceThatTurnsOutToBeAKnownOneIsMergedIntoIt()
    {
        OPEN_ENGINE();
        begin();
        const HistoryBucket bucket = bucketAt(Noon).exchange(1, QStringLiteral("https"), {}, amounts(10, 100));
        VERIFY_DONE(m_store->saveDevices(m_place, {sampleDevice(1), sampleDevice(2)}));
        VERIFY_DONE(m_store->history().record(m_place.id, {bucket}));
        VALUE_OF(open, m_store->enterPlace(placeWithoutGateway(), Noon));
        VERIFY_DONE(m_store->saveDevices(open, {sampleDevice(1), sampleDevice(3)}));
        VERIFY_DONE(m_store->history().record(open.id, {bucket}));
        Place learned = open;
        learned.gateway = homePlace().gateway;
        VALUE_OF(merged, m_store->enterPlace(learned, Noon));
        QCOMPARE(merged.id, m_place.id);
        VALUE_OF(devices, m_store->devices(m_place));
        QCOMPARE(devices.size(), 3);
        QCOMPARE(devices[0].traffic.bytesSent, quint64(120));
        for (const Grouping grouping : {Grouping::None, Grouping::Device}) {
            HistoryQuery query{.id = 1, .place = m_place.id, .grouping = grouping};
            query.from = Noon;
            query.to = secondsAfter(Noon, 10);
            VALUE_OF(answer, m_store->history().answer(query));
            QCOMPARE(answer.series.size(), 1);
            QCOMPARE(answer.series[0].total.bytesReceived, quint64(200));
            QVERIFY(answer.unobserved.isEmpty());
        }
    }

    void theDayStripComesBackWithItsGaps_data() { engines(); }
    void theDayStripComesBackWithItsGaps()
    {
        OPEN_ENGINE();
        begin();
        DayStrip strip{.day = m_day};
        strip.quarters[95] = {.bytes = {1, 2}, .packets = {3, 4}, .devicesHeard = 5, .observed = true};
        VERIFY_DONE(m_store->saveDayStrip(m_place, strip, {95}));
        strip.quarters[95].bytes = {7, 8};
        VERIFY_DONE(m_store->saveDayStrip(m_place, strip, {95}));
        VALUE_OF(stored, m_store->dayStrip(m_place, m_day));
        QCOMPARE(stored, strip);
    }

    void erasedDevicesAreGone_data() { engines(); }
    void erasedDevicesAreGone()
    {
        OPEN_ENGINE();
        begin();
        VERIFY_DONE(m_store->saveDevices(m_place, sampleDevices(3)));
        VERIFY_DONE(m_store->saveChoices(m_place, {{macNumber(1), named(QStringLiteral("TV"))}}, Noon));
        VERIFY_DONE(m_store->eraseDevices(m_place, {macNumber(1)}));
        VALUE_OF(stored, m_store->devices(m_place));
        QCOMPARE(stored, QList<Device>({sampleDevice(0), sampleDevice(2)}));
        VERIFY_DONE(m_store->clearPlace(m_place));
        VALUE_OF(nothing, m_store->devices(m_place));
        QCOMPARE(nothing, QList<Device>());
    }

    void onlyOneRecordsUnderAName_data() { engines(); }
    void onlyOneRecordsUnderAName()
    {
        OPEN_ENGINE();
        const auto second = Store::open(m_location, StoreRole::Recorder);
        QVERIFY(!second);
        QVERIFY2(second.error().sentence.contains(QStringLiteral("another Lanscope records there already")),
                 qPrintable(second.error().sentence));
        VALUE_OF(editor, Store::open(m_location, StoreRole::Editor));
        Q_UNUSED(editor)
    }

    void othersDecisionsAreNoticed_data() { engines(); }
    void othersDecisionsAreNoticed()
    {
        OPEN_ENGINE();
        begin();
        VERIFY_DONE(m_store->saveDevices(m_place, sampleDevices(2)));
        VALUE_OF(before, m_store->outsideChanges());
        VALUE_OF(editor, Store::open(m_location, StoreRole::Editor));
        VERIFY_DONE(editor->saveChoices(m_place, {{macNumber(1), named(QStringLiteral("TV"))}}, Noon));
        VALUE_OF(after, m_store->outsideChanges());
        QVERIFY(before != after);
    }

    void sensorsDoNotMix()
    {
        if (!openFresh(true) && !missing().isEmpty())
            QSKIP(qPrintable(missing()));
        begin();
        VERIFY_DONE(m_store->saveDevices(m_place, {sampleDevice(1)}));
        VALUE_OF(cellar, Store::open(locationOf(QStringLiteral("cellar")), StoreRole::Recorder));
        VALUE_OF(place, cellar->enterPlace(homePlace(), Noon));
        QVERIFY(place.id != m_place.id);
        VALUE_OF(none, cellar->devices(place));
        QCOMPARE(none, QList<Device>());
        const HistoryBucket bucket = bucketAt(Noon).exchange(1, QStringLiteral("https"), {}, amounts(10, 100));
        VERIFY_DONE(m_store->history().record(m_place.id, {bucket}));
        VERIFY_DONE(cellar->saveDevices(place, {sampleDevice(1)}));
        VERIFY_DONE(cellar->history().record(place.id, {bucket}));
        VERIFY_DONE(cellar->history().forgetPlace(place.id));
        HistoryQuery query{.id = 1, .place = m_place.id, .grouping = Grouping::Service};
        query.from = Noon;
        query.to = secondsAfter(Noon, 10);
        VALUE_OF(answer, m_store->history().answer(query));
        QCOMPARE(answer.series.size(), 1);
        QCOMPARE(answer.series[0].key, QStringLiteral("https"));

        const auto stranger = Store::open(locationOf(QStringLiteral("roof")), StoreRole::Reader);
        QVERIFY(!stranger);
        QVERIFY(stranger.error().sentence.contains(QStringLiteral("attic, cellar")));
        VALUE_OF(reader, Store::open(locationOf(QStringLiteral("cellar")), StoreRole::Reader));
        QVERIFY(!reader->saveDevices(place, {sampleDevice(2)}));
    }

    void aServerThatWasAwayGetsEveryBucketOnce()
    {
        if (!openFresh(true) && !missing().isEmpty())
            QSKIP(qPrintable(missing()));
        begin();
        VERIFY_DONE(m_store->saveDevices(m_place, {sampleDevice(1)}));
        const auto bucket = [](int number) -> HistoryBucket {
            return bucketAt(secondsAfter(Noon, number * 10)).exchange(1, QStringLiteral("https"), {}, amounts(10, 100));
        };
        VERIFY_DONE(m_store->history().record(m_place.id, {bucket(0)}));
        QVERIFY(m_server->crashAndRestart());
        const auto lost = m_store->history().record(m_place.id, {bucket(1)});
        QVERIFY(!lost);
        QVERIFY(lost.error().sentence.startsWith(QStringLiteral("saving what was seen: ")));
        VERIFY_DONE(m_store->history().record(m_place.id, {bucket(1), bucket(2)})); // reconnected on the way
        HistoryQuery query{.id = 1, .place = m_place.id};
        query.from = Noon;
        query.to = secondsAfter(Noon, 30);
        VALUE_OF(answer, m_store->history().answer(query));
        QCOMPARE(answer.series[0].total.bytesReceived, quint64(300));
        const auto second = Store::open(m_location, StoreRole::Recorder);
        QVERIFY(!second); // the name is held again
    }

    void passwordsAreNeverShown_data()
    {
        QTest::addColumn<QString>("location");
        QTest::newRow("user part") << QStringLiteral("postgresql://anna:S3cret@localhost:1/lanscope");
        QTest::newRow("parameter") << QStringLiteral("postgresql://anna@localhost:1/lanscope?password=S3cret");
        QTest::newRow("malformed") << QStringLiteral("postgresql://anna:S3cret@local host/a/b");
        QTest::newRow("quoted") << QStringLiteral("postgresql://anna:S3cret@localhost:1/lanscope?x='S3cret");
    }
    void passwordsAreNeverShown()
    {
        QFETCH(QString, location);
        const auto store = Store::open(location, StoreRole::Reader);
        QVERIFY(!store);
        QVERIFY2(!store.error().sentence.contains(QStringLiteral("S3cret")), qPrintable(store.error().sentence));
        QVERIFY(!Store::shownLocation(location).contains(QStringLiteral("S3cret")));
        QVERIFY(store.error().sentence.startsWith(QStringLiteral("opening the database")));
    }
};

QTEST_GUILESS_MAIN(TestStoreEngines)
#include "tst_store_engines.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pipeline/place_fixture.h"

using namespace lanscope;
using namespace lanscope::test;

/// What is kept of a place, and what is new there.
class TestPlaceKeeping : public PlaceFixture
{
    Q_OBJECT
private Q_SLOTS:
    void aNewPlaceSettles();
    void aPublicPlaceKeepsNothing();
    void aPlaceThatIsNoLongerPublicIsKept();
    void anotherPlaceCanBeLookedAt();
    void aNameIsKeptAndAWifiNameOnlySuggested();
    void theDayIsCountedAndKept();
};

void TestPlaceKeeping::aNewPlaceSettles()
{
    listen();
    const PipelineState &state = m_pipeline->state();
    QVERIFY(state.place.listenedSince.isKnown());
    QCOMPARE(state.settlingUntil - state.place.listenedSince, 600 * Second);

    Place longAgo = state.place;
    m_pipeline.reset();
    auto editor = Store::open(m_database, StoreRole::Editor);
    longAgo.listenedSince = Timestamp::fromSeconds(1);
    QVERIFY((*editor)->updatePlace(longAgo));
    auto view = std::make_unique<FakeNetwork>();
    view->enter(network("10.0.0.0/24", 9));
    m_pipeline = std::make_unique<Pipeline>(std::move(view));
    m_pipeline->openStore(m_database, StoreRole::Recorder);
    listen();
    QVERIFY(!m_pipeline->state().settlingUntil.isKnown());
}

void TestPlaceKeeping::aPublicPlaceKeepsNothing()
{
    listen();
    sayHello(5, 0);
    m_pipeline->rename(mac(5), QStringLiteral("Somebody"));
    Place place = m_pipeline->state().place;
    QVERIFY(!stored(place).isEmpty());
    place.kind = PlaceKind::Public;
    m_pipeline->setPlace(place);
    QVERIFY(!m_pipeline->state().stored);
    QVERIFY(!m_pipeline->state().notStoredReason.isEmpty());
    QVERIFY(isHere(5)); // it is shown while it lasts

    sayHello(6, 1);
    m_pipeline->rename(mac(6), QStringLiteral("Somebody else"));
    m_pipeline->stop();
    QTRY_COMPARE(m_pipeline->state().activity, Activity::Idle);
    QVERIFY(stored(place).isEmpty());
    listen();
    QVERIFY(!m_pipeline->state().stored);
    QCOMPARE(m_pipeline->state().place.kind, PlaceKind::Public);
}

void TestPlaceKeeping::aPlaceThatIsNoLongerPublicIsKept()
{
    listen();
    Place place = m_pipeline->state().place;
    place.kind = PlaceKind::Public;
    m_pipeline->setPlace(place);
    sayHello(5, 0);
    m_pipeline->rename(mac(5), QStringLiteral("Printer"));
    place.kind = PlaceKind::Work;
    m_pipeline->setPlace(place);
    QVERIFY(m_pipeline->state().stored);
    QVERIFY(m_pipeline->state().notStoredReason.isEmpty());
    QCOMPARE(stored(place).size(), 2);
    QCOMPARE(stored(place, 5).value_or(Device()).name(), QStringLiteral("Printer"));
}

void TestPlaceKeeping::anotherPlaceCanBeLookedAt()
{
    listen();
    sayHello(5, 0);
    const Place home = m_pipeline->state().place;
    m_pipeline->showPlace(home.id + 1);
    QCOMPARE(m_pipeline->state().place.id, home.id);
    m_pipeline->stop();
    QTRY_COMPARE(m_pipeline->state().activity, Activity::Idle);
    m_network->enter(network("192.168.7.0/24", 8));
    m_pipeline->lookAround();
    const Place office = m_pipeline->state().place;
    QVERIFY(!isHere(5));

    QSignalSpy replaced(m_pipeline.get(), &Pipeline::inventoryReplaced);
    m_pipeline->showPlace(home.id);
    QCOMPARE(replaced.size(), 1);
    QVERIFY(isHere(5));
    Q_EMIT m_network->changed(); // it goes on being shown
    QCOMPARE(m_pipeline->state().place.id, home.id);
    m_pipeline->rename(mac(5), QStringLiteral("Printer"));
    QCOMPARE(stored(home, 5).value_or(Device()).name(), QStringLiteral("Printer"));
    QVERIFY(!stored(office, 5));
    m_pipeline->showPlace(office.id);
    QVERIFY(!isHere(5));
}

void TestPlaceKeeping::aNameIsKeptAndAWifiNameOnlySuggested()
{
    m_pipeline->lookAround();
    QCOMPARE(m_network->asked, QStringList{QStringLiteral("lo")});
    Q_EMIT m_network->wifiNameFound(QStringLiteral("eth9"), QStringLiteral("Other"));
    QVERIFY(m_pipeline->state().place.wifiName.isEmpty());
    Q_EMIT m_network->wifiNameFound(QStringLiteral("lo"), QStringLiteral("Sweet home"));
    QCOMPARE(m_pipeline->state().place.wifiName, QStringLiteral("Sweet home"));
    QVERIFY(m_pipeline->state().place.name.isEmpty());
    Place place = m_pipeline->state().place;
    place.name = QStringLiteral(" At\nhome ");
    m_pipeline->setPlace(place);
    QCOMPARE(m_pipeline->state().place.name, QStringLiteral("At home"));
    const auto reader = Store::open(m_database, StoreRole::Reader);
    QCOMPARE((*reader)->places().value_or(QList<Place>()), QList<Place>{m_pipeline->state().place});
}

void TestPlaceKeeping::theDayIsCountedAndKept()
{
    QSignalSpy days(m_pipeline.get(), &Pipeline::dayChanged);
    listen();
    sayHello(5, 0);
    lanscope_status counters{};
    quint64 sequence = 0;
    QSignalSpy samples(m_pipeline.get(), &Pipeline::trafficSampled);
    // Counters that arrive in the same millisecond wait for the next: as in life, another drain follows.
    const auto samplesAfterOneMore = [&] {
        counters.bytes[LANSCOPE_RECEIVED] += 1000;
        m_helper->send(statusMessage(counters, ++sequence));
        return samples.size();
    };
    QTRY_VERIFY(samplesAfterOneMore() >= 2);
    m_pipeline->stop();
    QTRY_COMPARE(m_pipeline->state().activity, Activity::Idle);
    const auto day = days.last()[0].value<DayStrip>();
    quint64 bytes = 0;
    int heard = 0;
    int observed = 0;
    for (const DayStrip::Slot &slot : day.quarters) {
        bytes += slot.bytes[LANSCOPE_RECEIVED];
        heard = std::max(heard, slot.devicesHeard);
        observed += slot.observed ? 1 : 0;
    }
    QVERIFY(bytes >= 2000);
    QCOMPARE(heard, 2); // the printer and this computer
    QVERIFY(observed == 1 || observed == 2);
    const auto reader = Store::open(m_database, StoreRole::Reader);
    QCOMPARE((*reader)->dayStrip(m_pipeline->state().place, day.day).value_or(DayStrip()), day);
}

QTEST_GUILESS_MAIN(TestPlaceKeeping)
#include "tst_place_keeping.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/engine_fixture.h"
#include "tests/store/history_builder.h"

using namespace lanscope;

namespace {

const Timestamp Start = Timestamp::fromSeconds(1'800'000'000 - 1'800'000'000 % 86400);

} // namespace

/// What was recorded of two addresses is one device's when a person says that they are one, and no longer when they
/// say that they are not.
class TestHistoryKinship : public EngineTest
{
    Q_OBJECT

private:
    Place m_place;

    void begin()
    {
        VALUE_OF(place, m_store->enterPlace(homePlace(), Start));
        m_place = place;
        QList<Device> devices = sampleDevices(4);
        for (Device &device : devices)
            device.firstSeen = secondsAfter(Start, 5);
        VERIFY_DONE(m_store->saveDevices(m_place, devices));
        QList<HistoryBucket> buckets;
        for (int number = 0; number < 30; ++number)
            buckets.append(bucketAt(secondsAfter(Start, number * 10))
                               .exchange(1, QStringLiteral("https"), {}, amounts(100, 200))
                               .exchange(2, QStringLiteral("https"), {}, amounts(1, 2))
                               .exchange(3, QStringLiteral("dns"), {}, amounts(10, 20)));
        VERIFY_DONE(m_store->history().record(m_place.id, buckets));
    }

    void merge(int part, int whole, qint64 after)
    {
        VERIFY_DONE(m_store->saveRegrouping(
            m_place, {.belongings = {{macNumber(part), macNumber(whole)}}, .apart = {}, .askable = {}},
            secondsAfter(Start, after)));
    }

    HistoryAnswer ask(HistoryKind kind, Grouping grouping, std::optional<DeviceId> device = {})
    {
        HistoryQuery query{.id = 1, .place = m_place.id, .kind = kind, .grouping = grouping};
        query.from = Start;
        query.to = secondsAfter(Start, 300);
        query.device = device;
        return m_store->history().answer(query).value_or(HistoryAnswer());
    }

private Q_SLOTS:
    void cleanup() { m_store.reset(); }

    void amountsOfBothAddressesAreOneSeries_data() { engines(); }
    void amountsOfBothAddressesAreOneSeries()
    {
        OPEN_ENGINE();
        begin();
        QCOMPARE(ask(HistoryKind::Traffic, Grouping::Device).series.size(), 3);
        merge(1, 3, 100);
        const HistoryAnswer all = ask(HistoryKind::Traffic, Grouping::Device);
        QCOMPARE(all.series.size(), 2);
        QCOMPARE(all.series[0].key, macNumber(3).toString());
        QCOMPARE(all.series[0].total.bytesReceived, quint64(30 * 220));
        const HistoryAnswer one = ask(HistoryKind::Traffic, Grouping::Service, macNumber(3));
        QCOMPARE(one.series.size(), 2);
        QCOMPARE(one.series[0].total.bytesReceived, quint64(30 * 200));
        merge(1, 1, 200); // split again
        QCOMPARE(ask(HistoryKind::Traffic, Grouping::Device).series.size(), 3);
        QCOMPARE(ask(HistoryKind::Traffic, Grouping::Service, macNumber(3)).series.size(), 1);
    }

    void theDeviceIsHereWhenOneOfItsAddressesIs_data() { engines(); }
    void theDeviceIsHereWhenOneOfItsAddressesIs()
    {
        OPEN_ENGINE();
        begin();
        VERIFY_DONE(
            m_store->history().recordPresence(m_place.id, {{macNumber(1), Start, Presence::Here},
                                                           {macNumber(3), secondsAfter(Start, 50), Presence::Here},
                                                           {macNumber(3), secondsAfter(Start, 200), Presence::Away}}));
        merge(1, 3, 100);
        const QList<PresenceSpan> expected{
            {macNumber(3), {Start, secondsAfter(Start, 200)}, Presence::Here},
            {macNumber(3), {secondsAfter(Start, 200), secondsAfter(Start, 300)}, Presence::Away}};
        QCOMPARE(ask(HistoryKind::Presence, Grouping::None, macNumber(3)).presence, expected);
        QCOMPARE(ask(HistoryKind::Presence, Grouping::None).presence, expected);
    }

    void alertsAreEventsOfTheirDevice_data() { engines(); }
    void alertsAreEventsOfTheirDevice()
    {
        OPEN_ENGINE();
        begin();
        Alert alert;
        alert.id = 1;
        alert.kind = AlertKind::PortScan;
        alert.device = macNumber(1);
        alert.openedAt = secondsAfter(Start, 120);
        alert.lastSeen = alert.openedAt;
        VERIFY_DONE(m_store->saveAlerts(m_place, {alert}, {}));
        const QList<HistoryEvent> all = ask(HistoryKind::Events, Grouping::None).events;
        QCOMPARE(all.size(), 5);
        QCOMPARE(all.last(), HistoryEvent({alert.openedAt, QStringLiteral("port-scan"), macNumber(1)}));
        QCOMPARE(ask(HistoryKind::Events, Grouping::None, macNumber(3)).events.size(), 1);
        merge(1, 3, 200);
        QCOMPARE(ask(HistoryKind::Events, Grouping::None, macNumber(3)).events.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestHistoryKinship)
#include "tst_history_kinship.moc"

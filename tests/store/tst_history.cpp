// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/engine_fixture.h"
#include "tests/store/history_builder.h"

using namespace lanscope;

namespace {

const Timestamp Start = Timestamp::fromSeconds(1'800'000'000 - 1'800'000'000 % 86400); // midnight, UTC

/// What a place exchanges in these tests every ten seconds.
HistoryBucket usualBucket(Timestamp start)
{
    return bucketAt(start)
        .exchange(1, QStringLiteral("https"), QStringLiteral("example.org"), amounts(1000, 20000))
        .exchange(2, QStringLiteral("dns"), QStringLiteral("dns.example"), amounts(100, 200), Scope::Lan);
}

QStringList keysOf(const HistoryAnswer &answer)
{
    QStringList keys;
    for (const HistorySeries &series : answer.series)
        keys.append(series.key);
    return keys;
}

} // namespace

class TestHistory : public EngineTest
{
    Q_OBJECT

private:
    Place m_place;

    void begin(bool isServer)
    {
        Q_UNUSED(isServer)
        VALUE_OF(place, m_store->enterPlace(homePlace(), Start));
        m_place = place;
        VERIFY_DONE(m_store->saveDevices(m_place, sampleDevices(4)));
    }

    /// Records the usual from Start on, every so many seconds, condensing as time goes by.
    void recordUsual(qint64 seconds, qint64 interval = HistoryBucket::Seconds)
    {
        QList<HistoryBucket> batch;
        for (qint64 second = 0; second < seconds; second += interval) {
            batch.append(usualBucket(secondsAfter(Start, second)));
            if (batch.size() < 90 && second + interval < seconds)
                continue;
            VERIFY_DONE(m_store->history().record(m_place.id, batch));
            batch.clear();
            tend(secondsAfter(Start, second + 60));
        }
    }

    void tend(Timestamp now, const HistoryLimits &limits = {})
    {
        for (int steps = 0; steps < 1000; ++steps) {
            VALUE_OF(more, m_store->history().tend(now, limits));
            if (!more)
                return;
        }
        QFAIL("tending never ends");
    }

    HistoryAnswer ask(qint64 from, qint64 to, Grouping grouping, int points = 300, int device = -1)
    {
        HistoryQuery query{.id = 1, .place = m_place.id, .grouping = grouping};
        query.from = secondsAfter(Start, from);
        query.to = secondsAfter(Start, to);
        query.points = points;
        if (device >= 0)
            query.device = macNumber(device);
        const auto answer = m_store->history().answer(query);
        if (!answer)
            qWarning("%s", qUtf8Printable(answer.error().sentence));
        return answer.value_or(HistoryAnswer());
    }

    static quint64 received(const HistoryAnswer &answer)
    {
        quint64 sum = 0;
        for (const HistorySeries &series : answer.series) {
            for (const HistoryPoint &point : series.points)
                sum += point.amounts.bytesReceived;
        }
        return sum;
    }

private Q_SLOTS:
    void cleanup() { m_store.reset(); }

    void eachGroupingAddsUpToTheSame_data() { engines(); }
    void eachGroupingAddsUpToTheSame()
    {
        OPEN_ENGINE();
        begin(isServer);
        recordUsual(600);
        const quint64 expected = quint64(60) * 20200;
        for (const Grouping grouping :
             {Grouping::None, Grouping::Device, Grouping::Service, Grouping::Destination, Grouping::Scope})
            QCOMPARE(received(ask(0, 600, grouping)), expected);
        QCOMPARE(keysOf(ask(0, 600, Grouping::None)), QStringList{QString()});
        QCOMPARE(keysOf(ask(0, 600, Grouping::Service)), QStringList({QStringLiteral("https"), QStringLiteral("dns")}));
        QCOMPARE(keysOf(ask(0, 600, Grouping::Scope)),
                 QStringList({QStringLiteral("internet"), QStringLiteral("lan")}));
        QCOMPARE(keysOf(ask(0, 600, Grouping::Device)),
                 QStringList({macNumber(1).toString(), macNumber(2).toString()}));
        const HistoryAnswer ofOne = ask(0, 600, Grouping::Destination, 300, 2);
        QCOMPARE(keysOf(ofOne), QStringList{QStringLiteral("dns.example")});
        QCOMPARE(ofOne.series[0].total, (DeviceTraffic{60, 6000, 120, 12000}));
    }

    void stepsFitTheWantedPoints_data()
    {
        QTest::addColumn<qint64>("range");
        QTest::addColumn<int>("points");
        QTest::addColumn<qint64>("step");
        QTest::newRow("a minute") << qint64(60) << 6 << qint64(10);
        QTest::newRow("ten minutes, few points") << qint64(600) << 10 << qint64(60);
        QTest::newRow("an hour") << qint64(3600) << 60 << qint64(60);
        QTest::newRow("four hours") << qint64(14400) << 16 << qint64(900);
    }
    void stepsFitTheWantedPoints()
    {
        QFETCH(qint64, range);
        QFETCH(int, points);
        QVERIFY(openFresh(false));
        begin(false);
        const qint64 recorded = (range + 1799) / 1800 * 1800; // no more than is asked about, in whole buckets
        recordUsual(recorded);
        const HistoryAnswer answer = ask(recorded - range, recorded, Grouping::None, points);
        QTEST(answer.stepSeconds, "step");
        QVERIFY(answer.series[0].points.size() <= points + 1); // the first may begin before the range
        QCOMPARE(received(answer), quint64(range / 10) * 20200);
    }

    void coarserTiersHaveTheSameAmounts_data() { engines(); }
    void coarserTiersHaveTheSameAmounts()
    {
        OPEN_ENGINE();
        begin(isServer);
        recordUsual(2 * 86400 + 4000, 400);
        tend(secondsAfter(Start, 2 * 86400 + 5000));
        const HistoryAnswer days = ask(0, 2 * 86400, Grouping::Service, 2);
        QCOMPARE(days.stepSeconds, 86400);
        QCOMPARE(days.series[0].points.size(), 2);
        QCOMPARE(days.series[0].points[0].start, Start);
        QCOMPARE(days.series[0].points[0].amounts, (DeviceTraffic{2160, 216000, 43200, 4320000}));
        // What no coarse bucket holds yet comes from the finer ones.
        QCOMPARE(received(ask(0, 2 * 86400 + 4000, Grouping::None, 3)), quint64(2 * 216 + 10) * 20200);
        // Tens of seconds of long ago are gone, and the question is answered all the same.
        const HistoryAnswer longAgo = ask(0, 3600, Grouping::None);
        QCOMPARE(longAgo.stepSeconds, 900);
        QCOMPARE(received(longAgo), quint64(9) * 20200);
    }

    void condensingIsTheSameWhereverItIsInterrupted_data() { engines(); }
    void condensingIsTheSameWhereverItIsInterrupted()
    {
        OPEN_ENGINE();
        begin(isServer);
        QList<HistoryBucket> batch;
        for (qint64 second = 0; second < 3600; second += 10)
            batch.append(usualBucket(secondsAfter(Start, second)));
        VERIFY_DONE(m_store->history().record(m_place.id, batch));
        for (int step = 0; step < 100; ++step) { // one step, and the program begins anew
            VALUE_OF(more, m_store->history().tend(secondsAfter(Start, 4000), {}));
            QVERIFY(reopen());
            if (!more)
                break;
            QCOMPARE(received(ask(0, 3600, Grouping::None, 4)), quint64(360) * 20200);
        }
        QCOMPARE(ask(0, 3600, Grouping::None, 4).stepSeconds, 900);
    }

    void whatComesLateIsInEveryTier()
    {
        QVERIFY(openFresh(false));
        begin(false);
        recordUsual(7200);
        VERIFY_DONE(m_store->history().record(m_place.id, {usualBucket(secondsAfter(Start, 600))}));
        for (const int points : {720, 120, 8})
            QCOMPARE(received(ask(0, 7200, Grouping::None, points)), quint64(721) * 20200);
    }

    void whenNobodyListenedThereIsAGap_data() { engines(); }
    void whenNobodyListenedThereIsAGap()
    {
        OPEN_ENGINE();
        begin(isServer);
        VERIFY_DONE(m_store->history().record(m_place.id, {bucketAt(Start), bucketAt(secondsAfter(Start, 10))}));
        VERIFY_DONE(m_store->history().record(m_place.id, {bucketAt(secondsAfter(Start, 60))}));
        const HistoryAnswer answer = ask(-5, 80, Grouping::None);
        const QList<TimeSpan> expected{{secondsAfter(Start, -5), Start},
                                       {secondsAfter(Start, 20), secondsAfter(Start, 60)},
                                       {secondsAfter(Start, 70), secondsAfter(Start, 80)}};
        QCOMPARE(answer.unobserved, expected);
        QVERIFY(answer.series.isEmpty());
    }

    void theSmallestSeriesBecomeOthers()
    {
        QVERIFY(openFresh(false));
        begin(false);
        BucketBuilder bucket = bucketAt(Start);
        for (int number = 0; number < 10; ++number)
            bucket.exchange(1, QStringLiteral("tcp/%1").arg(number), {}, amounts(0, 1000 + quint64(number)));
        VERIFY_DONE(m_store->history().record(m_place.id, {bucket}));
        HistoryQuery query{.id = 1, .place = m_place.id, .grouping = Grouping::Service};
        query.from = Start;
        query.to = secondsAfter(Start, 10);
        query.series = 2;
        VALUE_OF(answer, m_store->history().answer(query));
        QCOMPARE(keysOf(answer),
                 QStringList({QStringLiteral("tcp/9"), QStringLiteral("tcp/8"), HistorySeries::Others}));
        QVERIFY(answer.truncated);
        QCOMPARE(received(answer), quint64(10045));
    }

    void presenceIsToldAsSpans_data() { engines(); }
    void presenceIsToldAsSpans()
    {
        OPEN_ENGINE();
        begin(isServer);
        VERIFY_DONE(
            m_store->history().recordPresence(m_place.id, {{macNumber(1), Start, Presence::Here},
                                                           {macNumber(1), secondsAfter(Start, 100), Presence::Away},
                                                           {macNumber(1), secondsAfter(Start, 200), Presence::Here},
                                                           {macNumber(2), secondsAfter(Start, 150), Presence::Here}}));
        HistoryQuery query{.id = 1, .place = m_place.id, .kind = HistoryKind::Presence};
        query.from = secondsAfter(Start, 50);
        query.to = secondsAfter(Start, 300);
        VALUE_OF(answer, m_store->history().answer(query));
        const auto span = [](int device, qint64 from, qint64 to, Presence presence) {
            return PresenceSpan{macNumber(device), {secondsAfter(Start, from), secondsAfter(Start, to)}, presence};
        };
        const QList<PresenceSpan> expected{span(1, 50, 100, Presence::Here), span(1, 100, 200, Presence::Away),
                                           span(1, 200, 300, Presence::Here), span(2, 150, 300, Presence::Here)};
        QCOMPARE(answer.presence, expected);
        query.device = macNumber(2);
        VALUE_OF(ofOne, m_store->history().answer(query));
        QCOMPARE(ofOne.presence, expected.mid(3));
    }

    void newDevicesAreEvents()
    {
        QVERIFY(openFresh(false));
        begin(false);
        HistoryQuery query{.id = 1, .place = m_place.id, .kind = HistoryKind::Events};
        query.from = Noon;
        query.to = {Noon.nanoseconds + 2};
        VALUE_OF(answer, m_store->history().answer(query));
        const QList<HistoryEvent> expected{{Noon, QStringLiteral("new-device"), macNumber(0)},
                                           {{Noon.nanoseconds + 1}, QStringLiteral("new-device"), macNumber(1)}};
        QCOMPARE(answer.events, expected);
    }

    void olderThanWantedIsForgotten_data() { engines(); }
    void olderThanWantedIsForgotten()
    {
        OPEN_ENGINE();
        begin(isServer);
        recordUsual(2 * 86400 + 3600, 400);
        tend(secondsAfter(Start, 2 * 86400 + 3700), {.days = 1});
        QCOMPARE(received(ask(0, 86400, Grouping::None, 1)), quint64(0));
        QVERIFY(received(ask(86400, 2 * 86400 + 3600, Grouping::None, 100)) > 215 * quint64(20200));
    }

    void moreThanWantedIsForgottenOldestFirst()
    {
        QVERIFY(openFresh(false));
        begin(false);
        recordUsual(4 * 86400, 400);
        VALUE_OF(before, m_store->history().size());
        tend(secondsAfter(Start, 4 * 86400 + 60), {.days = 0, .bytes = before.usedBytes - 20000});
        VALUE_OF(after, m_store->history().size());
        QVERIFY(after.usedBytes <= before.usedBytes - 20000);
        QCOMPARE(received(ask(0, 4 * 86400, Grouping::None, 4)), quint64(4 * 216) * 20200); // days stay longest
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"

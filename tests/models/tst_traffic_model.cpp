// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

#include "app/models/traffic_model.h"
#include "app/models/traffic_scale.h"
#include "app/models/traffic_text.h"

using namespace lanscope;
using Column = TrafficModel::Column;

namespace {

constexpr qint64 Second = 1'000'000'000;

/// What was counted in the `length` that ends `until` seconds after the epoch.
TrafficSample sample(double until, quint64 received, quint64 sent, double length = 1)
{
    return {.until = {qint64(until * Second)},
            .nanoseconds = qint64(length * Second),
            .frames = {1, 1},
            .bytes = {received, sent}};
}

void fill(TrafficModel &model, int from, int to)
{
    for (int until = from; until <= to; ++until)
        model.addSample(sample(until, 1000, 500));
}

} // namespace

class TestTrafficModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfAModel();
    void keepsFiveMinutes();
    void timeThatNobodyObservedIsAGapAndNoZero();
    void silenceIsAZeroAndNoGap();
    void samplesShorterThanASecondAreJoined();
    void aClockThatWasSetBackStartsAnew();
    void aWholeRecordingGrowsCoarseAndLosesNothing();
    void theNewestStandsOnTop();
    void theDescriptionSaysWhatTheChartShows();
    void withoutListeningNothingIsKnown();
    void ratesAreLabelledInBothDirections_data();
    void ratesAreLabelledInBothDirections();
    void theTimeAxisCoversFiveMinutesUpToNow();
};

void TestTrafficModel::keepsTheRulesOfAModel()
{
    TrafficModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model, 100, 120);
    model.addSample(sample(150, 1, 1));
    fill(model, 151, 700);
    model.restart(TrafficSpan::Whole);
    fill(model, 100, 2000);
    QVERIFY(model.rowCount() <= TrafficModel::MaximumPoints);
}

void TestTrafficModel::keepsFiveMinutes()
{
    TrafficModel model;
    fill(model, 1, 1000);
    QCOMPARE(model.rowCount(), 300);
    QCOMPARE(model.points().constLast().until, Timestamp::fromSeconds(1000));
}

void TestTrafficModel::timeThatNobodyObservedIsAGapAndNoZero()
{
    TrafficModel model;
    model.addSample(sample(100, 1000, 0));
    model.addSample(sample(130, 1000, 0));
    QCOMPARE(model.rowCount(), 3);
    const TrafficPoint &gap = model.points().at(1);
    QVERIFY(!gap.observed);
    QCOMPARE(gap.nanoseconds(), 29 * Second);
    const QModelIndex shown = model.index(1, int(Column::Received));
    QCOMPARE(shown.data().toString(), QStringLiteral("not observed"));
    QVERIFY(!shown.data(TrafficModel::SortRole).isValid());
}

void TestTrafficModel::silenceIsAZeroAndNoGap()
{
    TrafficModel model;
    model.addSample(sample(100, 1000, 0));
    model.addSample(sample(101, 0, 0));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, int(Column::Received)).data(TrafficModel::SortRole).toDouble(), 0.0);
}

void TestTrafficModel::samplesShorterThanASecondAreJoined()
{
    TrafficModel model;
    for (int tenth = 1; tenth <= 20; ++tenth)
        model.addSample(sample(100 + tenth / 10.0, 100, 10, 0.1));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(summarize(model, Direction::Received).total, quint64(2000));
    QCOMPARE(summarize(model, Direction::Sent).peak, 100.0);
}

void TestTrafficModel::aClockThatWasSetBackStartsAnew()
{
    TrafficModel model;
    fill(model, 1000, 1010);
    model.addSample(sample(500, 1, 1));
    QCOMPARE(model.rowCount(), 1);
}

void TestTrafficModel::aWholeRecordingGrowsCoarseAndLosesNothing()
{
    TrafficModel model;
    model.restart(TrafficSpan::Whole);
    fill(model, 1, 5000);
    QVERIFY(model.rowCount() <= TrafficModel::MaximumPoints);
    QCOMPARE(summarize(model, Direction::Received).total, quint64(5'000'000));
    QCOMPARE(model.points().constFirst().from, Timestamp());
    QCOMPARE(model.points().constLast().until, Timestamp::fromSeconds(5000));
}

void TestTrafficModel::theNewestStandsOnTop()
{
    TrafficModel model;
    model.addSample(sample(100, 1000, 0));
    model.addSample(sample(101, 2000, 0));
    QCOMPARE(model.index(0, int(Column::Received)).data(TrafficModel::SortRole).toDouble(), 2000.0);
}

void TestTrafficModel::theDescriptionSaysWhatTheChartShows()
{
    TrafficModel model;
    model.addSample(sample(100, 3000, 40));
    model.addSample(sample(101, 1000, 20));
    const QString words = describeTraffic(model, Activity::Listening);
    for (const QString &part :
         {QStringLiteral("Received: 1.0 kB/s"), QStringLiteral("highest 3.0 kB/s"), QStringLiteral("Sent: 20 bytes/s")})
        QVERIFY2(words.contains(part), qPrintable(words));
    model.addSample(sample(200, 1, 1));
    QVERIFY(describeTraffic(model, Activity::Listening).contains(QStringLiteral("nobody observed")));
}

void TestTrafficModel::withoutListeningNothingIsKnown()
{
    TrafficModel model;
    QVERIFY(whyNothingIsDrawn(model, Activity::Idle).contains(QStringLiteral("not listening")));
    QVERIFY(whyNothingIsDrawn(model, Activity::Asking).contains(QStringLiteral("waiting")));
    model.addSample(sample(100, 1, 1));
    QVERIFY(whyNothingIsDrawn(model, Activity::Listening).isEmpty());
    QVERIFY(whyNothingIsDrawn(model, Activity::Idle).contains(QStringLiteral("00:01:40")));
}

void TestTrafficModel::ratesAreLabelledInBothDirections_data()
{
    QTest::addColumn<double>("received");
    QTest::addColumn<double>("sent");
    QTest::newRow("nothing") << 0.0 << 0.0;
    QTest::newRow("chatter") << 120.0 << 30.0;
    QTest::newRow("a download") << 11'234'567.0 << 300'000.0;
    QTest::newRow("an upload") << 9'000.0 << 99'999'999.0;
    QTest::newRow("ten gigabit") << 1.25e9 << 1.25e9;
}

void TestTrafficModel::ratesAreLabelledInBothDirections()
{
    QFETCH(double, received);
    QFETCH(double, sent);
    TrafficModel model;
    model.addSample(sample(100, quint64(received), quint64(sent)));
    const AxisScale scale = rateScale(model);
    QVERIFY(scale.highest >= received && -scale.lowest >= sent);
    QVERIFY(scale.ticks.size() >= 3 && scale.ticks.size() <= 7);
    QCOMPARE(scale.ticks.constFirst().value, scale.lowest);
    QCOMPARE(scale.ticks.constLast().value, scale.highest);
    for (const AxisTick &tick : scale.ticks)
        QVERIFY2(!tick.label.contains(u'-') && !tick.label.contains(u'−'), qPrintable(tick.label));
}

void TestTrafficModel::theTimeAxisCoversFiveMinutesUpToNow()
{
    TrafficModel model;
    const AxisScale scale = timeScale(model, Timestamp::fromSeconds(1000));
    QCOMPARE(scale.lowest, 700'000.0);
    QCOMPARE(scale.highest, 1'000'000.0);
    model.restart(TrafficSpan::Whole);
    fill(model, 100, 110);
    QCOMPARE(rateScale(model).lowest, 0.0);
    const AxisScale whole = timeScale(model, Timestamp::fromSeconds(99'999));
    QCOMPARE(whole.lowest, 99'000.0);
    QCOMPARE(whole.highest, 110'000.0);
    QSet<QString> labels;
    for (const AxisTick &tick : whole.ticks)
        labels.insert(tick.label);
    QCOMPARE(labels.size(), whole.ticks.size());
    QVERIFY(labels.contains(QStringLiteral("00:01:40")));
}

QTEST_GUILESS_MAIN(TestTrafficModel)
#include "tst_traffic_model.moc"

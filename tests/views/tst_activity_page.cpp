// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAreaSeries>
#include <QChart>
#include <QComboBox>
#include <QLabel>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "app/views/activity_page.h"
#include "app/views/history_view.h"
#include "app/views/traffic_chart.h"
#include "tests/views/quiet.h"

using namespace lanscope;

namespace {

constexpr qint64 Second = 1'000'000'000;

TrafficSample sample(int until, quint64 received, quint64 sent)
{
    return {.until = {until * Second}, .nanoseconds = Second, .frames = {1, 1}, .bytes = {received, sent}};
}

PipelineState doing(Activity activity)
{
    PipelineState state;
    state.activity = activity;
    return state;
}

struct Fixture {
    TrafficModel traffic;
    ActivityPage page{&traffic, new HistoryView({})};
    TrafficChart *chart = page.findChild<TrafficChart *>();

    explicit Fixture(Activity activity)
    {
        page.resize(1000, 600);
        page.show();
        page.showState(doing(activity));
        page.showNow({1000 * Second});
    }

    bool says(const QString &part) const
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
};

} // namespace

class TestActivityPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void withoutDataItSaysWhy();
    void receivedIsDrawnAboveAndSentBelow();
    void aGapIsNotDrawn();
    void theTableShowsTheSameNumbers();
    void whatEndedSaysSo();
    void theChartIsDescribedInWords();
    void aLongerRangeAsksForWhatWasStored();
    void aStoredRangeHasTotalsOfItsOwn();
    void aRecordingHasNoOtherRange();
};

void TestActivityPage::withoutDataItSaysWhy()
{
    Fixture fixture(Activity::Idle);
    QVERIFY(!fixture.chart->isVisible());
    QVERIFY(fixture.says(QStringLiteral("not listening")));
    fixture.page.showState(doing(Activity::Asking));
    QVERIFY(fixture.says(QStringLiteral("waiting for permission")));
    QVERIFY(!fixture.says(QStringLiteral("0 bytes/s")));
}

void TestActivityPage::receivedIsDrawnAboveAndSentBelow()
{
    Fixture fixture(Activity::Listening);
    fixture.traffic.addSample(sample(998, 5000, 2000));
    fixture.traffic.addSample(sample(999, 4000, 1000));
    QVERIFY(fixture.chart->isVisible());
    const auto series = fixture.chart->chart()->series();
    QCOMPARE(series.size(), 2);
    QCOMPARE(qobject_cast<QAreaSeries *>(series[0])->upperSeries()->at(0).y(), 5000.0);
    QCOMPARE(qobject_cast<QAreaSeries *>(series[1])->upperSeries()->at(0).y(), -2000.0);
    fixture.page.grab();
}

void TestActivityPage::aGapIsNotDrawn()
{
    Fixture fixture(Activity::Listening);
    fixture.traffic.addSample(sample(900, 5000, 2000));
    fixture.traffic.addSample(sample(950, 5000, 2000));
    const auto series = fixture.chart->chart()->series();
    QCOMPARE(series.size(), 4);
    QCOMPARE(qobject_cast<QAreaSeries *>(series[0])->upperSeries()->points().constLast().x(), 900'000.0);
    QCOMPARE(qobject_cast<QAreaSeries *>(series[2])->upperSeries()->at(0).x(), 949'000.0);
}

void TestActivityPage::theTableShowsTheSameNumbers()
{
    Fixture fixture(Activity::Listening);
    fixture.traffic.addSample(sample(999, 5000, 2000));
    QToolButton *asTable = fixture.page.findChild<QToolButton *>();
    QTest::mouseClick(asTable, Qt::LeftButton);
    auto *table = fixture.page.findChild<QTableView *>();
    QVERIFY(table->isVisible() && !fixture.chart->isVisible());
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("5.0 kB/s"));
}

void TestActivityPage::whatEndedSaysSo()
{
    Fixture fixture(Activity::Listening);
    fixture.traffic.addSample(sample(999, 5000, 2000));
    fixture.page.showState(doing(Activity::Idle));
    QVERIFY(fixture.says(QStringLiteral("Not listening since 00:16:39")));
    QVERIFY(fixture.says(QStringLiteral("not known")));
}

void TestActivityPage::theChartIsDescribedInWords()
{
    Fixture fixture(Activity::Listening);
    fixture.traffic.addSample(sample(999, 5000, 2000));
    QVERIFY(fixture.chart->accessibleDescription().contains(QStringLiteral("5.0 kB/s")));
    QVERIFY(!fixture.chart->accessibleName().isEmpty());
}

void TestActivityPage::aLongerRangeAsksForWhatWasStored()
{
    Fixture fixture(Activity::Listening);
    auto *history = fixture.page.findChild<HistoryView *>();
    QSignalSpy asked(history, &HistoryView::historyWanted);
    fixture.page.setRange(HistoryRange::Day);
    QVERIFY(history->isVisible() && !fixture.chart->isVisible());
    QVERIFY(!asked.isEmpty());
    const auto query = asked.constLast().constFirst().value<HistoryQuery>();
    QCOMPARE(query.to, (Timestamp{1000 * Second}));
    QCOMPARE(query.to - query.from, 86'400 * Second);
    fixture.page.setRange(HistoryRange::Live);
    QVERIFY(!history->isVisible());
}

void TestActivityPage::aStoredRangeHasTotalsOfItsOwn()
{
    Fixture fixture(Activity::Listening);
    for (int second = 1; second <= 5; ++second)
        fixture.traffic.addSample(sample(995 + second, 77'000, 33'000));
    auto *history = fixture.page.findChild<HistoryView *>();
    HistoryAnswer answer;
    connect(history, &HistoryView::historyWanted, this, [&answer](const HistoryQuery &query) {
        if (query.kind == HistoryKind::Traffic)
            answer.query = query;
    });
    fixture.page.setRange(HistoryRange::Hour);
    QVERIFY(!fixture.says(QStringLiteral("77.0 kB/s"))); // of now
    answer.stepSeconds = 10;
    const Timestamp start{600 * Second};
    answer.series = {{QStringLiteral("web"),
                      {},
                      {.bytesSent = 50'000, .bytesReceived = 90'000},
                      {{start, {.bytesSent = 50'000, .bytesReceived = 90'000}}}}};
    history->showAnswer(answer);
    QVERIFY(fixture.says(QStringLiteral("90.0 kB")));
    QVERIFY(fixture.says(QStringLiteral("highest 9.0 kB/s")));
    QVERIFY(fixture.says(QStringLiteral("highest 5.0 kB/s")));
    fixture.page.setRange(HistoryRange::Live);
    QVERIFY(fixture.says(QStringLiteral("77.0 kB/s")));
}

void TestActivityPage::aRecordingHasNoOtherRange()
{
    Fixture fixture(Activity::Idle);
    fixture.page.setRange(HistoryRange::Day);
    fixture.traffic.restart(TrafficSpan::Whole);
    fixture.traffic.addSample(sample(999, 5000, 2000));
    QVERIFY(fixture.chart->isVisible());
    QVERIFY(!fixture.page.findChild<QComboBox *>()->isVisible());
}

QTEST_MAIN(TestActivityPage)
#include "tst_activity_page.moc"

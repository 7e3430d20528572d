// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "app/models/history_text.h"
#include "app/views/history_chart.h"
#include "app/views/history_view.h"
#include "tests/views/quiet.h"

using namespace lanscope;

namespace {

constexpr qint64 Second = 1'000'000'000;
const Timestamp now{1'000'000 * Second};

struct Fixture {
    HistoryView view{[](const DeviceId &) { return QStringLiteral("<img src=/dev/zero>"); }};
    QSignalSpy asked{&view, &HistoryView::historyWanted};
    HistoryChart *chart = view.findChild<HistoryChart *>();
    QTableView *table = view.findChild<QTableView *>();

    Fixture()
    {
        view.resize(1000, 500);
        view.show();
        view.showNow(now);
        view.setSpan(3'600 * Second);
    }

    HistoryQuery query() const { return asked.constLast().constFirst().value<HistoryQuery>(); }

    HistoryAnswer answer() const
    {
        HistoryAnswer answer;
        answer.query = query();
        answer.stepSeconds = 60;
        const DeviceTraffic amounts{.packetsSent = 1, .bytesSent = 500, .packetsReceived = 2, .bytesReceived = 7000};
        answer.series = {{.key = QStringLiteral("00:00:5e:00:53:01"),
                          .label = {},
                          .total = amounts,
                          .points = {{Timestamp{answer.query.from.nanoseconds + 600 * Second}, amounts}}}};
        return answer;
    }
};

} // namespace

class TestHistoryView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }
    void itAsksWhenItIsSeenAndAgainAsTimePasses();
    void aHiddenViewAsksNothing();
    void anAnswerIsDrawnAndListed();
    void anOldAnswerIsIgnored();
    void anEmptyRangeSaysWhy();
    void aClickTellsWhoItWas();
    void arrowKeysWalkThroughTime();
    void aRowOpensItsDevice();
    void oneDeviceIsSeenByService();
    void anotherInventoryLeavesNothingOfTheAnswerBefore();
    void theStateAloneAsksNothing();
    void aFixedRangeIsAskedOnceWhenItIsOver();
    void eventsAreMarkedAndListed();
    void aNarrowViewPutsItsTablesBelow();
    void theCardAtThePointerIsPaintedHarmlessly();
};

void TestHistoryView::itAsksWhenItIsSeenAndAgainAsTimePasses()
{
    Fixture fixture;
    const int before = int(fixture.asked.size());
    fixture.view.showNow({now.nanoseconds + Second});
    QCOMPARE(int(fixture.asked.size()), before);
    fixture.view.showNow({now.nanoseconds + 10 * Second});
    QCOMPARE(int(fixture.asked.size()), before + 2); // of amounts and of events
    QCOMPARE(fixture.query().to - fixture.query().from, 3'600 * Second);
}

void TestHistoryView::aHiddenViewAsksNothing()
{
    Fixture fixture;
    fixture.view.hide();
    const int before = int(fixture.asked.size());
    fixture.view.showNow({now.nanoseconds + 100 * Second});
    QCOMPARE(int(fixture.asked.size()), before);
}

void TestHistoryView::anAnswerIsDrawnAndListed()
{
    Fixture fixture;
    fixture.view.showAnswer(fixture.answer());
    QVERIFY(fixture.chart->isVisible());
    QCOMPARE(fixture.table->model()->index(0, 0).data().toString(), QStringLiteral("<img src=/dev/zero>"));
    QCOMPARE(fixture.table->model()->index(0, 1).data().toString(), QStringLiteral("7.0 kB"));
    QVERIFY(fixture.chart->accessibleDescription().contains(QStringLiteral("7.0 kB received")));
    fixture.view.grab();
}

void TestHistoryView::anOldAnswerIsIgnored()
{
    Fixture fixture;
    const HistoryAnswer old = fixture.answer();
    fixture.view.setSpan(7'200 * Second);
    fixture.view.showAnswer(old);
    QVERIFY(!fixture.chart->isVisible());
}

void TestHistoryView::anEmptyRangeSaysWhy()
{
    Fixture fixture;
    HistoryAnswer answer = fixture.answer();
    answer.series.clear();
    answer.unobserved = {{answer.query.from, answer.query.to}};
    fixture.view.showAnswer(answer);
    QVERIFY(!fixture.chart->isVisible());
    const QList<QLabel *> labels = fixture.view.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == QStringLiteral("Nothing was recorded in this time");
    }));
}

void TestHistoryView::aClickTellsWhoItWas()
{
    Fixture fixture;
    fixture.view.showAnswer(fixture.answer());
    Q_EMIT fixture.chart->momentChosen(Timestamp{fixture.query().from.nanoseconds + 30 * Second});
    QCOMPARE(fixture.table->model()->index(0, 1).data().toString(), QStringLiteral("0 bytes"));
    Q_EMIT fixture.chart->momentChosen(Timestamp{fixture.query().from.nanoseconds + 610 * Second});
    QCOMPARE(fixture.table->model()->index(0, 1).data().toString(), QStringLiteral("7.0 kB"));
}

void TestHistoryView::arrowKeysWalkThroughTime()
{
    Fixture fixture;
    fixture.view.showAnswer(fixture.answer());
    QSignalSpy chosen(fixture.chart, &HistoryChart::momentChosen);
    QTest::keyClick(fixture.chart, Qt::Key_Left);
    QTest::keyClick(fixture.chart, Qt::Key_Left);
    QCOMPARE(chosen.size(), 2);
    const auto first = chosen.at(0).constFirst().value<std::optional<Timestamp>>();
    const auto second = chosen.at(1).constFirst().value<std::optional<Timestamp>>();
    QCOMPARE(first.value() - second.value(), 60 * Second);
    QTest::keyClick(fixture.chart, Qt::Key_Escape);
    QVERIFY(!chosen.constLast().constFirst().value<std::optional<Timestamp>>());
}

void TestHistoryView::aRowOpensItsDevice()
{
    Fixture fixture;
    fixture.view.showAnswer(fixture.answer());
    QSignalSpy opened(&fixture.view, &HistoryView::deviceActivated);
    Q_EMIT fixture.table->activated(fixture.table->model()->index(0, 0));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<DeviceId>().toString(), QStringLiteral("00:00:5e:00:53:01"));
}

void TestHistoryView::oneDeviceIsSeenByService()
{
    Fixture fixture;
    const auto device = MacAddress::fromString(u"00:00:5e:00:53:01");
    fixture.view.setDevice(device);
    QCOMPARE(fixture.query().device, device);
    QCOMPARE(fixture.query().grouping, Grouping::Service);
}

void TestHistoryView::anotherInventoryLeavesNothingOfTheAnswerBefore()
{
    Fixture fixture;
    fixture.view.showAnswer(fixture.answer());
    const int before = int(fixture.asked.size());
    fixture.view.restart();
    QCOMPARE(fixture.table->model()->rowCount(), 0);
    QVERIFY(!fixture.chart->isVisible());
    QCOMPARE(int(fixture.asked.size()), before + 2);
}

void TestHistoryView::theStateAloneAsksNothing()
{
    Fixture fixture;
    fixture.view.showAnswer(fixture.answer());
    const int before = int(fixture.asked.size());
    PipelineState state;
    state.activity = Activity::Listening;
    fixture.view.showState(state);
    QVERIFY(fixture.chart->isVisible());
    QCOMPARE(int(fixture.asked.size()), before);
}

void TestHistoryView::aFixedRangeIsAskedOnceWhenItIsOver()
{
    Fixture fixture;
    const TimeSpan range{{now.nanoseconds - 7'200 * Second}, {now.nanoseconds - 3'600 * Second}};
    fixture.view.setRange(range);
    QCOMPARE(fixture.query().from, range.from);
    QCOMPARE(fixture.query().to, range.to);
    const int before = int(fixture.asked.size());
    fixture.view.showNow({now.nanoseconds + 1'000 * Second});
    QCOMPARE(int(fixture.asked.size()), before);
    fixture.view.setRange({});
    QCOMPARE(fixture.query().to.nanoseconds, now.nanoseconds + 1'000 * Second);
}

void TestHistoryView::eventsAreMarkedAndListed()
{
    Fixture fixture;
    fixture.view.showAnswer(fixture.answer());
    const QImage before = fixture.chart->grab().toImage();
    HistoryAnswer events;
    events.query = fixture.asked.at(fixture.asked.size() - 2).constFirst().value<HistoryQuery>();
    QCOMPARE(events.query.kind, HistoryKind::Events);
    const Timestamp moment{events.query.from.nanoseconds + 600 * Second};
    events.events = {{moment, QStringLiteral("new-device"), *MacAddress::fromString(u"00:00:5e:00:53:01")}};
    fixture.view.showAnswer(events);
    QVERIFY(fixture.chart->grab().toImage() != before);
    auto *list = fixture.view.findChildren<QTableView *>().last();
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    Q_EMIT list->clicked(list->model()->index(0, 0)); // shows who it was at that moment
    QCOMPARE(fixture.table->model()->index(0, 1).data().toString(), QStringLiteral("7.0 kB"));
}

void TestHistoryView::aNarrowViewPutsItsTablesBelow()
{
    Fixture fixture;
    fixture.view.showAnswer(fixture.answer());
    QTest::qWait(0);
    QVERIFY(fixture.table->mapTo(&fixture.view, QPoint()).x() > fixture.chart->geometry().right());
    fixture.view.resize(320, 700);
    QTest::qWait(0);
    QVERIFY(fixture.table->mapTo(&fixture.view, QPoint()).y() > fixture.chart->mapTo(&fixture.view, QPoint()).y());
    QVERIFY(fixture.view.minimumSizeHint().width() <= 320);
}

void TestHistoryView::theCardAtThePointerIsPaintedHarmlessly()
{
    Fixture fixture;
    fixture.view.showAnswer(fixture.answer());
    const QImage before = fixture.chart->grab().toImage();
    QTest::mouseMove(fixture.chart, QPoint(fixture.chart->width() / 3, fixture.chart->height() / 2));
    QTest::qWait(0);
    QVERIFY(fixture.chart->grab().toImage() != before);
}

QTEST_MAIN(TestHistoryView)
#include "tst_history_view.moc"

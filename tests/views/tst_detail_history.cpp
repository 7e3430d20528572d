// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMainWindow>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include "app/models/alert_model.h"
#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "app/views/detail_dock.h"
#include "app/views/detail_history.h"
#include "app/views/presence_chart.h"
#include "tests/models/sample_devices.h"
#include "tests/views/quiet.h"

using namespace lanscope;

namespace {

/// A window with the dock beside it.
struct Fixture {
    DeviceModel devices;
    DeviceDecisions decisions{&devices};
    QMainWindow window;
    AlertModel alerts{{}};
    DetailDock *dock = new DetailDock(&devices, &decisions, &alerts, &window);

    Fixture()
    {
        devices.replace(sampleDevices(5));
        devices.setNow(Timestamp::fromSeconds(5000));
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
        window.setCentralWidget(new QWidget);
        window.resize(1000, 700);
        window.show();
        QTest::qWait(0);
    }

    void open(const QString &page) const
    {
        auto *pages = dock->findChild<QTabWidget *>();
        for (int index = 0; index < pages->count(); ++index) {
            if (pages->tabText(index) == page)
                pages->setCurrentIndex(index);
        }
        QTest::qWait(0);
    }
};

} // namespace

/// What the dock tells of one device's past.
class TestDetailHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void oneDeviceIsAskedAbout();
    void lanesAndRowsTellWhenItWasHere();
};

void TestDetailHistory::oneDeviceIsAskedAbout()
{
    Fixture fixture;
    QSignalSpy asked(fixture.dock, &DetailDock::historyWanted);
    fixture.dock->follow(sampleDevice(1).id);
    fixture.dock->refresh();
    QVERIFY(asked.isEmpty()); // nobody looks at it
    fixture.open(QStringLiteral("Activity"));
    QVERIFY(!asked.isEmpty());
    auto query = asked.last()[0].value<HistoryQuery>();
    QCOMPARE(query.device, std::optional(sampleDevice(1).id));
    QCOMPARE(query.grouping, Grouping::Service);
    const TimeSpan range{Timestamp::fromSeconds(4000), Timestamp::fromSeconds(4900)};
    fixture.dock->setRange(range);
    query = asked.last()[0].value<HistoryQuery>();
    QCOMPARE(query.from, range.from);
    fixture.dock->follow(sampleDevice(2).id);
    QCOMPARE(asked.last()[0].value<HistoryQuery>().device, std::optional(sampleDevice(2).id));
}

void TestDetailHistory::lanesAndRowsTellWhenItWasHere()
{
    Fixture fixture;
    fixture.devices.setNow(Timestamp::fromSeconds(1'800'000'000));
    QSignalSpy asked(fixture.dock, &DetailDock::historyWanted);
    fixture.dock->follow(sampleDevice(1).id);
    fixture.dock->refresh();
    fixture.open(QStringLiteral("History"));
    HistoryAnswer answer;
    answer.query = asked.last()[0].value<HistoryQuery>();
    QCOMPARE(answer.query.kind, HistoryKind::Presence);
    const Timestamp came{answer.query.to.nanoseconds - 3'600'000'000'000};
    answer.presence = {{sampleDevice(1).id, {came, answer.query.to}, Presence::Here}};
    answer.unobserved = {{answer.query.from, came}};
    fixture.dock->showHistory(answer);
    auto *chart = fixture.dock->findChild<PresenceChart *>();
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->laneCount(), DetailHistory::Days);
    QVERIFY2(chart->spokenText().startsWith(QStringLiteral("Here for 1 h of the 1 h")),
             qPrintable(chart->spokenText()));
    QTest::keyClick(chart, Qt::Key_Down);
    QVERIFY(chart->spokenText() != chart->accessibleName());
    auto *table = fixture.dock->findChild<DetailHistory *>()->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    fixture.window.grab();
    fixture.dock->restartHistory();
    QCOMPARE(table->model()->rowCount(), 0);
}

QTEST_MAIN(TestDetailHistory)
#include "tst_detail_history.moc"

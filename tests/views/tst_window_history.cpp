// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "app/models/day_text.h"
#include "app/views/activity_page.h"
#include "app/views/alerts_page.h"
#include "app/views/day_bar.h"
#include "app/views/detail_dock.h"
#include "app/views/device_page.h"
#include "app/views/device_table.h"
#include "app/views/history_dialog.h"
#include "app/views/history_view.h"
#include "app/views/time_bar.h"
#include "tests/models/sample_devices.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"
#include "tests/views/window_fixture.h"

using namespace lanscope;

namespace {

const QDate today(2026, 11, 22);

Timestamp at(int quarter)
{
    return quarterStart(today, quarter);
}

Place home()
{
    Place place;
    place.id = 1;
    place.prefix = QStringLiteral("10.0.0.0/16");
    return place;
}

Alert alertAt(AlertId id, Timestamp moment)
{
    Alert alert;
    alert.id = id;
    alert.kind = AlertKind::PortScan;
    alert.severity = Severity::Warning;
    alert.device = sampleDevice(1).id;
    alert.openedAt = moment;
    alert.lastSeen = moment;
    alert.count = 1;
    return alert;
}

} // namespace

/// A range that is chosen in the time bar is what every page shows.
class TestWindowHistory : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { closeWindow(); }

    void aRangeFiltersDevicesTrafficAndAlerts();
    void aRecordingIsFilteredByFirstAndLast();
    void whatIsLookedForOutsideTheRangeShowsEverything();
    void anotherInventoryShowsEverything();
    void forgettingAndMeasuringReachThePipeline();

private:
    template <typename Page>
    Page *page() const
    {
        return m_window->findChild<Page *>();
    }
    int shownDevices() const { return page<DeviceTable>()->model()->rowCount(); }
    int shownAlerts() const { return page<AlertsPage>()->findChild<QTableView *>()->model()->rowCount(); }
    void choose(int from, int to) const { Q_EMIT page<DayBar>()->rangeChosen(TimeSpan{at(from), at(to)}); }
};

void TestWindowHistory::init()
{
    failOnWarnings();
    QVERIFY(openWindow());
    m_window->showNow(at(80));
    m_window->replaceInventory(home(), sampleDevices(5));
    PipelineState state;
    state.place = home();
    state.stored = true;
    m_window->showState(state);
    m_window->replaceAlerts({alertAt(1, at(41)), alertAt(2, at(70))}, {});
    DayStrip day;
    day.day = today;
    m_window->showDay(day);
}

void TestWindowHistory::aRangeFiltersDevicesTrafficAndAlerts()
{
    QCOMPARE(shownDevices(), 5);
    QCOMPARE(shownAlerts(), 2);
    QSignalSpy asked(m_window.get(), &MainWindow::historyWanted);
    choose(40, 44);
    HistoryAnswer presence;
    for (const QList<QVariant> &each : asked) {
        const auto query = each[0].value<HistoryQuery>();
        if (query.kind == HistoryKind::Presence && !query.device)
            presence.query = query;
    }
    QCOMPARE(presence.query.from, at(40));
    QCOMPARE(presence.query.to, at(44));
    presence.query.place = 1; // as the pipeline answers
    presence.presence = {{sampleDevice(2).id, {at(40), at(43)}, Presence::Here},
                         {sampleDevice(3).id, {at(40), at(44)}, Presence::Away}};
    m_window->showHistory(presence);
    QCOMPARE(shownDevices(), 1);
    QCOMPARE(shownAlerts(), 1);
    QVERIFY(page<TimeBar>()->accessibleDescription().startsWith(QStringLiteral("Only ")));
    auto *everything = button<QPushButton>(*m_window, QStringLiteral("Show everything"));
    QVERIFY(everything);
    everything->click();
    QCOMPARE(shownDevices(), 5);
    QCOMPARE(shownAlerts(), 2);
    QVERIFY(!everything->isVisible());
}

void TestWindowHistory::aRecordingIsFilteredByFirstAndLast()
{
    Place file;
    file.prefix = QStringLiteral("file:home.pcap");
    QList<Device> devices = sampleDevices(2);
    devices[0].firstSeen = at(10);
    devices[0].lastSeen = at(50);
    m_window->replaceInventory(file, devices);
    PipelineState state;
    state.place = file;
    m_window->showState(state);
    choose(40, 44);
    QCOMPARE(shownDevices(), 1);
}

void TestWindowHistory::whatIsLookedForOutsideTheRangeShowsEverything()
{
    choose(40, 44);
    QCOMPARE(shownDevices(), 0);
    m_window->openDevice(sampleDevice(4).id);
    QCOMPARE(shownDevices(), 5);
    QCOMPARE(page<DevicePage>()->current(), sampleDevice(4).id);
    choose(40, 44);
    m_window->openAlert(2);
    QCOMPARE(shownAlerts(), 2);
}

void TestWindowHistory::anotherInventoryShowsEverything()
{
    choose(40, 44);
    m_window->replaceInventory(home(), sampleDevices(3));
    QCOMPARE(shownDevices(), 3);
    QVERIFY(!button<QPushButton>(*m_window, QStringLiteral("Show everything")));
}

void TestWindowHistory::forgettingAndMeasuringReachThePipeline()
{
    const QSignalSpy measured(m_window.get(), &MainWindow::measureRequested);
    const QSignalSpy forgotten(m_window.get(), &MainWindow::forgetRangeRequested);
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == QStringLiteral("What is kept…"))
            action->trigger();
    }
    QCOMPARE(measured.size(), 1);
    auto *dialog = page<HistoryDialog>();
    QVERIFY(dialog);
    m_window->showStoreSize({.bytes = 5'000'000, .usedBytes = 1, .oldest = {}});
    QVERIFY(says(*dialog, QStringLiteral("5.0 MB")));
    Q_EMIT dialog->rangeForgotten(at(1), at(2));
    QCOMPARE(forgotten.size(), 1);
}

QTEST_MAIN(TestWindowHistory)
#include "tst_window_history.moc"

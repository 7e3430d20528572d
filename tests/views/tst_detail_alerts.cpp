// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include "app/models/alert_model.h"
#include "app/models/device_decisions.h"
#include "app/models/device_model.h"
#include "app/views/detail_alerts.h"
#include "app/views/detail_dock.h"
#include "tests/models/sample_devices.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"

using namespace lanscope;

namespace {

Alert sampleAlert(AlertId id, int device, AlertState state)
{
    Alert alert;
    alert.id = id;
    alert.kind = AlertKind::PortScan;
    alert.severity = Severity::Warning;
    alert.device = sampleDevice(device).id;
    alert.openedAt = alert.lastSeen = Timestamp::fromSeconds(4000 + id);
    alert.count = 3;
    alert.state = state;
    return alert;
}

/// A window with the dock beside it, which shows device 1.
struct Fixture {
    DeviceModel devices;
    DeviceDecisions decisions{&devices};
    AlertModel alerts{{}};
    QMainWindow window;
    DetailDock *dock = new DetailDock(&devices, &decisions, &alerts, &window);

    Fixture()
    {
        devices.replace(sampleDevices(5));
        devices.setNow(Timestamp::fromSeconds(5000));
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
        window.setCentralWidget(new QWidget);
        window.resize(1000, 600);
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
    }
};

} // namespace

class TestDetailAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void alertsOfTheDeviceStandInTheirOwnPage();
    void aDeviceWithoutAlertsSaysSo();
};

void TestDetailAlerts::alertsOfTheDeviceStandInTheirOwnPage()
{
    Fixture fixture;
    fixture.alerts.replace({sampleAlert(1, 1, AlertState::Muted), sampleAlert(2, 2, AlertState::Open),
                            sampleAlert(3, 1, AlertState::Open), sampleAlert(4, 1, AlertState::Acknowledged)});
    fixture.dock->follow(sampleDevice(1).id);
    fixture.open(QStringLiteral("Alerts (1)"));
    auto *table = fixture.dock->findChild<DetailAlerts *>()->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QList<AlertId> shown;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        shown += table->model()->index(row, 0).data(AlertModel::AlertIdRole).value<AlertId>();
    QCOMPARE(shown, QList<AlertId>({3, 4, 1})); // open, done, muted
    QSignalSpy wanted(fixture.dock, &DetailDock::alertWanted);
    QTest::keyClick(table, Qt::Key_Return);
    button<QPushButton>(*fixture.dock, QStringLiteral("Show on the page of alerts"))->click();
    QCOMPARE(wanted, QList<QVariantList>({{QVariant::fromValue(AlertId(3))}, {QVariant::fromValue(AlertId(3))}}));
    fixture.alerts.update({sampleAlert(3, 1, AlertState::Muted)});
    QCOMPARE(table->model()->rowCount(), 3);
    fixture.open(QStringLiteral("Alerts"));
    QVERIFY(table->isVisible());
}

void TestDetailAlerts::aDeviceWithoutAlertsSaysSo()
{
    Fixture fixture;
    fixture.alerts.replace({sampleAlert(2, 2, AlertState::Open)});
    fixture.dock->follow(sampleDevice(1).id);
    fixture.open(QStringLiteral("Alerts"));
    QVERIFY(says(*fixture.dock, QStringLiteral("No alert was told of this device.")));
    QVERIFY(!fixture.dock->findChild<DetailAlerts *>()->findChild<QTableView *>()->isVisible());
}

QTEST_MAIN(TestDetailAlerts)
#include "tst_detail_alerts.moc"

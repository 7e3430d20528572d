// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolTip>

#include "app/models/device_decisions.h"
#include "app/models/device_filter_model.h"
#include "app/views/device_page.h"
#include "app/views/device_table.h"
#include "tests/models/sample_devices.h"
#include "tests/views/quiet.h"

using namespace lanscope;
using Column = DeviceModel::Column;

namespace {

/// A page of devices that is shown, with what a test needs of it.
struct Fixture {
    DeviceModel devices;
    DeviceDecisions decisions{&devices};
    DevicePage page{&devices, &decisions};
    DeviceTable *table = page.table();

    explicit Fixture(int count)
    {
        devices.replace(sampleDevices(count));
        page.resize(1100, 600);
        page.show();
        QTest::qWait(0);
    }

    DeviceFilterModel *filter() const { return qobject_cast<DeviceFilterModel *>(table->model()); }
    QLineEdit *editor() const { return table->viewport()->findChild<QLineEdit *>(); }

    QList<int> widths() const
    {
        QList<int> each;
        for (int section = 0; section < table->horizontalHeader()->count(); ++section)
            each.append(table->columnWidth(section));
        return each;
    }

    void choose(int row, Column column) const
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, int(column)));
    }

    /// What a busy network does to the table in one tick: all devices change, some come, one goes.
    void stir(int tick)
    {
        QList<Device> all = sampleDevices(60 + tick);
        for (Device &device : all) {
            device.traffic.bytesSent += quint64(tick) * 1000;
            device.hostname += QStringLiteral("-%1").arg(tick);
        }
        devices.update(all);
        devices.forget({sampleDevice(40 + tick).id});
        page.refresh();
    }
};

} // namespace

class TestDeviceTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void f2RenamesFromAnyColumn();
    void aDoubleClickRenames();
    void escapeLeavesTheNameAsItWas();
    void typingSurvivesTenUpdatesASecond();
    void selectionAndScrollingSurviveUpdates();
    void hostileNamesAreShownLiterally();
    void tabLeavesTheTable();
    void anEmptyPageSaysWhatToDo();
    void aRecordingHasNoNowAndRoomForDates();
    void namesKeepTheirRoomBesideTheDetails();
    void columnsStayAsWideWhileRowsAreRearranged();
};

void TestDeviceTable::f2RenamesFromAnyColumn()
{
    Fixture fixture(5);
    QSignalSpy asked(&fixture.devices, &DeviceModel::renameWanted);
    fixture.choose(2, Column::Sent);
    QTest::keyClick(fixture.table, Qt::Key_F2);
    QVERIFY(fixture.editor());
    QTest::keyClicks(fixture.editor(), QStringLiteral("Printer"));
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1); // the delegate commits a moment later
    QCOMPARE(asked[0][1].toString(), QStringLiteral("Printer"));
}

void TestDeviceTable::aDoubleClickRenames()
{
    Fixture fixture(5);
    const QRect cell = fixture.table->visualRect(fixture.table->model()->index(1, int(Column::Vendor)));
    QTest::mouseClick(fixture.table->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(fixture.table->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(fixture.editor());
}

void TestDeviceTable::escapeLeavesTheNameAsItWas()
{
    Fixture fixture(5);
    QSignalSpy asked(&fixture.devices, &DeviceModel::renameWanted);
    fixture.choose(0, Column::Name);
    QTest::keyClick(fixture.table, Qt::Key_F2);
    QTest::keyClicks(fixture.editor(), QStringLiteral("never mind"));
    QTest::keyClick(fixture.editor(), Qt::Key_Escape);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(fixture.filter()->device(0).name(), QStringLiteral("host-0"));
}

void TestDeviceTable::typingSurvivesTenUpdatesASecond()
{
    Fixture fixture(60);
    fixture.choose(3, Column::Name);
    const DeviceId id = fixture.filter()->device(3).id;
    QTest::keyClick(fixture.table, Qt::Key_F2);
    QPointer<QLineEdit> editor = fixture.editor();
    QVERIFY(editor);
    const QString typed = QStringLiteral("Anna's laptop");
    for (int tick = 0; tick < typed.size(); ++tick) {
        QTest::keyClicks(editor, typed.mid(tick, 1));
        fixture.stir(tick);
        QVERIFY(editor);
    }
    QCOMPARE(editor->text(), typed);
    QSignalSpy asked(&fixture.devices, &DeviceModel::renameWanted);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<DeviceId>(), id);
    QCOMPARE(asked[0][1].toString(), typed);
}

void TestDeviceTable::selectionAndScrollingSurviveUpdates()
{
    Fixture fixture(60);
    fixture.table->sortByColumn(int(Column::Mac), Qt::AscendingOrder);
    fixture.choose(30, Column::Name);
    const DeviceId id = fixture.filter()->device(30).id;
    fixture.table->verticalScrollBar()->setValue(200);
    for (int tick = 0; tick < 10; ++tick)
        fixture.stir(tick);
    const QModelIndexList selected = fixture.table->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0].data(DeviceModel::DeviceIdRole).value<DeviceId>(), id);
    QCOMPARE(fixture.table->verticalScrollBar()->value(), 200);
}

void TestDeviceTable::hostileNamesAreShownLiterally()
{
    const QStringList names = hostileNames();
    for (const QString &name : names) {
        Fixture fixture(1);
        Device device = sampleDevice(0);
        device.hostname = device.displayName = device.vendor = name;
        fixture.devices.update({device});
        const QRect cell = fixture.table->visualRect(fixture.table->model()->index(0, int(Column::Name)));
        QHelpEvent help(QEvent::ToolTip, cell.center(), fixture.table->viewport()->mapToGlobal(cell.center()));
        QCoreApplication::sendEvent(fixture.table->viewport(), &help);
        QVERIFY(QToolTip::isVisible());
        QVERIFY2(!QToolTip::text().contains(QStringLiteral("<img")) &&
                     !QToolTip::text().contains(QStringLiteral("<b>")),
                 qPrintable(QToolTip::text()));
        fixture.page.grab();
        QToolTip::hideText();
    }
}

void TestDeviceTable::tabLeavesTheTable()
{
    Fixture fixture(3);
    QVERIFY(!fixture.table->tabKeyNavigation());
}

void TestDeviceTable::anEmptyPageSaysWhatToDo()
{
    Fixture fixture(0);
    QVERIFY(!fixture.table->isVisible());
    fixture.devices.update(sampleDevices(2));
    QVERIFY(fixture.table->isVisible());
    fixture.page.setFilter(QStringLiteral("nowhere"));
    QVERIFY(!fixture.table->isVisible());
    fixture.page.setFilter({});
    QVERIFY(fixture.table->isVisible());
}

void TestDeviceTable::aRecordingHasNoNowAndRoomForDates()
{
    Fixture fixture(3);
    const QByteArray live = fixture.page.saveState();
    const int width = fixture.table->columnWidth(int(Column::LastSeen));
    PipelineState recorded;
    recorded.place.prefix = QStringLiteral("file:kitchen.pcap");
    fixture.devices.setTimeStyle(TimeStyle::Exact);
    fixture.page.showState(recorded);
    QVERIFY(fixture.table->isColumnHidden(int(Column::Now)));
    QVERIFY(fixture.table->columnWidth(int(Column::LastSeen)) >=
            fixture.table->fontMetrics().horizontalAdvance(
                fixture.table->model()->index(0, int(Column::LastSeen)).data().toString()));
    QVERIFY(!fixture.table->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("New")));
    QCOMPARE(fixture.page.saveState(), live); // what a person arranged is kept, not this
    fixture.page.showState({});
    QVERIFY(!fixture.table->isColumnHidden(int(Column::Now)));
    QCOMPARE(fixture.table->columnWidth(int(Column::LastSeen)), width);
}

void TestDeviceTable::namesKeepTheirRoomBesideTheDetails()
{
    Fixture fixture(3);
    const QByteArray asArranged = fixture.page.saveState();
    const int wide = fixture.table->columnWidth(int(Column::Type));
    fixture.page.resize(826, 600); // the window of 1280 with the details open
    QTRY_VERIFY(fixture.table->columnWidth(int(Column::Name)) >= 140);
    QVERIFY(fixture.table->columnWidth(int(Column::Type)) < wide);
    fixture.table->restoreColumns({}); // nothing was kept: nothing changes
    fixture.page.resize(1100, 600);
    QTRY_COMPARE(fixture.table->columnWidth(int(Column::Type)), wide);
    QCOMPARE(fixture.page.saveState(), asArranged);
}

void TestDeviceTable::columnsStayAsWideWhileRowsAreRearranged()
{
    Fixture fixture(60);
    const QList<int> before = fixture.widths();
    for (int tick = 0; tick < 3; ++tick) {
        fixture.stir(tick);
        fixture.filter()->sort(int(Column::Address), tick % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
        QTest::qWait(0);
    }
    QCOMPARE(fixture.widths(), before);
}

QTEST_MAIN(TestDeviceTable)
#include "tst_device_table.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/models/device_filter_model.h"
#include "app/views/column_menu.h"
#include "app/views/device_cards.h"
#include "app/views/device_page.h"
#include "app/views/device_table.h"
#include "app/views/filter_field.h"
#include "tests/views/find_widget.h"
#include "tests/views/page_fixture.h"
#include "tests/views/quiet.h"

using namespace lanscope;
using Column = DeviceModel::Column;

class TestDevicePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void tableAndCardsShareWhatIsChosen();
    void cardsAreNamedInPlace();
    void theWayOfShowingAndTheColumnsAreKept();
    void brokenStateIsIgnored();
    void columnsAreChosen();
    void chipsPutTermsIntoTheFilter();
    void problemsAndNumbersAreTold();
    void selectingClearsAFilterThatHides();
    void namingPutsTheFocusIntoTheName();
    void theOrderWaitsWhileSomebodyPoints();
    void completionsAreOfferedAndTaken();
    void everyControlHasAName();
};

void TestDevicePage::tableAndCardsShareWhatIsChosen()
{
    PageFixture fixture;
    QSignalSpy current(&fixture.page, &DevicePage::currentChanged);
    fixture.page.select(sampleDevice(7).id);
    QCOMPARE(current.constLast()[0].value<DeviceId>(), sampleDevice(7).id);
    fixture.named(QStringLiteral("Show as cards"))->click();
    QVERIFY(fixture.page.cards()->isVisible());
    QCOMPARE(fixture.page.current(), sampleDevice(7).id);
    QTest::keyClick(fixture.page.cards(), Qt::Key_Home);
    QCOMPARE(fixture.page.current(), sampleDevice(0).id);
    QCOMPARE(fixture.page.chosen(), QList<DeviceId>({sampleDevice(0).id}));
    fixture.named(QStringLiteral("Show as a table"))->click();
    QVERIFY(fixture.page.table()->selectionModel()->isRowSelected(fixture.page.table()->currentIndex().row()));
    fixture.page.grab();
}

void TestDevicePage::cardsAreNamedInPlace()
{
    PageFixture fixture;
    fixture.named(QStringLiteral("Show as cards"))->click();
    fixture.page.beginNaming(sampleDevice(3).id);
    auto *editor = fixture.page.cards()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Lamp"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(fixture.choices(3).name, QStringLiteral("Lamp"));
    fixture.page.grab();
}

void TestDevicePage::theWayOfShowingAndTheColumnsAreKept()
{
    QByteArray state;
    {
        PageFixture fixture;
        fixture.page.table()->horizontalHeader()->setSectionHidden(int(Column::Vendor), true);
        fixture.page.table()->horizontalHeader()->setSectionHidden(int(Column::Owner), false);
        fixture.named(QStringLiteral("Show as cards"))->click();
        state = fixture.page.saveState();
    }
    PageFixture again;
    again.page.restoreState(state);
    QVERIFY(again.page.cards()->isVisible());
    QVERIFY(again.page.table()->horizontalHeader()->isSectionHidden(int(Column::Vendor)));
    QVERIFY(!again.page.table()->horizontalHeader()->isSectionHidden(int(Column::Owner)));
}

void TestDevicePage::brokenStateIsIgnored()
{
    PageFixture fixture;
    for (const QByteArray &state : {QByteArray(), QByteArray("nonsense"), QByteArray(100, '\xff')})
        fixture.page.restoreState(state);
    QVERIFY(fixture.page.table()->isVisible());
    QVERIFY(!fixture.page.table()->horizontalHeader()->isSectionHidden(int(Column::Name)));
}

void TestDevicePage::columnsAreChosen()
{
    PageFixture fixture;
    auto *menu = fixture.page.findChild<ColumnMenu *>();
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), DeviceColumnCount - 1); // the name always is
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        const auto column = Column(action->data().toInt());
        QCOMPARE(action->isChecked(), isShownAtFirst(column));
        action->trigger();
        QCOMPARE(fixture.page.table()->isColumnHidden(int(column)), isShownAtFirst(column));
    }
}

void TestDevicePage::chipsPutTermsIntoTheFilter()
{
    PageFixture fixture;
    fixture.decisions.setKnown({sampleDevice(1).id}, true);
    fixture.page.refresh();
    auto *isNew = button<QToolButton>(fixture.page, QStringLiteral("New 11"));
    QVERIFY(isNew);
    QSignalSpy wanted(&fixture.page, &DevicePage::filterWanted);
    isNew->click();
    QCOMPARE(wanted.constLast()[0].toString(), QStringLiteral("is:new"));
    QVERIFY(isNew->isChecked());
    QCOMPARE(fixture.page.table()->model()->rowCount(), 11);
    isNew->click();
    QCOMPARE(wanted.constLast()[0].toString(), QString());
    QCOMPARE(fixture.page.table()->model()->rowCount(), 12);
}

void TestDevicePage::problemsAndNumbersAreTold()
{
    PageFixture fixture;
    QVERIFY(says(fixture.page, QStringLiteral("12 device(s): 12 here")));
    fixture.page.setFilter(QStringLiteral("host-1 nonsense:<b>x</b>"));
    QVERIFY(says(fixture.page, QStringLiteral("3 of 12 device(s)")));
    QVERIFY(says(fixture.page, QStringLiteral("\"nonsense:\" is not known")));
    fixture.page.setFilter(QStringLiteral("host-1"));
    QVERIFY(!says(fixture.page, QStringLiteral("is not known")));
}

void TestDevicePage::selectingClearsAFilterThatHides()
{
    PageFixture fixture;
    fixture.page.setFilter(QStringLiteral("host-2"));
    fixture.page.select(sampleDevice(5).id);
    QCOMPARE(fixture.page.current(), sampleDevice(5).id);
    QCOMPARE(fixture.page.table()->model()->rowCount(), 12);
    fixture.page.select(sampleDevice(99).id);
    QCOMPARE(fixture.page.current(), sampleDevice(5).id);
}

void TestDevicePage::namingPutsTheFocusIntoTheName()
{
    PageFixture fixture;
    fixture.page.beginNaming(sampleDevice(9).id);
    auto *editor = fixture.page.table()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("host-9"));
    QVERIFY(editor->completer());
}

void TestDevicePage::theOrderWaitsWhileSomebodyPoints()
{
    PageFixture fixture;
    fixture.page.table()->sortByColumn(int(Column::Sent), Qt::DescendingOrder);
    QCOMPARE(fixture.page.table()->model()->index(0, 0).data().toString(), QStringLiteral("host-11"));
    Device busy = sampleDevice(0);
    busy.traffic.bytesSent = 1'000'000;
    fixture.devices.update({busy});
    QTest::mouseMove(fixture.page.table()->viewport(), QPoint(50, 50));
    QMouseEvent move(QEvent::MouseMove, QPointF(60, 60), QPointF(60, 60), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(fixture.page.table()->viewport(), &move);
    const auto first = [&] {
        return fixture.page.table()->model()->index(0, 0).data(DeviceModel::DeviceIdRole).value<DeviceId>();
    };
    fixture.page.refresh();
    QCOMPARE(first(), sampleDevice(11).id);
    fixture.page.refresh();
    QCOMPARE(first(), busy.id);
}

void TestDevicePage::completionsAreOfferedAndTaken()
{
    DeviceModel devices;
    Device hostile = sampleDevice(1);
    hostile.vendor = QStringLiteral("<b>Bold</b>");
    devices.replace({sampleDevice(0), hostile});
    FilterField field;
    field.offerFrom(&devices);
    field.show();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("vendor:<"));
    QCompleter *completer = field.completer();
    QVERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->popup()->model()->rowCount(), 1);
    QVERIFY(completer->popup()->model()->index(0, 0).data().toString().contains(QStringLiteral("<b>Bold</b>")));
    completer->popup()->grab();
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QVERIFY2(field.text().contains(QStringLiteral("<b>Bold</b>")), qPrintable(field.text()));
    DeviceFilterModel model(&devices);
    model.setFilter(field.text());
    QCOMPARE(model.rowCount(), 1);
}

void TestDevicePage::everyControlHasAName()
{
    PageFixture fixture;
    const QList<QAbstractButton *> buttons = fixture.page.findChildren<QAbstractButton *>();
    for (const QAbstractButton *each : buttons) {
        if (each->isVisible() && each->focusPolicy() != Qt::NoFocus)
            QVERIFY(!each->text().isEmpty() || !each->accessibleName().isEmpty());
    }
    for (const QWidget *view :
         {static_cast<const QWidget *>(fixture.page.table()), static_cast<const QWidget *>(fixture.page.cards())})
        QVERIFY(!view->accessibleName().isEmpty() && !view->accessibleDescription().isEmpty());
}

QTEST_MAIN(TestDevicePage)
#include "tst_device_page.moc"

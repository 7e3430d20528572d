// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/models/device_decisions.h"
#include "app/models/device_filter_model.h"
#include "app/views/column_menu.h"
#include "app/views/device_actions.h"
#include "app/views/device_cards.h"
#include "app/views/device_page.h"
#include "app/views/device_table.h"
#include "app/views/filter_field.h"
#include "tests/models/sample_devices.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"

using namespace lanscope;
using Column = DeviceModel::Column;

namespace {

/// A page of devices whose filter is typed nowhere else.
struct Fixture {
    DeviceModel devices;
    DeviceDecisions decisions{&devices};
    DevicePage page{&devices, &decisions};

    explicit Fixture(int count = 12)
    {
        devices.replace(sampleDevices(count));
        QObject::connect(&page, &DevicePage::filterWanted, &page, &DevicePage::setFilter);
        QObject::connect(&page, &DevicePage::clearingWanted, &page, [this] { page.setFilter({}); });
        page.resize(1000, 600);
        page.show();
        QTest::qWait(0);
    }

    QToolButton *named(const QString &name) const
    {
        const QList<QToolButton *> buttons = page.findChildren<QToolButton *>();
        for (QToolButton *each : buttons) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QMenu *menu() const { return page.findChild<DeviceActions *>()->menu(); }
    QAction *action(const QString &text) const
    {
        Q_EMIT menu()->aboutToShow();
        const QList<QAction *> actions = menu()->actions();
        for (QAction *each : actions) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void choose(const QList<int> &numbers)
    {
        page.select(sampleDevice(numbers.constFirst()).id);
        for (const int n : numbers) {
            for (int row = 0; row < page.table()->model()->rowCount(); ++row) {
                const QModelIndex index = page.table()->model()->index(row, 0);
                if (index.data(DeviceModel::DeviceIdRole).value<DeviceId>() == sampleDevice(n).id)
                    page.table()->selectionModel()->select(index,
                                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
            }
        }
    }
    const UserChoices &choices(int n) const { return devices.find(sampleDevice(n).id)->user; }
};

} // namespace

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
    void severalDevicesAreChangedAtOnce();
    void foreignNamesInMenusAreLiteral();
    void deleteForgetsAndUndoBringsBack();
    void allAreMarkedAsKnown();
    void selectingClearsAFilterThatHides();
    void namingPutsTheFocusIntoTheName();
    void theOrderWaitsWhileSomebodyPoints();
    void completionsAreOfferedAndTaken();
    void everyControlHasAName();
};

void TestDevicePage::tableAndCardsShareWhatIsChosen()
{
    Fixture fixture;
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
    Fixture fixture;
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
        Fixture fixture;
        fixture.page.table()->horizontalHeader()->setSectionHidden(int(Column::Vendor), true);
        fixture.page.table()->horizontalHeader()->setSectionHidden(int(Column::Owner), false);
        fixture.named(QStringLiteral("Show as cards"))->click();
        state = fixture.page.saveState();
    }
    Fixture again;
    again.page.restoreState(state);
    QVERIFY(again.page.cards()->isVisible());
    QVERIFY(again.page.table()->horizontalHeader()->isSectionHidden(int(Column::Vendor)));
    QVERIFY(!again.page.table()->horizontalHeader()->isSectionHidden(int(Column::Owner)));
}

void TestDevicePage::brokenStateIsIgnored()
{
    Fixture fixture;
    for (const QByteArray &state : {QByteArray(), QByteArray("nonsense"), QByteArray(100, '\xff')})
        fixture.page.restoreState(state);
    QVERIFY(fixture.page.table()->isVisible());
    QVERIFY(!fixture.page.table()->horizontalHeader()->isSectionHidden(int(Column::Name)));
}

void TestDevicePage::columnsAreChosen()
{
    Fixture fixture;
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
    Fixture fixture;
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
    Fixture fixture;
    QVERIFY(says(fixture.page, QStringLiteral("12 device(s): 12 here")));
    fixture.page.setFilter(QStringLiteral("host-1 nonsense:<b>x</b>"));
    QVERIFY(says(fixture.page, QStringLiteral("3 of 12 device(s)")));
    QVERIFY(says(fixture.page, QStringLiteral("\"nonsense:\" is not known")));
    fixture.page.setFilter(QStringLiteral("host-1"));
    QVERIFY(!says(fixture.page, QStringLiteral("is not known")));
}

void TestDevicePage::severalDevicesAreChangedAtOnce()
{
    Fixture fixture;
    fixture.choose({2, 4, 6});
    QCOMPARE(fixture.page.chosen().size(), 3);
    QCOMPARE(fixture.page.chosen().constFirst(), sampleDevice(2).id);
    QVERIFY(!fixture.action(QStringLiteral("Rename"))->isEnabled());
    fixture.action(QStringLiteral("Mark as known"))->trigger();
    for (const int n : {2, 4, 6})
        QVERIFY(fixture.choices(n).known);
    QVERIFY(!fixture.choices(3).known);
    QMenu *types = fixture.page.findChild<DeviceActions *>()->typeMenu();
    QCOMPARE(types->actions().size(), allCategories().size() + 1); // less Unknown, more "As Lanscope finds", a line
    for (QAction *type : types->actions()) {
        if (type->text() == categoryName(Category::Printer))
            type->trigger();
    }
    QCOMPARE(fixture.choices(4).category, Category::Printer);
    fixture.decisions.undo();
    QVERIFY(!fixture.choices(4).category);
    fixture.action(QStringLiteral("Archive"))->trigger();
    QCOMPARE(fixture.page.table()->model()->rowCount(), 12); // until the next second
    fixture.page.refresh();
    QCOMPARE(fixture.page.table()->model()->rowCount(), 9);
}

void TestDevicePage::foreignNamesInMenusAreLiteral()
{
    Fixture fixture;
    fixture.decisions.setOwner({sampleDevice(1).id}, QStringLiteral("R&D"));
    fixture.choose({2});
    QMenu *owners = fixture.action(QStringLiteral("Owner"))->menu();
    QVERIFY(owners);
    QAction *offered = nullptr;
    for (QAction *each : owners->actions())
        offered = each->text() == QStringLiteral("R&&D") ? each : offered;
    QVERIFY(offered);
    offered->trigger();
    QCOMPARE(fixture.choices(2).owner, QStringLiteral("R&D"));
}

void TestDevicePage::deleteForgetsAndUndoBringsBack()
{
    Fixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(&fixture.page));
    QSignalSpy erased(&fixture.decisions, &DeviceDecisions::eraseWanted);
    QSignalSpy restored(&fixture.decisions, &DeviceDecisions::restoreWanted);
    fixture.choose({3, 5});
    QTest::keyClick(fixture.page.table(), Qt::Key_Delete);
    QCOMPARE(erased.size(), 1);
    QCOMPARE(erased[0][0].value<QList<DeviceId>>().size(), 2);
    QVERIFY(says(fixture.page, QStringLiteral("2 device(s) forgotten.")));
    QTest::keyClick(fixture.page.table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(restored.size(), 1);
}

void TestDevicePage::allAreMarkedAsKnown()
{
    Fixture fixture;
    auto *all = button<QPushButton>(fixture.page, QStringLiteral("Mark all as known"));
    QVERIFY(all);
    all->click();
    QCOMPARE(fixture.devices.newCount(), 0);
    fixture.page.refresh();
    QVERIFY(!all->isVisible());
    QVERIFY(says(fixture.page, QStringLiteral("12 device(s) marked as known.")));
}

void TestDevicePage::selectingClearsAFilterThatHides()
{
    Fixture fixture;
    fixture.page.setFilter(QStringLiteral("host-2"));
    fixture.page.select(sampleDevice(5).id);
    QCOMPARE(fixture.page.current(), sampleDevice(5).id);
    QCOMPARE(fixture.page.table()->model()->rowCount(), 12);
    fixture.page.select(sampleDevice(99).id);
    QCOMPARE(fixture.page.current(), sampleDevice(5).id);
}

void TestDevicePage::namingPutsTheFocusIntoTheName()
{
    Fixture fixture;
    fixture.page.beginNaming(sampleDevice(9).id);
    auto *editor = fixture.page.table()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("host-9"));
    QVERIFY(editor->completer());
}

void TestDevicePage::theOrderWaitsWhileSomebodyPoints()
{
    Fixture fixture;
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
    Fixture fixture;
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

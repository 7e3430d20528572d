// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include "app/views/device_symbol.h"
#include "app/views/icon_dialog.h"
#include "app/views/symbol.h"
#include "tests/views/find_widget.h"
#include "tests/views/page_fixture.h"
#include "tests/views/quiet.h"

using namespace lanscope;

class TestDeviceActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { failOnWarnings(); }

    void severalDevicesAreChangedAtOnce();
    void foreignNamesInMenusAreLiteral();
    void deleteForgetsAndUndoBringsBack();
    void allAreMarkedAsKnown();
    void notMineIsSaidAndTakenBack();
    void anIconIsChosenFromAGridByKeyboard();
    void anIconFollowsTheTypeAgain();
    void comingsAndGoingsAreWantedOfSeveral();
};

void TestDeviceActions::severalDevicesAreChangedAtOnce()
{
    PageFixture fixture;
    fixture.choose({2, 4, 6});
    QCOMPARE(fixture.page.chosen().size(), 3);
    QCOMPARE(fixture.page.chosen().constFirst(), sampleDevice(2).id);
    QVERIFY(!fixture.action(QStringLiteral("Rename"))->isEnabled());
    fixture.action(QStringLiteral("Mark as known"))->trigger();
    for (const int n : {2, 4, 6})
        QVERIFY(fixture.choices(n).known);
    QVERIFY(!fixture.choices(3).known);
    QMenu *types = fixture.page.findChild<DeviceActions *>()->typeMenu();
    QCOMPARE(types->actions().size(), allCategories().size() + 3); // "As Lanscope finds", "Another icon…", two lines
    for (QAction *type : types->actions()) {
        if (type->text() == categoryName(Category::Printer))
            type->trigger();
    }
    QCOMPARE(fixture.choices(4).category, Category::Printer);
    fixture.decisions.undo();
    QVERIFY(!fixture.choices(4).category);
    fixture.action(QStringLiteral("Archive"))->trigger();
    QCOMPARE(fixture.page.table()->model()->rowCount(), 9);
}

void TestDeviceActions::foreignNamesInMenusAreLiteral()
{
    PageFixture fixture;
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

void TestDeviceActions::deleteForgetsAndUndoBringsBack()
{
    PageFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(&fixture.page));
    QSignalSpy erased(&fixture.decisions, &DeviceDecisions::eraseWanted);
    QSignalSpy restored(&fixture.decisions, &DeviceDecisions::restoreWanted);
    fixture.choose({3, 5});
    QTest::keyClick(fixture.page.table(), Qt::Key_Delete);
    QCOMPARE(erased.size(), 1);
    QCOMPARE(erased[0][0].value<QList<DeviceId>>().size(), 2);
    QVERIFY(says(fixture.undoBar, QStringLiteral("2 device(s) forgotten.")));
    button<QPushButton>(fixture.undoBar, QStringLiteral("Undo"))->click();
    QCOMPARE(restored.size(), 1);
}

void TestDeviceActions::allAreMarkedAsKnown()
{
    PageFixture fixture;
    auto *all = button<QPushButton>(fixture.page, QStringLiteral("Mark all as known"));
    QVERIFY(all);
    all->click();
    QCOMPARE(fixture.devices.newCount(), 0);
    QVERIFY(!all->isVisible());
    QVERIFY(says(fixture.undoBar, QStringLiteral("12 device(s) marked as known.")));
}

void TestDeviceActions::comingsAndGoingsAreWantedOfSeveral()
{
    PageFixture fixture;
    fixture.decisions.setFollowed({sampleDevice(2).id}, true);
    fixture.choose({2, 4});
    QAction *tell = fixture.action(QStringLiteral("Tell me when it comes or goes"));
    QVERIFY(tell);
    QVERIFY(!tell->isChecked()); // not of both
    tell->trigger();
    QVERIFY(fixture.choices(2).followed && fixture.choices(4).followed);
    fixture.choose({2, 4});
    tell = fixture.action(QStringLiteral("Tell me when it comes or goes"));
    QVERIFY(tell->isChecked());
    tell->trigger();
    QVERIFY(!fixture.choices(2).followed && !fixture.choices(4).followed);
    fixture.decisions.undo();
    QVERIFY(fixture.choices(2).followed && fixture.choices(4).followed);
}

void TestDeviceActions::notMineIsSaidAndTakenBack()
{
    PageFixture fixture;
    fixture.choose({2, 4});
    QVERIFY(!fixture.action(QStringLiteral("Not mine"))->isChecked());
    fixture.action(QStringLiteral("Not mine"))->trigger();
    QVERIFY(fixture.choices(2).notMine && fixture.choices(4).notMine);
    QVERIFY(button<QToolButton>(fixture.page, QStringLiteral("Not yours 2")));
    const QModelIndex cell = fixture.devices.index(2, int(DeviceColumn::Name));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("not yours")));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("You said that it is not yours.")));
    fixture.page.grab();
    QVERIFY(fixture.action(QStringLiteral("Not mine"))->isChecked());
    QVERIFY(fixture.action(QStringLiteral("Mark as known"))->isEnabled());
    fixture.action(QStringLiteral("Mark as known"))->trigger();
    QVERIFY(fixture.choices(2).known && !fixture.choices(2).notMine);
    fixture.decisions.undo();
    QVERIFY(!fixture.choices(2).known && fixture.choices(2).notMine);
    fixture.action(QStringLiteral("Not mine"))->trigger();
    QCOMPARE(fixture.choices(4), UserChoices());
}

void TestDeviceActions::anIconIsChosenFromAGridByKeyboard()
{
    PageFixture fixture;
    fixture.choose({2, 4});
    fixture.action(QStringLiteral("Icon…"))->trigger();
    auto *dialog = fixture.page.findChild<IconDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *grid = dialog->findChild<QListWidget *>();
    QCOMPARE(grid->count(), allCategories().size() - 1); // nobody chooses "unknown"
    for (int row = 0; row < grid->count(); ++row)
        QVERIFY(grid->viewport()->rect().contains(grid->visualItemRect(grid->item(row))));
    QTest::keyClicks(grid, QStringLiteral("Vac"));
    QVERIFY(says(*dialog, categoryName(Category::Vacuum)));
    QTest::keyClick(grid, Qt::Key_Return);
    QCOMPARE(fixture.choices(4).icon, Category::Vacuum);
    QVERIFY(!fixture.choices(4).category);
    const Device &device = *fixture.devices.find(sampleDevice(2).id);
    QCOMPARE(deviceIcon(device).name(), categoryIcon(Category::Vacuum).name());
    QVERIFY(says(fixture.undoBar, QStringLiteral("2 device(s): icon “%1”.").arg(categoryName(Category::Vacuum))));
    fixture.decisions.undo();
    QCOMPARE(fixture.choices(4), UserChoices());
}

void TestDeviceActions::anIconFollowsTheTypeAgain()
{
    PageFixture fixture;
    fixture.decisions.setIcon({sampleDevice(2).id}, Category::Light);
    fixture.choose({2});
    Q_EMIT fixture.menu()->aboutToShow();
    fixture.page.findChild<DeviceActions *>()->typeMenu()->actions().constLast()->trigger(); // the other way to it
    auto *dialog = fixture.page.findChild<IconDialog *>();
    QVERIFY(dialog);
    button<QPushButton>(*dialog, QStringLiteral("As the type"))->click();
    QVERIFY(!fixture.choices(2).icon);
}

QTEST_MAIN(TestDeviceActions)
#include "tst_device_actions.moc"

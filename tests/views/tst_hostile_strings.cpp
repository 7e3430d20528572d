// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a device, a network or a file calls itself is shown as it is written, in every corner of the window.
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolTip>

#include "app/models/device_filter_model.h"
#include "app/models/history_range.h"
#include "app/views/activity_page.h"
#include "app/views/detail_dock.h"
#include "app/views/device_actions.h"
#include "app/views/device_bar.h"
#include "app/views/device_page.h"
#include "app/views/device_table.h"
#include "app/views/filter_field.h"
#include "app/views/home_page.h"
#include "app/views/main_window.h"
#include "app/views/navigation_rail.h"
#include "app/views/status_dialog.h"
#include "app/views/value_dialog.h"
#include "app/views/walk_through.h"
#include "tests/views/hostile_household.h"
#include "tests/views/quiet.h"
#include "tests/views/window_fixture.h"

using namespace lanscope;

namespace {

bool isMarkup(const QString &text)
{
    return text.contains(QStringLiteral("<img")) || text.contains(QStringLiteral("<b>"));
}

/// Characters that would do something instead of being read.
bool isActive(QChar character)
{
    const bool isLayout = character == u'\n' || character == u'\t';
    const bool isEmbedding = character >= QChar(u'\u202A') && character <= QChar(u'\u202E');
    const bool isIsolate = character >= QChar(u'\u2066') && character <= QChar(u'\u2069');
    return isEmbedding || isIsolate || (!isLayout && character.category() == QChar::Other_Control);
}

void checkSpoken(QAccessibleInterface *node, int depth = 0)
{
    if (!node || !node->isValid() || depth > 30)
        return;
    for (const auto which : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        const QString text = node->text(which);
        QVERIFY2(std::none_of(text.begin(), text.end(), isActive), qPrintable(text));
    }
    for (int child = 0; child < qMin(node->childCount(), 200); ++child)
        checkSpoken(node->child(child), depth + 1);
}

/// No widget there is now guesses what a text means, and every window can be painted.
void checkEverything()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        QVERIFY2(!isMarkup(widget->toolTip()) && !isMarkup(widget->whatsThis()), widget->metaObject()->className());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(label->textFormat() == Qt::PlainText || !isMarkup(label->text()), qPrintable(label->text()));
        if (const auto *box = qobject_cast<const QMessageBox *>(widget))
            QCOMPARE(box->textFormat(), Qt::PlainText);
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        window->grab();
        checkSpoken(QAccessible::queryAccessibleInterface(window));
    }
}

/// The tooltip that a person gets who rests on a cell.
void checkCellToolTips(QAbstractItemView &view)
{
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        const QRect cell = view.visualRect(view.model()->index(0, column));
        if (cell.isEmpty())
            continue;
        QHelpEvent help(QEvent::ToolTip, cell.center(), view.viewport()->mapToGlobal(cell.center()));
        QCoreApplication::sendEvent(view.viewport(), &help);
        QVERIFY2(!isMarkup(QToolTip::text()), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }
}

} // namespace

class TestHostileStrings : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { closeWindow(); }

    void onEveryPage_data() { hostileRows(); }
    void onEveryPage();
    void inTheDockAndItsMenus_data() { hostileRows(); }
    void inTheDockAndItsMenus();
    void inDialogs_data() { hostileRows(); }
    void inDialogs();
    void inCompletionAndUndo_data() { hostileRows(); }
    void inCompletionAndUndo();

private:
    static void hostileRows();

    QString m_name;
};

void TestHostileStrings::hostileRows()
{
    QTest::addColumn<QString>("name");
    const QStringList rows{QStringLiteral("an endless picture"), QStringLiteral("ANSI colours"),
                           QStringLiteral("bidirectional"),      QStringLiteral("255 characters"),
                           QStringLiteral("entities"),           QStringLiteral("line breaks")};
    const QStringList names = hostileNames();
    QCOMPARE(names.size(), rows.size());
    for (int row = 0; row < names.size(); ++row)
        QTest::newRow(qPrintable(rows[row])) << names[row];
}

void TestHostileStrings::init()
{
    failOnWarnings();
    QVERIFY(openWindow());
    QFETCH(QString, name);
    m_name = name;
    m_window->replaceInventory(stateCalled(name).place, {deviceCalled(name, 1), deviceCalled(name, 2)});
    m_window->showState(stateCalled(name));
    m_window->showPlaces({stateCalled(name).place});
    m_window->showProblem({CaptureEnd::Completed, name, Remedy::StartAgain});
    m_window->replaceAlerts({alertAbout(name, 1), alertAbout(name, 2)}, {{AlertKind::PortScan, sampleDevice(1).id}});
    connect(m_window.get(), &MainWindow::historyWanted, this,
            [this, name](const HistoryQuery &query) { m_window->showHistory(answerCalled(name, query)); });
    m_window->showNow(hostileNow);
}

void TestHostileStrings::onEveryPage()
{
    auto *rail = m_window->findChild<NavigationRail *>();
    m_window->findChild<ActivityPage *>()->setRange(HistoryRange::Hour);
    for (int page = 0; page < 4; ++page) {
        rail->setCurrent(page);
        QCoreApplication::processEvents();
        checkEverything();
    }
    m_window->openAlert(1);
    checkEverything();
    rail->setCurrent(1);
    checkCellToolTips(*m_window->findChild<DeviceTable *>());
    m_window->findChild<DeviceBar *>()->setShowsCards(true);
    checkEverything();
    QCOMPARE_LE(m_window->minimumSizeHint().width(), 1280);
}

void TestHostileStrings::inTheDockAndItsMenus()
{
    m_window->openDevice(sampleDevice(1).id);
    auto *dock = m_window->findChild<DetailDock *>();
    QVERIFY(dock->isVisible());
    auto *tabs = dock->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        checkEverything();
        const QList<QAbstractItemView *> views = tabs->currentWidget()->findChildren<QAbstractItemView *>();
        for (QAbstractItemView *view : views) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                checkCellToolTips(*view);
        }
    }
    QMenu *menu = dock->findChild<DeviceActions *>()->menu();
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (!action->menu())
            continue;
        action->menu()->grab();
        const QList<QAction *> offered = action->menu()->actions();
        for (const QAction *each : offered) // a single "&" would be swallowed as a mnemonic
            QVERIFY(!each->text().contains(QStringLiteral("&File")) || each->text().contains(QStringLiteral("&&File")));
    }
}

void TestHostileStrings::inDialogs()
{
    Q_EMIT m_window->findChild<HomePage *>()->walkWanted({deviceCalled(m_name, 1), deviceCalled(m_name, 2)});
    QVERIFY(m_window->findChild<WalkThrough *>()->isVisible());
    checkEverything();
    QVERIFY(m_window->findChild<WalkThrough *>()->minimumSizeHint().width() <= 800);
    m_window->findChild<WalkThrough *>()->close();
    m_window->findChild<StatusDialog *>()->show();
    checkEverything();
    ValueDialog dialog(QStringLiteral("Owner"), {foreignText(m_name), foreignText(m_name)}, m_window.get());
    dialog.show();
    checkEverything();
}

void TestHostileStrings::inCompletionAndUndo()
{
    m_window->findChild<NavigationRail *>()->setCurrent(1);
    auto *search = m_window->findChild<FilterField *>();
    for (const char *key : {"vendor:", "name:", "owner:", "group:", "service:"}) {
        search->clear();
        search->setFocus();
        QTest::keyClicks(search, QString::fromLatin1(key));
        QAbstractItemView *popup = search->completer()->popup();
        QVERIFY2(popup->model()->rowCount() > 0, key);
        popup->grab();
        for (int row = 0; row < popup->model()->rowCount(); ++row) {
            const QString text = popup->model()->index(row, 0).data().toString();
            QVERIFY2(std::none_of(text.begin(), text.end(), isActive), qPrintable(text));
            QVERIFY(!isMarkup(popup->model()->index(row, 0).data(Qt::ToolTipRole).toString()));
        }
        popup->hide();
    }
    search->clear();
    m_window->disownDevice(sampleDevice(1).id); // the undo bar names it
    checkEverything();
    m_window->nameDevice(sampleDevice(1).id); // its editor offers what it calls itself
    auto *editor = m_window->findChild<DeviceTable *>()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->completer()->setCompletionPrefix({});
    editor->completer()->complete();
    checkEverything();
}

QTEST_MAIN(TestHostileStrings)
#include "tst_hostile_strings.moc"

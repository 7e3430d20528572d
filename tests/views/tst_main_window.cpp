// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include "app/models/translations.h"
#include "app/views/activity_page.h"
#include "app/views/color_scheme.h"
#include "app/views/detail_dock.h"
#include "app/views/device_table.h"
#include "app/views/filter_field.h"
#include "app/views/status_dialog.h"
#include "tests/models/sample_devices.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"
#include "tests/views/window_fixture.h"

using namespace lanscope;

Q_DECLARE_METATYPE(lanscope::Activity)

namespace {

PipelineState doing(Activity activity)
{
    PipelineState state;
    state.activity = activity;
    CaptureStatus source;
    source.interface = QStringLiteral("eth0");
    if (activity == Activity::Listening)
        state.sources = {source};
    return state;
}

} // namespace

class TestMainWindow : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everyActivityHasItsButtonAndWords_data();
    void everyActivityHasItsButtonAndWords();
    void theSearchIsReachedFromAnywhereAndLeadsToTheDevices();
    void pagesAreReachedByKeyboard();
    void aRenameReachesThePipeline();
    void aDeviceIsNamedFromOutsideWhateverIsShown();
    void whatWasDecidedIsTakenBackOnEveryPage();
    void lossIsShownAndMarked();
    void hostileNamesAreShownLiterally();
    void everyControlHasAName();
    void whatWasSetIsRestored();
    void whatIsLookedAtIsRestored();
    void lightAndDarkAreShown();
    void itSpeaksGerman();
};

void TestMainWindow::init()
{
    failOnWarnings();
    QVERIFY(openWindow());
}

void TestMainWindow::cleanup()
{
    closeWindow();
}

void TestMainWindow::everyActivityHasItsButtonAndWords_data()
{
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("words");
    QTest::newRow("idle") << Activity::Idle << QStringLiteral("Start listening") << QStringLiteral("Not listening");
    QTest::newRow("asking") << Activity::Asking << QStringLiteral("Cancel") << QStringLiteral("password");
    QTest::newRow("listening") << Activity::Listening << QStringLiteral("Stop listening")
                               << QStringLiteral("Listening on eth0");
    QTest::newRow("reading") << Activity::Reading << QStringLiteral("Stop reading") << QStringLiteral("Reading");
}

void TestMainWindow::everyActivityHasItsButtonAndWords()
{
    QFETCH(Activity, activity);
    QFETCH(QString, action);
    QFETCH(QString, words);
    m_window->showState(doing(activity));
    QTRY_VERIFY(button<QToolButton>(*m_window, action)); // a tool bar lays itself out a moment later
    QVERIFY(says(*m_window, words));
    m_window->grab();
}

void TestMainWindow::theSearchIsReachedFromAnywhereAndLeadsToTheDevices()
{
    m_window->updateDevices(sampleDevices(12));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = m_window->findChild<FilterField *>();
    QTest::keyClicks(search, QStringLiteral("host-11"));
    QCOMPARE(m_window->centralWidget()->findChild<QStackedWidget *>()->currentIndex(), 1);
    QVERIFY(says(*m_window, QStringLiteral("1 of 12 device")));
    QTest::keyClick(search, Qt::Key_Return);
    auto *table = m_window->findChild<DeviceTable *>();
    QVERIFY(table->hasFocus() && table->selectionModel()->hasSelection()); // F2 and Delete are about it
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
}

void TestMainWindow::pagesAreReachedByKeyboard()
{
    auto *pages = m_window->centralWidget()->findChild<QStackedWidget *>();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(pages->currentIndex(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(pages->currentIndex(), 0);
}

void TestMainWindow::aRenameReachesThePipeline()
{
    m_window->updateDevices(sampleDevices(3));
    QSignalSpy renamed(m_window.get(), &MainWindow::decideRequested);
    const auto *table = m_window->findChild<DeviceTable *>();
    QVERIFY(table->model()->setData(table->model()->index(0, 0), QStringLiteral("Mine")));
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed[0][0].value<QList<Decision>>().value(0).after.name, QStringLiteral("Mine"));
}

void TestMainWindow::aDeviceIsNamedFromOutsideWhateverIsShown()
{
    m_window->updateDevices(sampleDevices(12));
    m_window->findChild<FilterField *>()->setText(QStringLiteral("host-11"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QSignalSpy renamed(m_window.get(), &MainWindow::decideRequested);
    m_window->nameDevice(sampleDevice(3).id);
    auto *table = m_window->findChild<DeviceTable *>();
    QVERIFY(table->isVisible() && table->isEditing());
    QTest::keyClicks(table->findChild<QLineEdit *>(), QStringLiteral("Kitchen"));
    QTest::keyClick(table->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(renamed.size(), 1);
    QCOMPARE(renamed[0][0].value<QList<Decision>>().value(0).id, sampleDevice(3).id);

    m_window->nameDevice(sampleDevice(4711).id); // it was forgotten meanwhile
    QTRY_VERIFY(!table->isEditing());
}

void TestMainWindow::whatWasDecidedIsTakenBackOnEveryPage()
{
    m_window->updateDevices(sampleDevices(3));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QSignalSpy decided(m_window.get(), &MainWindow::decideRequested);
    m_window->disownDevice(sampleDevice(2).id);
    QVERIFY(says(*m_window, QStringLiteral("noted as not yours.")));
    QVERIFY(decided.constLast()[0].value<QList<Decision>>().value(0).after.notMine);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(decided.size(), 2);
    QVERIFY(!decided.constLast()[0].value<QList<Decision>>().value(0).after.notMine);
    QVERIFY(!says(*m_window, QStringLiteral("noted as not yours.")));
}

void TestMainWindow::lossIsShownAndMarked()
{
    PipelineState state = doing(Activity::Listening);
    state.sources[0].overflowPackets = {12, 0};
    m_window->showState(state);
    const QList<QToolButton *> buttons = m_window->findChildren<QToolButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QToolButton *each) {
        return each->isVisible() && each->text().contains(QStringLiteral("12"));
    }));
    QTest::mouseClick(button<QToolButton>(*m_window, QStringLiteral("Why?")), Qt::LeftButton);
    auto *details = m_window->findChild<StatusDialog *>();
    QVERIFY(details->isVisible());
    details->grab();
}

void TestMainWindow::hostileNamesAreShownLiterally()
{
    const QStringList names = hostileNames();
    for (const QString &name : names) {
        Device device = sampleDevice(0);
        device.hostname = device.vendor = name;
        PipelineState state = doing(Activity::Listening);
        state.sources[0].interface = state.sources[0].backend = name;
        state.sources[0].hooks = state.sources[0].reasons = {name};
        state.place.name = state.notStoredReason = name;
        m_window->replaceInventory(state.place, {device});
        m_window->showState(state);
        m_window->showProblem({CaptureEnd::Completed, name, Remedy::None});
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            QVERIFY(!widget->toolTip().contains(QStringLiteral("<img")) &&
                    !widget->toolTip().contains(QStringLiteral("<b>")));
        QVERIFY(m_window->minimumSizeHint().width() <= 1280);
        m_window->grab();
    }
}

void TestMainWindow::everyControlHasAName()
{
    const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *each : buttons) {
        if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus)
            continue;
        QVERIFY2(!each->text().isEmpty() || !each->accessibleName().isEmpty(), each->metaObject()->className());
    }
}

void TestMainWindow::whatWasSetIsRestored()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    m_window->updateDevices({sampleDevice(1)});
    m_window->openDevice(sampleDevice(1).id);
    m_window->findChild<DetailDock *>()->close();
    m_window->close();
    MainWindow again(*m_settings);
    QCOMPARE(again.centralWidget()->findChild<QStackedWidget *>()->currentIndex(), 1);
    again.show();
    again.updateDevices({sampleDevice(1)});
    again.openDevice(sampleDevice(1).id);
    QVERIFY(again.findChild<DetailDock *>()->isHidden()); // the person closed it
    Q_EMIT again.findChild<DeviceTable *>()->activated(again.findChild<DeviceTable *>()->currentIndex());
    QVERIFY(again.findChild<DetailDock *>()->isVisible());
    again.close();
    MainWindow third(*m_settings);
    third.show();
    third.updateDevices({sampleDevice(1)});
    third.openDevice(sampleDevice(1).id);
    QVERIFY(third.findChild<DetailDock *>()->isVisible());
}

void TestMainWindow::whatIsLookedAtIsRestored()
{
    m_window->findChild<ActivityPage *>()->setRange(HistoryRange::Week);
    m_window->findChild<DetailDock *>()->setCurrentPage(3);
    m_window->close();
    const MainWindow again(*m_settings);
    QCOMPARE(again.findChild<ActivityPage *>()->range(), HistoryRange::Week);
    QCOMPARE(again.findChild<DetailDock *>()->currentPage(), 3);
    m_settings->setViewState(QStringLiteral("activity"), QByteArrayLiteral("rubbish that somebody wrote"));
    m_settings->setViewState(QStringLiteral("details"), QByteArrayLiteral("99"));
    const MainWindow third(*m_settings);
    QCOMPARE(third.findChild<ActivityPage *>()->range(), HistoryRange::Live);
    QCOMPARE(third.findChild<DetailDock *>()->currentPage(), 0);
}

void TestMainWindow::lightAndDarkAreShown()
{
    ColorSchemeWatcher watcher;
    watcher.apply(ColorScheme::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    m_window->grab();
    watcher.apply(ColorScheme::Light);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    watcher.apply(ColorScheme::NoPreference);
}

void TestMainWindow::itSpeaksGerman()
{
    QLocale::setDefault(QLocale(QLocale::German));
    installTranslations(*QCoreApplication::instance());
    const MainWindow german(*m_settings);
    const QList<QAction *> actions = german.findChildren<QAction *>();
    QVERIFY(std::any_of(actions.begin(), actions.end(),
                        [](const QAction *action) { return action->text() == QStringLiteral("&Lauschen"); }));
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <unistd.h>

#include "app/views/color_scheme.h"
#include "app/views/listenable_interfaces.h"
#include "app/views/process_load.h"
#include "app/views/settings_dialog.h"
#include "app/views/status_dialog.h"
#include "app/views/symbol.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"
#include "tests/views/window_fixture.h"

using namespace lanscope;

class TestSettingsDialog : public QObject, private WindowFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { closeWindow(); }

    void everythingAppliesAtOnce();
    void anotherModeIsListenedInAtOnce();
    void theTestButtonAsksForANotification();
    void hidingNamesIsMarkedInTheWindow();
    void anAppearanceOverrulesTheDesktop();
    void highContrastLeavesNothingFaint();
    void theReportHoldsVersionsAndCounters();
    void aProcessIsMeasuredHonestly();
    void interfacesThatAreUpCanBeListenedTo();
};

void TestSettingsDialog::init()
{
    failOnWarnings();
    QVERIFY(openWindow());
}

void TestSettingsDialog::everythingAppliesAtOnce()
{
    SettingsDialog dialog(*m_settings, m_window.get());
    dialog.show();
    QTest::mouseClick(button<QCheckBox>(dialog, QStringLiteral("Hide names and addresses")), Qt::LeftButton,
                      Qt::NoModifier, QPoint(8, 8));
    QVERIFY(m_settings->hidesNames());
    const QSignalSpy starts(m_settings.get(), &Settings::startsAtLoginChanged);
    button<QCheckBox>(dialog, QStringLiteral("Start when I log in, without a window"))->click();
    QCOMPARE(starts.size(), 1);
    button<QCheckBox>(dialog, QStringLiteral("Tell me of new devices"))->click();
    QVERIFY(!m_settings->showsNotifications());
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (const int dark = box->findData(QStringLiteral("dark")); dark >= 0) {
            box->setCurrentIndex(dark);
            Q_EMIT box->activated(dark);
        }
    }
    QCOMPARE(m_settings->appearance(), QStringLiteral("dark"));
    QVERIFY(dialog.sizeHint().width() <= 800 && dialog.sizeHint().height() <= 700);
    dialog.grab();
}

void TestSettingsDialog::anotherModeIsListenedInAtOnce()
{
    const QSignalSpy wanted(m_window.get(), &MainWindow::listenRequested);
    m_settings->setMode(QStringLiteral("gateway"));
    QCOMPARE(wanted.size(), 0); // nothing begins by itself
    PipelineState state;
    state.activity = Activity::Listening;
    m_window->showState(state);
    m_settings->setMode(QStringLiteral("span"));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<ListenRequest>().mode, QStringLiteral("span"));
}

void TestSettingsDialog::theTestButtonAsksForANotification()
{
    SettingsDialog dialog(*m_settings);
    dialog.show();
    const QSignalSpy wanted(&dialog, &SettingsDialog::sampleNotificationWanted);
    button<QPushButton>(dialog, QStringLiteral("Try a notification"))->click();
    QCOMPARE(wanted.size(), 1);
}

void TestSettingsDialog::hidingNamesIsMarkedInTheWindow()
{
    QVERIFY(!button<QToolButton>(*m_window, QStringLiteral("Names are made up")));
    m_settings->setHidesNames(true);
    QTRY_VERIFY(button<QToolButton>(*m_window, QStringLiteral("Names are made up")));
    button<QToolButton>(*m_window, QStringLiteral("Names are made up"))->click();
    QVERIFY(!m_settings->hidesNames());
}

void TestSettingsDialog::anAppearanceOverrulesTheDesktop()
{
    ColorSchemeWatcher watcher;
    watcher.apply(ColorScheme::Light);
    watcher.setAppearance(Appearance::Dark);
    QVERIFY(isDark(QApplication::palette()));
    watcher.apply(ColorScheme::Light); // the desktop says so again
    QVERIFY(isDark(QApplication::palette()));
    watcher.setAppearance(Appearance::System);
    QVERIFY(!isDark(QApplication::palette()));
    watcher.apply(ColorScheme::NoPreference);
}

void TestSettingsDialog::highContrastLeavesNothingFaint()
{
    ColorSchemeWatcher watcher;
    watcher.applyContrast(true);
    const QPalette palette = QApplication::palette();
    QCOMPARE(qAbs(palette.color(QPalette::Window).lightness() - palette.color(QPalette::WindowText).lightness()), 255);
    QCOMPARE(quietTextColor(palette), palette.color(QPalette::WindowText));
    m_window->grab();
    watcher.applyContrast(false);
}

void TestSettingsDialog::theReportHoldsVersionsAndCounters()
{
    PipelineState state;
    state.activity = Activity::Listening;
    CaptureStatus source;
    source.hooks = {QStringLiteral("TC eth0 (program 12)")};
    state.sources = {source};
    m_window->showState(state);
    auto *dialog = m_window->findChild<StatusDialog *>();
    dialog->show();
    QVERIFY(says(*dialog, QStringLiteral("What leaves this computer: nothing.")));
    button<QPushButton>(*dialog, QStringLiteral("Copy as text"))->click();
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(QString::fromLatin1(qVersion())));
    QVERIFY(report.contains(QStringLiteral("program 12")));
    QVERIFY(report.contains(QStringLiteral("Frames sent by Lanscope: 0")));
}

void TestSettingsDialog::aProcessIsMeasuredHonestly()
{
    ProcessLoad self(getpid());
    QVERIFY(self.memory().value_or(0) > 1'000'000);
    QVERIFY(!self.processorPercent(1000)); // one look is no measure
    QVERIFY(self.processorPercent(2000).has_value());
    ProcessLoad nobody(0x7fffffff);
    QVERIFY(!nobody.memory() && !nobody.processorPercent(1000));
}

void TestSettingsDialog::interfacesThatAreUpCanBeListenedTo()
{
    QTemporaryDir folder;
    const auto add = [&folder](const char *name, const char *flags) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QVERIFY(QDir().mkpath(path));
        QFile file(path + QStringLiteral("/flags"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(flags);
    };
    add("lo", "0x9\n");
    add("eth0", "0x1003\n");
    add("wlan0", "0x1002\n");
    add("eth1", "0x1003\n");
    QCOMPARE(listenableInterfaces(folder.path()), QStringList({QStringLiteral("eth0"), QStringLiteral("eth1")}));
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"

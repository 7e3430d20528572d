// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

#include "app/models/alert_level_model.h"
#include "app/settings/settings.h"
#include "app/views/alert_settings.h"
#include "tests/views/find_widget.h"
#include "tests/views/quiet.h"
#include "tests/views/window_fixture.h"

using namespace lanscope;

/// Everything applies at once, and the window passes it on.
class TestAlertSettings : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(openWindow());
        m_window->showAlertSettings();
    }
    void cleanup() { closeWindow(); }

    void quietTimesApplyAtOnce()
    {
        button<QCheckBox>(dialog(), QStringLiteral("Do not disturb"))->click();
        QVERIFY(m_settings->doesNotDisturb());
        auto *hours = button<QCheckBox>(dialog(), QStringLiteral("Quiet hours from"));
        const QList<QTimeEdit *> times = dialog().findChildren<QTimeEdit *>();
        QVERIFY(!hours->isChecked() && !times[0]->isEnabled());
        hours->click();
        QCOMPARE(m_settings->quietFrom(), 22 * 60);
        QCOMPARE(m_settings->quietTo(), 7 * 60);
        times[1]->setTime(QTime(8, 30));
        QCOMPARE(m_settings->quietTo(), 8 * 60 + 30);
        hours->click();
        QCOMPARE(m_settings->quietFrom(), m_settings->quietTo());
        dialog().findChild<QSpinBox *>(QString())->setValue(2);
        QCOMPARE(m_settings->noticesAnHour(), 2);
    }

    void theTraySwitchIsFollowed()
    {
        m_settings->setDoesNotDisturb(true);
        QVERIFY(button<QCheckBox>(dialog(), QStringLiteral("Do not disturb"))->isChecked());
    }

    void aLevelIsWantedFromThePipeline()
    {
        QSignalSpy wanted(m_window.get(), &MainWindow::alertLevelRequested);
        openTab(1);
        auto *table = dialog().findChild<QTableView *>();
        const QModelIndex first = table->model()->index(0, int(AlertLevelModel::Column::Level));
        QVERIFY(table->model()->setData(first, int(AlertLevel::Off), Qt::EditRole));
        QCOMPARE(wanted.size(), 1);
    }

    void whatIsMutedCanBeToldAgain()
    {
        openTab(2);
        m_window->showMutes({{AlertKind::PortScan, {}}, {AlertKind::Flood, {}}});
        auto *mutes = list(QStringLiteral("What is muted"));
        QCOMPARE(mutes->count(), 2);
        QSignalSpy unmuted(m_window.get(), &MainWindow::unmuteRequested);
        auto *again = button<QPushButton>(dialog(), QStringLiteral("Tell me again"));
        QVERIFY(!again->isEnabled());
        mutes->setCurrentRow(1);
        again->click();
        QCOMPARE(unmuted[0][0].value<AlertMute>(), (AlertMute{AlertKind::Flood, {}}));
        m_window->showMutes({{AlertKind::PortScan, {}}});
        QCOMPARE(mutes->count(), 1);
    }

    void listsAreRemoved()
    {
        openTab(3);
        m_settings->setBlockLists({QStringLiteral("/srv/a.txt"), QStringLiteral("/srv/b.txt")});
        auto *lists = list(QStringLiteral("Files with addresses to look out for"));
        QCOMPARE(lists->count(), 2);
        lists->setCurrentRow(0);
        button<QPushButton>(dialog(), QStringLiteral("Remove"))->click();
        QCOMPARE(m_settings->blockLists(), QStringList{QStringLiteral("/srv/b.txt")});
        QCOMPARE(lists->count(), 1);
    }

private:
    QListWidget *list(const QString &name)
    {
        const QList<QListWidget *> lists = dialog().findChildren<QListWidget *>();
        const auto found = std::find_if(lists.begin(), lists.end(),
                                        [&](const QListWidget *each) { return each->accessibleName() == name; });
        return found == lists.end() ? nullptr : *found;
    }
    void openTab(int tab) { dialog().findChild<QTabWidget *>()->setCurrentIndex(tab); }
    AlertSettings &dialog() { return *m_window->findChild<AlertSettings *>(); }
};

QTEST_MAIN(TestAlertSettings)
#include "tst_alert_settings.moc"

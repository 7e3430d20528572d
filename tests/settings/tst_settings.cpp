// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/settings/settings.h"

using namespace lanscope;

class TestSettings : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(QStringLiteral("lanscope/lanscope.conf")); }

    void write(const QByteArray &text)
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("lanscope")));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init() { m_folder = QTemporaryDir(); }

    void withoutAFileEverythingHasItsDefault()
    {
        const Settings settings(path());
        QCOMPARE(settings.interfaces(), QStringList());
        QCOMPARE(settings.mode(), QStringLiteral("host"));
        QCOMPARE(settings.backend(), QStringLiteral("auto"));
        QCOMPARE(settings.recentFiles(), QStringList());
        QCOMPARE(settings.lastPage(), QString());
        QVERIFY(settings.windowGeometry().isEmpty() && settings.windowState().isEmpty());
        QVERIFY(settings.columnState(QStringLiteral("devices")).isEmpty());
        QVERIFY(settings.showsNotifications());
        QVERIFY(!settings.closesToTray());
        QVERIFY(!settings.startsAtLogin());
        QVERIFY(!settings.keepsDestinations());
        QCOMPARE(settings.historyDays(), 0);
        QCOMPARE(settings.historyMegabytes(), 1000);
        QCOMPARE(settings.database(), QString());
    }

    void whatIsKeptOverTimeIsThereNextTime()
    {
        const QString server = QStringLiteral("postgresql://anna@server/lanscope");
        {
            Settings settings(path());
            QSignalSpy changed(&settings, &Settings::historyChanged);
            settings.setKeepsDestinations(true);
            settings.setHistoryDays(90);
            settings.setHistoryMegabytes(0);
            settings.setDatabase(server);
            QCOMPARE(changed.size(), 3);
            settings.setHistoryDays(-1);
            settings.setHistoryMegabytes(2'000'000'000);
            settings.setDatabase(QStringLiteral("mysql://server/lanscope"));
            QCOMPARE(changed.size(), 3);
        }
        const Settings settings(path());
        QVERIFY(settings.keepsDestinations());
        QCOMPARE(settings.historyDays(), 90);
        QCOMPARE(settings.historyMegabytes(), 0);
        QCOMPARE(settings.database(), server);
    }

    void whatIsWrittenWronglyAboutHistoryCountsAsNotSet()
    {
        write("[history]\ndays=soon\nmegabytes=-7\ndestinations=maybe\ndatabase=/etc/passwd\n");
        const Settings settings(path());
        QCOMPARE(settings.historyDays(), 0);
        QCOMPARE(settings.historyMegabytes(), 1000);
        QVERIFY(!settings.keepsDestinations());
        QCOMPARE(settings.database(), QString());
    }

    void whenNotificationsWaitIsThereNextTime()
    {
        const QStringList lists{QStringLiteral("/srv/lists/a, b.txt"), QStringLiteral("/srv/lists/c.txt")};
        {
            Settings settings(path());
            QVERIFY(!settings.doesNotDisturb());
            QCOMPARE(settings.pausedUntil(), 0);
            QCOMPARE(settings.quietFrom(), settings.quietTo());
            QCOMPARE(settings.noticesAnHour(), 6);
            QVERIFY(settings.blockLists().isEmpty());
            QSignalSpy quiet(&settings, &Settings::quietChanged);
            QSignalSpy changedLists(&settings, &Settings::blockListsChanged);
            settings.setDoesNotDisturb(true);
            settings.setPausedUntil(1'800'000'000);
            settings.setQuietHours(22 * 60, 6 * 60);
            settings.setNoticesAnHour(2);
            settings.setBlockLists(lists + QStringList{QStringLiteral("relative.txt"), lists.first()});
            QCOMPARE(quiet.size(), 4);
            settings.setPausedUntil(-1);
            settings.setQuietHours(0, 24 * 60);
            settings.setNoticesAnHour(0);
            settings.setBlockLists(lists);
            QCOMPARE(quiet.size(), 4);
            QCOMPARE(changedLists.size(), 1);
        }
        const Settings settings(path());
        QVERIFY(settings.doesNotDisturb());
        QCOMPARE(settings.pausedUntil(), 1'800'000'000);
        QCOMPARE(settings.quietFrom(), 22 * 60);
        QCOMPARE(settings.quietTo(), 6 * 60);
        QCOMPARE(settings.noticesAnHour(), 2);
        QCOMPARE(settings.blockLists(), lists);
    }

    void whatIsWrittenWronglyAboutAlertsCountsAsNotSet()
    {
        write("[alerts]\ndo-not-disturb=maybe\npaused-until=-5\nquiet-from=1440\nquiet-to=late\nnotices-an-hour=900\n"
              "block-lists=relative.txt\n");
        const Settings settings(path());
        QVERIFY(!settings.doesNotDisturb());
        QCOMPARE(settings.pausedUntil(), 0);
        QCOMPARE(settings.quietFrom(), 0);
        QCOMPARE(settings.quietTo(), 0);
        QCOMPARE(settings.noticesAnHour(), 6);
        QVERIFY(settings.blockLists().isEmpty());
    }

    void whatWasSetIsThereNextTime()
    {
        const QByteArray state("\0\xff binary", 9);
        {
            Settings settings(path());
            settings.setInterfaces({QStringLiteral("eth0"), QStringLiteral("wlan0")});
            settings.setMode(QStringLiteral("span"));
            settings.setBackend(QStringLiteral("tc"));
            settings.addRecentFile(QStringLiteral("/tmp/with, comma.pcap"));
            settings.setLastPage(QStringLiteral("devices"));
            settings.setShowsNotifications(false);
            settings.setClosesToTray(true);
            settings.setStartsAtLogin(true);
            settings.setWindowGeometry(state);
            settings.setWindowState(state);
            settings.setColumnState(QStringLiteral("devices"), state);
            settings.setViewState(QStringLiteral("activity"), state);
            QVERIFY(settings.save());
        }
        const Settings settings(path());
        QCOMPARE(settings.interfaces(), (QStringList{QStringLiteral("eth0"), QStringLiteral("wlan0")}));
        QCOMPARE(settings.mode(), QStringLiteral("span"));
        QCOMPARE(settings.backend(), QStringLiteral("tc"));
        QCOMPARE(settings.recentFiles(), QStringList(QStringLiteral("/tmp/with, comma.pcap")));
        QCOMPARE(settings.lastPage(), QStringLiteral("devices"));
        QVERIFY(!settings.showsNotifications() && settings.closesToTray() && settings.startsAtLogin());
        QCOMPARE(settings.windowGeometry(), state);
        QCOMPARE(settings.windowState(), state);
        QCOMPARE(settings.columnState(QStringLiteral("devices")), state);
        QCOMPARE(settings.viewState(QStringLiteral("activity")), state);
    }

    void malformedValuesCountAsNotSet_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("words nobody knows") << QByteArray("[capture]\nmode=everything\nbackend=42\n");
        QTest::newRow("interfaces that cannot be")
            << QByteArray("[capture]\ninterfaces=../x, a name, averyveryverylongname\n");
        QTest::newRow("switches in between") << QByteArray("[desktop]\nnotifications=maybe\ncloses-to-tray=2\n");
        QTest::newRow("relative paths") << QByteArray("[files]\nrecent=x.pcap, ../y.pcap\n");
        QTest::newRow("a value of another type")
            << QByteArray("[capture]\nmode=@Size(1 2)\ninterfaces=@Rect(1 2 3 4)\n");
        QTest::newRow("no INI file at all") << QByteArray("\x7f\x45LF\0\0]][[==\n\n;", 16);
    }
    void malformedValuesCountAsNotSet()
    {
        QFETCH(const QByteArray, text);
        write(text);
        const Settings settings(path());
        QCOMPARE(settings.interfaces(), QStringList());
        QCOMPARE(settings.mode(), QStringLiteral("host"));
        QCOMPARE(settings.backend(), QStringLiteral("auto"));
        QCOMPARE(settings.recentFiles(), QStringList());
        QVERIFY(settings.showsNotifications());
        QVERIFY(!settings.closesToTray());
    }

    void aChangeIsToldOnce()
    {
        Settings settings(path());
        QSignalSpy modes(&settings, &Settings::modeChanged);
        QSignalSpy backends(&settings, &Settings::backendChanged);
        QSignalSpy interfaces(&settings, &Settings::interfacesChanged);
        QSignalSpy notifications(&settings, &Settings::showsNotificationsChanged);
        QSignalSpy trays(&settings, &Settings::closesToTrayChanged);
        QSignalSpy logins(&settings, &Settings::startsAtLoginChanged);
        for (int time = 0; time < 2; ++time) {
            settings.setMode(QStringLiteral("gateway"));
            settings.setBackend(QStringLiteral("pcap"));
            settings.setInterfaces({QStringLiteral("eth0")});
            settings.setShowsNotifications(false);
            settings.setClosesToTray(true);
            settings.setStartsAtLogin(true);
        }
        QCOMPARE(modes.size(), 1);
        QCOMPARE(modes[0][0].toString(), QStringLiteral("gateway"));
        QCOMPARE(backends.size(), 1);
        QCOMPARE(interfaces.size(), 1);
        QCOMPARE(notifications.size() + trays.size() + logins.size(), 3);
    }

    void whatIsNotAllowedIsNotSet()
    {
        Settings settings(path());
        settings.setMode(QStringLiteral("everything"));
        settings.setBackend(QStringLiteral("magic"));
        settings.setInterfaces({QStringLiteral("eth0"), QStringLiteral("a/b"), QStringLiteral("eth0")});
        QCOMPARE(settings.mode(), QStringLiteral("host"));
        QCOMPARE(settings.backend(), QStringLiteral("auto"));
        QCOMPARE(settings.interfaces(), QStringList(QStringLiteral("eth0")));
    }

    void recentFilesHaveTheNewestFirstAndABound()
    {
        Settings settings(path());
        QSignalSpy changes(&settings, &Settings::recentFilesChanged);
        for (int number = 0; number < Settings::MaximumRecentFiles + 3; ++number)
            settings.addRecentFile(QStringLiteral("/captures/%1.pcap").arg(number));
        QCOMPARE(settings.recentFiles().size(), Settings::MaximumRecentFiles);
        QCOMPARE(settings.recentFiles().first(), QStringLiteral("/captures/12.pcap"));

        settings.addRecentFile(QStringLiteral("/captures/7.pcap"));
        QCOMPARE(settings.recentFiles().first(), QStringLiteral("/captures/7.pcap"));
        QCOMPARE(settings.recentFiles().count(QStringLiteral("/captures/7.pcap")), 1);
        settings.removeRecentFile(QStringLiteral("/captures/7.pcap"));
        QVERIFY(!settings.recentFiles().contains(QStringLiteral("/captures/7.pcap")));
        QCOMPARE(changes.size(), Settings::MaximumRecentFiles + 5);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const QString impossible = QStringLiteral("/proc/lanscope/lanscope.conf");
        Settings settings(impossible);
        settings.setMode(QStringLiteral("span"));
        const auto saved = settings.save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().sentence,
                 QStringLiteral("saving the settings in %1: the file cannot be written").arg(impossible));
        QCOMPARE(settings.mode(), QStringLiteral("span"));
    }

    void theDefaultPathFollowsTheDesktop()
    {
        qputenv("XDG_CONFIG_HOME", "/config");
        QCOMPARE(Settings::defaultPath(), QStringLiteral("/config/lanscope/lanscope.conf"));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

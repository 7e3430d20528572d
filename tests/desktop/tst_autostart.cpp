// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/desktop/autostart.h"

using namespace lanscope;

class TestAutostart : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString own() const { return m_folder.filePath(QStringLiteral("own/autostart")); }
    QString shared() const { return m_folder.filePath(QStringLiteral("shared/autostart")); }
    Autostart autostart(const QString &program = QStringLiteral("lanscope")) const
    {
        return {own(), {shared()}, program};
    }

    static void write(const QString &folder, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/org.lanscope.Lanscope.desktop"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static QString contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void init() { m_folder = QTemporaryDir(); }

    void whatWasSwitchedOnIsReadBack()
    {
        Autostart entry = autostart();
        QVERIFY(!entry.isEnabled());
        QVERIFY(entry.setEnabled(true));
        QVERIFY(entry.isEnabled());
        QVERIFY(autostart().isEnabled());
        QVERIFY(contents(entry.path()).contains(QStringLiteral("\nExec=\"lanscope\" --hidden\n")));
        QVERIFY(entry.setEnabled(false));
        QVERIFY(!entry.isEnabled());
        QVERIFY(!QFile::exists(entry.path()));
    }

    void whatTheDesktopSwitchedOffIsOff_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("the specification's way") << QByteArray("Hidden=true\n");
        QTest::newRow("GNOME's way") << QByteArray("X-GNOME-Autostart-enabled=false\n");
        QTest::newRow("with spaces") << QByteArray("  Hidden = true \r\n");
    }
    void whatTheDesktopSwitchedOffIsOff()
    {
        QFETCH(const QByteArray, line);
        write(own(), "[Desktop Entry]\nType=Application\nExec=lanscope --hidden\n" + line);
        Autostart entry = autostart();
        QVERIFY(!entry.isEnabled());
        QVERIFY(entry.setEnabled(true));
        QVERIFY(entry.isEnabled());
    }

    void anEntryThatSaysSoAlreadyStaysAsItIs()
    {
        const QByteArray text("[Desktop Entry]\nExec=lanscope --hidden --db mine\n[Other]\nHidden=true\n");
        write(own(), text);
        Autostart entry = autostart();
        QVERIFY(entry.setEnabled(true));
        QCOMPARE(contents(entry.path()), QString::fromUtf8(text));
    }

    void whatTheMachineStartsIsStoppedByAnEntryOfOnesOwn()
    {
        write(shared(), "[Desktop Entry]\nExec=lanscope --hidden\n");
        Autostart entry = autostart();
        QVERIFY(entry.isEnabled());
        QVERIFY(entry.setEnabled(false));
        QVERIFY(!entry.isEnabled());
        QVERIFY(contents(entry.path()).contains(QStringLiteral("\nHidden=true\n")));
    }

    void nonsenseIsNoEntry()
    {
        write(own(), QByteArrayLiteral("\0\xff not an entry\n=\n[Desktop Entry"));
        QVERIFY(!autostart().isEnabled());
    }

    void aPathIsQuotedAsTheSpecificationSays()
    {
        Autostart entry = autostart(QStringLiteral("/opt/my \"$tools\"/100%/lanscope"));
        QVERIFY(entry.setEnabled(true));
        QVERIFY(contents(entry.path())
                    .contains(QStringLiteral("\nExec=\"/opt/my \\\\\"\\\\$tools\\\\\"/100%%/lanscope\" --hidden\n")));
    }

    void whatCannotBeWrittenIsSaid()
    {
        Autostart entry(QStringLiteral("/proc/lanscope/autostart"), {}, QStringLiteral("lanscope"));
        const auto done = entry.setEnabled(true);
        QVERIFY(!done);
        QCOMPARE(done.error().sentence,
                 QStringLiteral(
                     "writing /proc/lanscope/autostart/org.lanscope.Lanscope.desktop: its folder cannot be made"));
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"

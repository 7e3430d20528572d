// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/inventory/telling_name.h"

using namespace lanscope;

class TestTellingName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreComparedAsPeopleReadThem_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"Anna’s iPhone", "Anna's iPhone", "Annas-iPhone", "annas-iphone.local", "ANNAS_IPHONE"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void namesAreComparedAsPeopleReadThem()
    {
        QFETCH(const QString, name);
        QCOMPARE(comparableName(name), QStringLiteral("annas iphone"));
    }

    void someNamesTell_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("tells");
        const auto row = [](const char *name, bool tells) { QTest::newRow(name) << QString::fromUtf8(name) << tells; };
        row("Annas-iPhone", true);
        row("iPhone-von-Jürgen", true);
        row("DESKTOP-7G3KQ2L", true);
        row("android-5a6b7c8d9e0f1a2b", true);
        row("workbench.lan", true);
        row("客厅的小米电视", true);
        row("", false);
        row("   ", false);
        row("android", false);
        row("iPhone", false);
        row("iPhone-13-Pro", false);
        row("Galaxy-S21", false);
        row("Pixel-7-Pro", false);
        row("SM-G991B", false);
        row("ESP_1A2B3C", false);
        row("esp32-1A2B3C4D5E6F", false);
        row("tasmota-1A2B3C-0123", false);
        row("raspberrypi", false);
        row("localhost.localdomain", false);
        row("MacBook-Pro-2", false);
        row("192-168-1-20", false);
        row("My Phone", false);
        row("LGwebOSTV", false);
    }
    void someNamesTell()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, tells);
        QCOMPARE(isTellingName(name), tells);
    }
};

QTEST_GUILESS_MAIN(TestTellingName)
#include "tst_telling_name.moc"

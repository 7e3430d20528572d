// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/desktop/tray_picture.h"
#include "app/desktop/tray_text.h"
#include "app/models/translations.h"

using namespace lanscope;

class TestTrayText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        installTranslations(*QCoreApplication::instance());
    }

    void ratesAreInBits_data()
    {
        QTest::addColumn<double>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << QStringLiteral("0 bit/s");
        QTest::newRow("less than nothing") << -5.0 << QStringLiteral("0 bit/s");
        QTest::newRow("a few") << 12.5 << QStringLiteral("100 bit/s");
        QTest::newRow("just below a step") << 124.9 << QStringLiteral("999 bit/s");
        QTest::newRow("rounded up to a step") << 124.99 << QStringLiteral("1.0 kbit/s");
        QTest::newRow("two digits") << 10'000.0 << QStringLiteral("80 kbit/s");
        QTest::newRow("one decimal") << 150'000.0 << QStringLiteral("1.2 Mbit/s");
        QTest::newRow("very many") << 1.25e12 << QStringLiteral("10,000 Gbit/s");
    }
    void ratesAreInBits()
    {
        QFETCH(const double, bytes);
        QTEST(formatBitRate(bytes), "text");
    }

    void theDetailSaysRateAndWhoIsHere()
    {
        QCOMPARE(trayDetail({.receivedRate = 150'000, .sentRate = 10'000, .devicesHere = 12}),
                 QStringLiteral("Receiving 1.2 Mbit/s, sending 80 kbit/s · 12 devices here"));
        QVERIFY(
            trayDetail({.receivedRate = 0, .sentRate = 0, .devicesHere = 1}).endsWith(QStringLiteral("1 device here")));
    }

    void theHeadlineSaysWhatWaits()
    {
        QCOMPARE(trayHeadline(true, 0), QStringLiteral("Nothing needs you"));
        QCOMPARE(trayHeadline(false, 0), QStringLiteral("Not listening"));
        QCOMPARE(trayHeadline(true, 1), QStringLiteral("1 new device to look at"));
        QCOMPARE(trayHeadline(false, 3), QStringLiteral("3 new devices to look at"));
    }

    void untilTomorrowIsUntilTheNextMorning_data()
    {
        QTest::addColumn<QTime>("now");
        QTest::addColumn<int>("days");
        QTest::newRow("in the evening") << QTime(22, 30) << 1;
        QTest::newRow("after midnight") << QTime(1, 0) << 0;
        QTest::newRow("shortly before") << QTime(6, 30) << 1;
        QTest::newRow("in the morning") << QTime(7, 0) << 1;
    }
    void untilTomorrowIsUntilTheNextMorning()
    {
        QFETCH(const QTime, now);
        QFETCH(const int, days);
        const QDate day(2026, 3, 14);
        QCOMPARE(nextMorning(QDateTime(day, now)), QDateTime(day.addDays(days), QTime(7, 0)));
    }

    void anEventSaysWhen()
    {
        QLocale::setDefault(QLocale(QLocale::German)); // a day of 24 hours
        QCOMPARE(trayEvent(QDateTime(QDate(2026, 3, 14), QTime(14, 2)), QStringLiteral("It rains.")),
                 QStringLiteral("14:02 It rains."));
        QLocale::setDefault(QLocale(QLocale::English));
    }

    void everyStateHasAShapeOfItsOwn()
    {
        QList<QImage> pictures;
        for (const TrayState state : {TrayState::Fine, TrayState::NeedsYou, TrayState::Alert, TrayState::Paused}) {
            const QImage picture = trayPicture(state, 0, 22).convertToFormat(QImage::Format_Alpha8);
            QVERIFY(!pictures.contains(picture)); // by shape alone: colour is not looked at
            pictures.append(picture);
        }
    }

    void theCountIsInThePicture()
    {
        for (const TrayState state : {TrayState::NeedsYou, TrayState::Alert}) {
            QVERIFY(trayPicture(state, 1, 24) != trayPicture(state, 2, 24));
            QCOMPARE(trayPicture(state, 10, 24), trayPicture(state, 99, 24)); // "9+"
        }
    }
};

QTEST_MAIN(TestTrayText)
#include "tst_tray_text.moc"

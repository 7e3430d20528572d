// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include "app/base/format.h"

using namespace lanscope;

namespace {

Timestamp at(const char *local)
{
    return Timestamp::fromMilliseconds(
        QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate).toMSecsSinceEpoch());
}

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::C); }

    void amountsHaveUnitsOfAThousand_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << quint64(0) << QStringLiteral("0 bytes");
        QTest::newRow("few") << quint64(999) << QStringLiteral("999 bytes");
        QTest::newRow("kilobytes") << quint64(1500) << QStringLiteral("1.5 kB");
        QTest::newRow("megabytes") << quint64(1'234'567) << QStringLiteral("1.2 MB");
        QTest::newRow("more than a signed number holds")
            << std::numeric_limits<quint64>::max() << QStringLiteral("9.2 EB");
    }
    void amountsHaveUnitsOfAThousand()
    {
        QFETCH(const quint64, bytes);
        QFETCH(const QString, text);
        QCOMPARE(formatBytes(bytes), text);
        if (bytes < 1'000'000'000)
            QCOMPARE(formatRate(double(bytes)), text + QStringLiteral("/s"));
    }

    void aRateIsNeverNegative() { QCOMPARE(formatRate(-5), QStringLiteral("0 bytes/s")); }

    void timesAreToldAsPeopleTellThem_data()
    {
        QTest::addColumn<Timestamp>("then");
        QTest::addColumn<QString>("text");
        QTest::newRow("not known") << Timestamp() << QString();
        QTest::newRow("now") << at("2026-11-22T14:00:00") << QStringLiteral("just now");
        QTest::newRow("clocks differ") << at("2026-11-22T14:00:05") << QStringLiteral("just now");
        QTest::newRow("59 seconds") << at("2026-11-22T13:59:01") << QStringLiteral("just now");
        QTest::newRow("3 minutes") << at("2026-11-22T13:56:59") << QStringLiteral("3 minute(s) ago");
        QTest::newRow("an hour") << at("2026-11-22T13:00:00") << QStringLiteral("today 13:00:00");
        QTest::newRow("after midnight") << at("2026-11-22T00:01:00") << QStringLiteral("today 00:01:00");
        QTest::newRow("before midnight") << at("2026-11-21T23:59:00") << QStringLiteral("yesterday 23:59:00");
        QTest::newRow("two days") << at("2026-11-20T14:00:00") << QStringLiteral("20 Nov 2026");
    }
    void timesAreToldAsPeopleTellThem()
    {
        QFETCH(const Timestamp, then);
        QFETCH(const QString, text);
        QCOMPARE(formatRelative(then, at("2026-11-22T14:00:00")), text);
    }

    void theExactTimeIsComplete()
    {
        QCOMPARE(formatExact({}), QString());
        const QString text = formatExact(at("2026-11-22T14:02:03"));
        for (const char *part : {"22", "2026", "14:02:03"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"

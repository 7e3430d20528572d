// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/base/timestamp.h"

using namespace lanscope;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreWrittenInUtcWithMilliseconds_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("not known") << qint64(0) << QString();
        QTest::newRow("whole second") << qint64(1'795'373'760'000) << QStringLiteral("2026-11-22T18:56:00.000Z");
        QTest::newRow("milliseconds") << qint64(1'795'373'760'007) << QStringLiteral("2026-11-22T18:56:00.007Z");
        QTest::newRow("leap day") << qint64(1'709'208'000'000) << QStringLiteral("2024-02-29T12:00:00.000Z");
    }
    void timesAreWrittenInUtcWithMilliseconds()
    {
        QFETCH(const qint64, milliseconds);
        QFETCH(const QString, text);
        QCOMPARE(Timestamp::fromMilliseconds(milliseconds).toRfc3339(), text);
    }

    void distancesAreNanoseconds()
    {
        QCOMPARE(Timestamp::fromSeconds(3) - Timestamp::fromMilliseconds(2500), 500'000'000);
        QCOMPARE(Timestamp::fromMilliseconds(2500) - Timestamp::fromSeconds(3), -500'000'000);
        QVERIFY(Timestamp::fromSeconds(1) < Timestamp::fromMilliseconds(1001));
        QCOMPARE(Timestamp{1'999'999}.milliseconds(), 1);
    }

    void zeroIsNotKnown()
    {
        QVERIFY(!Timestamp().isKnown());
        QVERIFY(Timestamp{1}.isKnown());
    }
};

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"

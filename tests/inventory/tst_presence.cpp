// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/inventory/presence.h"

using namespace lanscope;

class TestPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceDecides_data()
    {
        QTest::addColumn<qint64>("silence");
        QTest::addColumn<Presence>("presence");
        QTest::newRow("just now") << qint64(0) << Presence::Here;
        QTest::newRow("five minutes") << qint64(300) << Presence::Here;
        QTest::newRow("a little longer") << qint64(301) << Presence::Quiet;
        QTest::newRow("an hour") << qint64(3600) << Presence::Quiet;
        QTest::newRow("over an hour") << qint64(3601) << Presence::Away;
        QTest::newRow("a year") << qint64(365 * 86400) << Presence::Away;
        QTest::newRow("clocks differ a little") << qint64(-2) << Presence::Here;
        QTest::newRow("the clock was set back") << qint64(-301) << Presence::Unknown;
    }
    void silenceDecides()
    {
        QFETCH(const qint64, silence);
        QFETCH(const Presence, presence);
        constexpr Timestamp now = Timestamp::fromSeconds(1'800'000'000);
        QCOMPARE(presenceAt({now.nanoseconds - silence * 1'000'000'000}, now), presence);
    }

    void whoWasNeverHeardIsUnknown() { QCOMPARE(presenceAt({}, Timestamp::fromSeconds(60)), Presence::Unknown); }
};

QTEST_GUILESS_MAIN(TestPresence)
#include "tst_presence.moc"

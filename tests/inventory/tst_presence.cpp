// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/inventory/presence.h"

using namespace lanscope;

static constexpr qint64 Second = 1'000'000'000;
static constexpr qint64 Minute = 60 * Second;
static constexpr Timestamp now = Timestamp::fromSeconds(1'800'000'000);

static SilenceHabit naps(std::initializer_list<int> minutes)
{
    SilenceHabit habit;
    for (const int each : minutes)
        habit.note(each * Minute);
    return habit;
}

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
        QTest::newRow("two weeks") << qint64(14 * 86400) << Presence::Away;
        QTest::newRow("a year") << qint64(365 * 86400) << Presence::Gone;
        QTest::newRow("clocks differ a little") << qint64(-2) << Presence::Here;
        QTest::newRow("the clock was set back") << qint64(-301) << Presence::Unknown;
    }
    void silenceDecides()
    {
        QFETCH(const qint64, silence);
        QTEST(presenceAt({now.nanoseconds - silence * Second}, now), "presence");
    }

    void whoWasNeverHeardIsUnknown() { QCOMPARE(presenceAt({}, Timestamp::fromSeconds(60)), Presence::Unknown); }

    void eachDeviceHasItsOwnBounds_data()
    {
        QTest::addColumn<SilenceHabit>("habit");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<Presence>("presence");
        const SilenceHabit sleeper = naps({19, 20, 20, 20});
        QTest::newRow("a usual nap") << sleeper << 20 << Presence::Here;
        QTest::newRow("longer than usual") << sleeper << 40 << Presence::Quiet;
        QTest::newRow("twice as long") << sleeper << 80 << Presence::Away;
        SilenceHabit talker;
        for (int day = 0; day < 24 * 60; ++day)
            talker.note(Minute);
        QTest::newRow("who is never silent is not for long") << talker << 10 << Presence::Quiet;
        QTest::newRow("and is soon missed") << talker << 16 << Presence::Away;
        SilenceHabit traveller = naps({10});
        traveller.note(30LL * 24 * 60 * Minute);
        QTest::newRow("who came back after a month") << traveller << 50 * 24 * 60 << Presence::Away;
        QTest::newRow("is gone later") << traveller << 61 * 24 * 60 << Presence::Gone;
    }
    void eachDeviceHasItsOwnBounds()
    {
        QFETCH(const SilenceHabit, habit);
        QFETCH(const int, minutes);
        QTEST(presenceAt({now.nanoseconds - minutes * Minute}, now, habit), "presence");
    }

    void turnsAreToldWithTheirMoment()
    {
        Device device;
        device.lastSeen = {now.nanoseconds - 120 * Minute};
        device.presence = Presence::Here;
        const QList<PresenceChange> turns = turnsOf(device, now);
        QCOMPARE(turns.size(), 2);
        QCOMPARE(turns[0].to, Presence::Quiet);
        QCOMPARE(turns[0].time - device.lastSeen, 5 * Minute);
        QCOMPARE(turns[1].from, Presence::Quiet);
        QCOMPARE(turns[1].to, Presence::Away);
        QCOMPARE(turns[1].time - device.lastSeen, 60 * Minute);
    }

    void whoStaysTakesNoTurn()
    {
        Device device;
        device.lastSeen = now;
        device.presence = Presence::Here;
        QVERIFY(turnsOf(device, {now.nanoseconds + 4 * Minute}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPresence)
#include "tst_presence.moc"

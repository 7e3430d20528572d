// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "tests/inventory/sample_facts.h"

using namespace lanscope;

/// Days in the lives of devices, replayed in a moment: who sleeps, wakes, leaves and comes back.
class TestSleepingPhones : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSleepingPhoneStaysHere();
    void theFirstNightTeaches();
    void aDepartureIsNoticedWithinTheLearnedBound_data();
    void aDepartureIsNoticedWithinTheLearnedBound();
    void eachDayHasOneDepartureAndOneReturn();
    void aReplayTellsTheSameHoweverOftenItIsLookedAt();
    void nobodyIsJudgedByWhatWasNotHeard();
    void theTurnsAreBounded();

private:
    void lives(int device, double fromHour, double toHour, double everyMinutes, double jitterMinutes = 0);
    QList<PresenceChange> turnsOf(int device);

    std::unique_ptr<Inventory> m_inventory;
    QRandomGenerator m_dice;
};

static Timestamp hour(double number)
{
    return {Noon.nanoseconds + qint64(number * 3600e9)};
}

void TestSleepingPhones::init()
{
    m_inventory = std::make_unique<Inventory>([](const MacAddress &) { return QString(); });
    m_inventory->beginObserving(Noon);
    m_dice = QRandomGenerator(1);
}

/// Says something every so many minutes.
void TestSleepingPhones::lives(int device, double fromHour, double toHour, double everyMinutes, double jitterMinutes)
{
    for (double at = fromHour; at < toHour;) {
        m_inventory->advanceTo(hour(at));
        m_inventory->observe(said(macNumber(device), Heard{}, hour(at)));
        at += (everyMinutes + m_dice.generateDouble() * jitterMinutes) / 60;
    }
}

QList<PresenceChange> TestSleepingPhones::turnsOf(int device)
{
    QList<PresenceChange> turns = m_inventory->takePresenceChanges();
    turns.removeIf([&](const PresenceChange &each) { return each.device != macNumber(device); });
    return turns;
}

void TestSleepingPhones::aSleepingPhoneStaysHere()
{
    for (int day = 0; day < 3; ++day) {
        lives(1, day * 24, day * 24 + 16, 0.5);
        lives(1, day * 24 + 16, day * 24 + 24, 17, 6);
    }
    turnsOf(1);
    lives(1, 72, 88, 0.5);
    lives(1, 88, 96, 17, 6);
    QCOMPARE(turnsOf(1), QList<PresenceChange>());
}

void TestSleepingPhones::theFirstNightTeaches()
{
    lives(1, 0, 16, 0.5);
    turnsOf(1);
    lives(1, 16, 24, 20, 1);
    const QList<PresenceChange> turns = turnsOf(1);
    QVERIFY2(turns.size() <= 2, qPrintable(QString::number(turns.size()))); // one nap: quiet, and here again
}

void TestSleepingPhones::aDepartureIsNoticedWithinTheLearnedBound_data()
{
    QTest::addColumn<double>("everyMinutes");
    QTest::addColumn<int>("withinMinutes");
    QTest::newRow("a television that is always on") << 0.5 << 15;
    QTest::newRow("a phone that sleeps") << 18.0 << 50;
    QTest::newRow("a sensor that wakes every hour") << 60.0 << 200;
}

void TestSleepingPhones::aDepartureIsNoticedWithinTheLearnedBound()
{
    QFETCH(const double, everyMinutes);
    QFETCH(const int, withinMinutes);
    lives(1, 0, 48, everyMinutes);
    const Timestamp left = m_inventory->owner(macNumber(1))->lastSeen;
    turnsOf(1);
    for (int minute = 1; minute <= 300; ++minute)
        m_inventory->advanceTo({left.nanoseconds + minute * 60'000'000'000});
    const QList<PresenceChange> turns = turnsOf(1);
    QCOMPARE(turns.size(), 2);
    QCOMPARE(turns.last().to, Presence::Away);
    QVERIFY2((turns.last().time - left) / 60'000'000'000 <= withinMinutes,
             qPrintable(QString::number((turns.last().time - left) / 60'000'000'000)));
}

void TestSleepingPhones::eachDayHasOneDepartureAndOneReturn()
{
    for (int day = 0; day < 5; ++day) {
        lives(1, day * 24, day * 24 + 8, 18, 4);        // asleep
        lives(1, day * 24 + 17, day * 24 + 24, 0.5, 1); // at work before
    }
    int departures = 0;
    int returns = 0;
    for (const PresenceChange &each : turnsOf(1)) {
        departures += each.to == Presence::Away;
        returns += each.from == Presence::Away;
    }
    QCOMPARE(departures, 5);
    QCOMPARE(returns, 5);
}

void TestSleepingPhones::aReplayTellsTheSameHoweverOftenItIsLookedAt()
{
    const auto replay = [this](bool looks) {
        init();
        for (int day = 0; day < 3; ++day) {
            for (const double at : {0.0, 0.2, 0.5, 1.0, 9.0, 9.1, 12.0}) {
                if (looks)
                    m_inventory->advanceTo(hour(day * 24 + at - 0.05));
                m_inventory->observe(said(macNumber(1), Heard{}, hour(day * 24 + at)));
            }
        }
        return turnsOf(1);
    };
    const QList<PresenceChange> unseen = replay(false);
    QVERIFY(unseen.size() > 4);
    QCOMPARE(replay(true), unseen);
}

void TestSleepingPhones::nobodyIsJudgedByWhatWasNotHeard()
{
    lives(1, 0, 1, 0.5);
    m_inventory->beginObserving(hour(2)); // this computer slept
    lives(1, 2, 3, 0.5);
    QCOMPARE(m_inventory->owner(macNumber(1))->habit.usualNap(), qint64(0));
}

void TestSleepingPhones::theTurnsAreBounded()
{
    for (int number = 0; number < Inventory::MaximumTurns + 10; ++number) {
        m_inventory->observe(said(macNumber(1), Heard{}, hour(number * 4)));
        m_inventory->advanceTo(hour(number * 4 + 3.9));
    }
    const QList<PresenceChange> turns = turnsOf(1);
    QVERIFY(turns.size() <= Inventory::MaximumTurns);
    QVERIFY(turns.size() >= Inventory::MaximumTurns / 2);
}

QTEST_GUILESS_MAIN(TestSleepingPhones)
#include "tst_sleeping_phones.moc"

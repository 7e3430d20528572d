// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/inventory/silence_habit.h"

using namespace lanscope;

static constexpr qint64 Minute = 60LL * 1'000'000'000;

static int usualMinutes(const SilenceHabit &habit)
{
    return int(habit.usualNap() / Minute);
}

class TestSilenceHabit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNapIsLearnedAtOnce()
    {
        SilenceHabit habit;
        QCOMPARE(usualMinutes(habit), 0);
        habit.note(20 * Minute);
        QVERIFY(usualMinutes(habit) >= 20 && usualMinutes(habit) <= 28);
    }

    void shortPausesAreNoNaps()
    {
        SilenceHabit habit;
        for (int pause = 0; pause < 1000; ++pause)
            habit.note(4 * Minute);
        QCOMPARE(usualMinutes(habit), 0);
        QVERIFY(habit.isLearned());
    }

    void oneOddNapInManyChangesNothing()
    {
        SilenceHabit habit;
        for (int nap = 0; nap < 20; ++nap)
            habit.note(15 * Minute);
        habit.note(150 * Minute);
        QCOMPARE(usualMinutes(habit), 20);
    }

    void absencesAreNoNaps()
    {
        SilenceHabit habit;
        for (int day = 0; day < 10; ++day)
            habit.note(9 * 60 * Minute);
        QCOMPARE(usualMinutes(habit), 0);
        QVERIFY(!habit.isLearned());
        QCOMPARE(habit.longestAbsence(), 9 * 60 * Minute);
    }

    void whatIsLongAgoFades()
    {
        SilenceHabit habit;
        for (int nap = 0; nap < 60; ++nap)
            habit.note(100 * Minute);
        for (int nap = 0; nap < 300; ++nap)
            habit.note(7 * Minute);
        QCOMPARE(usualMinutes(habit), 7);
    }

    void afterThreeNapsOrADayItIsLearned()
    {
        SilenceHabit napping;
        napping.note(10 * Minute);
        napping.note(10 * Minute);
        QVERIFY(!napping.isLearned());
        napping.note(10 * Minute);
        QVERIFY(napping.isLearned());
        SilenceHabit talking;
        for (int minute = 0; minute < 24 * 60 - 1; ++minute)
            talking.note(Minute);
        QVERIFY(!talking.isLearned());
        talking.note(Minute);
        QVERIFY(talking.isLearned());
    }

    void clocksThatGoBackTeachNothing()
    {
        SilenceHabit habit;
        habit.note(-20 * Minute);
        habit.note(0);
        QCOMPARE(habit, SilenceHabit());
    }

    void itSurvivesAsText()
    {
        SilenceHabit habit;
        QCOMPARE(SilenceHabit::fromText(habit.toText()), habit);
        for (const int minutes : {1, 6, 20, 100, 170, 600})
            habit.note(minutes * Minute);
        QCOMPARE(SilenceHabit::fromText(habit.toText()), habit);
    }

    void textsThatAreNoneTeachNothing()
    {
        for (const char *text : {"", "1 2 3", "a b c d e f g h i j k l m", "0 0 0 0 0 0 0 0 0 0 0 0 0"})
            QCOMPARE(SilenceHabit::fromText(QString::fromLatin1(text)), SilenceHabit());
        const auto wild = SilenceHabit::fromText(QStringLiteral("99999999999999 -5 70000 0 0 0 0 0 0 0 0 0 -1"));
        QVERIFY(wild.isLearned());
        QCOMPARE(wild.longestAbsence(), qint64(0));
    }
};

QTEST_GUILESS_MAIN(TestSilenceHabit)
#include "tst_silence_habit.moc"

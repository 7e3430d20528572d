// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QTest>

#include "app/models/day_text.h"

using namespace lanscope;

namespace {

const QDate day(2026, 11, 22);

Timestamp at(int hour, int minute)
{
    return Timestamp::fromMilliseconds(QDateTime(day, QTime(hour, minute)).toMSecsSinceEpoch());
}

DayStrip sampleDay()
{
    DayStrip strip;
    strip.day = day;
    for (const int quarter : {40, 41, 42, 43}) // 10:00 to 11:00
        strip.quarters[size_t(quarter)] = {{1'000'000, 2'000}, {10, 10}, 9, true};
    return strip;
}

} // namespace

class TestDayText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuarterIsToldInWords();
    void whatNobodyObservedIsNoZero();
    void whatIsStillToComeIsSaid();
    void theDayIsSummedUp();
    void anotherDayHasItsDate();
};

void TestDayText::aQuarterIsToldInWords()
{
    const QString text = describeQuarter(sampleDay(), 40, at(14, 0));
    QVERIFY(text.contains(QStringLiteral("1.0 MB received")));
    QVERIFY(text.contains(QStringLiteral("9 device")));
}

void TestDayText::whatNobodyObservedIsNoZero()
{
    const QString text = describeQuarter(sampleDay(), 39, at(14, 0));
    QVERIFY(text.contains(QStringLiteral("not observed")));
    QVERIFY(!text.contains(QStringLiteral("0 ")) || !text.contains(QStringLiteral("received")));
}

void TestDayText::whatIsStillToComeIsSaid()
{
    QVERIFY(describeQuarter(sampleDay(), 60, at(14, 0)).contains(QStringLiteral("still to come")));
    QCOMPARE(quartersBegun(sampleDay(), at(14, 0)), 57);
    QCOMPARE(quartersBegun(sampleDay(), at(14, 15)), 58);
}

void TestDayText::theDayIsSummedUp()
{
    const QString text = describeDay(sampleDay(), at(12, 15));
    QVERIFY(text.startsWith(QStringLiteral("Today")));
    QVERIFY(text.contains(QStringLiteral("4.0 MB received, 8.0 kB sent")));
    QVERIFY(text.contains(QStringLiteral("1.0 of 12.5 hours")));
    QVERIFY(describeDay({}, at(12, 0)).contains(QStringLiteral("not observed yet")));
}

void TestDayText::anotherDayHasItsDate()
{
    const Timestamp later{at(12, 0).nanoseconds + 3 * 86'400'000'000'000};
    QVERIFY(!describeDay(sampleDay(), later).startsWith(QStringLiteral("Today")));
    QCOMPARE(quartersBegun(sampleDay(), later), DayStrip::Slots);
}

QTEST_GUILESS_MAIN(TestDayText)
#include "tst_day_text.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTest>

#include "app/models/day_text.h"
#include "app/models/event_model.h"
#include "app/models/history_range.h"
#include "app/models/moment_text.h"
#include "app/models/size_text.h"

using namespace lanscope;

namespace {

constexpr qint64 Second = 1'000'000'000;
const DeviceId printer = *MacAddress::fromString(u"00:00:5e:00:53:01");

Timestamp minute(int number)
{
    return Timestamp::fromSeconds(1'000'000'020 + number * 60);
}

QString nameOf(const DeviceId &device)
{
    return device == printer ? QStringLiteral("Office\u202eprinter") : QString();
}

/// Two series in five minutes; nobody listened in the third.
HistoryAnswer sampleAnswer(int series)
{
    HistoryAnswer answer;
    answer.query.grouping = Grouping::Service;
    answer.query.from = minute(0);
    answer.query.to = minute(5);
    answer.stepSeconds = 60;
    for (int number = 1; number <= series; ++number) {
        const DeviceTraffic amounts{
            .packetsSent = 1, .bytesSent = 60, .packetsReceived = 1, .bytesReceived = quint64(number) * 6000};
        const QString name = QStringLiteral("service-%1").arg(number);
        answer.series.append({.key = name, .label = name, .total = amounts, .points = {{minute(1), amounts}}});
    }
    answer.unobserved = {{minute(2), minute(3)}};
    return answer;
}

} // namespace

/// What a chart says of a moment, and what happened then.
class TestHistoryWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLargestCurveOfAMomentComesFirst();
    void aMomentTellsWhyThereIsNothing();
    void whatDoesNotFitIsCounted();
    void whatHappenedInTheStepIsTold();
    void eventsAreRowsTheNewestFirst();
    void everyRangeHasATitleAndALength();
    void aRangeIsToldWithItsDay();
    void theSizeIsToldWithItsBeginning();
};

void TestHistoryWords::theLargestCurveOfAMomentComesFirst()
{
    HistoryModel model(nameOf);
    model.setAnswer(sampleAnswer(2));
    const MomentText text = momentText(model, {minute(1).nanoseconds + 30 * Second}, {});
    QCOMPARE(text.lines.size(), 2);
    QCOMPARE(text.lines[0].name, QStringLiteral("service-2"));
    QCOMPARE(text.lines[0].curve, 1); // its colour stays that of the chart
    QVERIFY2(text.lines[0].amounts.contains(QStringLiteral("200 bytes/s")), qPrintable(text.lines[0].amounts));
    QVERIFY(!text.time.isEmpty() && text.note.isEmpty());
}

void TestHistoryWords::aMomentTellsWhyThereIsNothing()
{
    HistoryModel model(nameOf);
    QVERIFY(momentText(model, minute(1), {}).time.isEmpty());
    model.setAnswer(sampleAnswer(2));
    QCOMPARE(momentText(model, {minute(2).nanoseconds + Second}, {}).note, QStringLiteral("Nobody listened then."));
    QCOMPARE(momentText(model, {minute(4).nanoseconds + Second}, {}).note,
             QStringLiteral("Nothing was sent or received."));
}

void TestHistoryWords::whatDoesNotFitIsCounted()
{
    HistoryModel model(nameOf);
    model.setAnswer(sampleAnswer(MomentText::MostLines + 3));
    const MomentText text = momentText(model, minute(1), {});
    QCOMPARE(text.lines.size(), MomentText::MostLines);
    QVERIFY(text.note.contains(QLatin1Char('3')));
}

void TestHistoryWords::whatHappenedInTheStepIsTold()
{
    HistoryModel model(nameOf);
    model.setAnswer(sampleAnswer(1));
    const QList<HistoryEvent> events{{minute(1), QStringLiteral("new-device"), printer},
                                     {minute(3), QStringLiteral("port-scan"), {}}};
    const QStringList told = momentText(model, minute(1), events).events;
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0].contains(QStringLiteral("Seen for the first time")));
    QVERIFY(told[0].contains(QStringLiteral("Office")) && !told[0].contains(QChar(0x202e)));
    QCOMPARE(momentText(model, minute(3), events).events.size(), 1);
}

void TestHistoryWords::eventsAreRowsTheNewestFirst()
{
    EventModel model(nameOf);
    const QAbstractItemModelTester tester(&model);
    model.setEvents(
        {{minute(1), QStringLiteral("new-device"), printer}, {minute(3), QStringLiteral("arp-scan"), printer}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data(EventModel::MomentRole).value<Timestamp>(), minute(3));
    QCOMPARE(model.index(1, 1).data(EventModel::DeviceIdRole).value<DeviceId>(), printer);
    QVERIFY(!model.index(1, 1).data().toString().contains(QChar(0x202e)));
}

void TestHistoryWords::everyRangeHasATitleAndALength()
{
    QSet<QString> titles;
    qint64 before = 0;
    for (const HistoryRange range : historyRanges()) {
        titles.insert(rangeTitle(range));
        QVERIFY(rangeNanoseconds(range) >= before);
        before = rangeNanoseconds(range);
    }
    QCOMPARE(titles.size(), 7); // live, 5 minutes, hour, day, week, month, year
}

void TestHistoryWords::aRangeIsToldWithItsDay()
{
    const QDate day(2026, 11, 22);
    const TimeSpan range{quarterStart(day, 56), quarterStart(day, 62)};
    QCOMPARE(range.nanoseconds(), 6 * 900 * Second);
    const QString sameDay = rangeText(range, quarterStart(day, 90));
    QVERIFY(rangeText(range, quarterStart(day.addDays(3), 0)).endsWith(sameDay));
    QVERIFY(rangeText(range, quarterStart(day.addDays(3), 0)) != sameDay);
    QCOMPARE(quarterStart(day, 96), quarterStart(day.addDays(1), 0));
}

void TestHistoryWords::theSizeIsToldWithItsBeginning()
{
    QCOMPARE(storeSizeText({}), QStringLiteral("Nothing is kept yet."));
    QVERIFY(storeSizeText({.bytes = 12'000'000, .usedBytes = 1}).contains(QStringLiteral("12.0 MB")));
    QVERIFY(storeSizeText({.bytes = 12'000'000, .usedBytes = 1, .oldest = minute(0)}).contains(QStringLiteral("2001")));
    QCOMPARE(keepingDays(0).first(), 0);
    QVERIFY(keepingDays(45).contains(45));
    QCOMPARE(keepingDays(45).size(), keepingDays(0).size() + 1);
}

QTEST_GUILESS_MAIN(TestHistoryWords)
#include "tst_history_words.moc"

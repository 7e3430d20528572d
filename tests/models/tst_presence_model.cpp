// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTest>

#include "app/models/presence_lanes.h"
#include "app/models/presence_model.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

namespace {

constexpr qint64 Hour = 3'600'000'000'000;
const DeviceId phone = sampleDevice(1).id;

/// An hour of 22 November 2026 or later, local time.
Timestamp hour(int number)
{
    return {QDateTime(QDate(2026, 11, 22), QTime(0, 0)).toMSecsSinceEpoch() * 1'000'000 + number * Hour};
}

/// Two days: here from 20:00 to 28:00 and away from then on; nobody listened in the first ten hours.
HistoryAnswer twoDays()
{
    HistoryAnswer answer;
    answer.query.kind = HistoryKind::Presence;
    answer.query.from = hour(0);
    answer.query.to = hour(48);
    answer.presence = {{phone, {hour(20), hour(28)}, Presence::Here}, {phone, {hour(28), hour(48)}, Presence::Away}};
    answer.unobserved = {{hour(0), hour(10)}};
    return answer;
}

} // namespace

/// When a device was here, as lanes and as rows.
class TestPresenceModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayIsALaneTheNewestFirst();
    void timeInWhichNobodyListenedDoesNotCount();
    void wordsTellTheSameAsTheLanes();
    void aStretchIsARow();
    void aStretchThatGoesOnSaysSo();
    void aRangeHoldsWhoWasHereInIt();
    void aRangeNobodyListenedInHoldsNobody();
    void aRecordingKnowsFirstAndLastOnly();
    void aDayIsWrittenAsTheLanguageDoes_data();
    void aDayIsWrittenAsTheLanguageDoes();
    void lengthsAreToldShortly_data();
    void lengthsAreToldShortly();
};

void TestPresenceModel::aDayIsALaneTheNewestFirst()
{
    const QList<PresenceLane> lanes = presenceLanes(twoDays());
    QCOMPARE(lanes.size(), 2);
    QCOMPARE(lanes[0].day, QDate(2026, 11, 23));
    QCOMPARE(lanes[1].presence, QList<PresenceSpan>({{phone, {hour(20), hour(24)}, Presence::Here}}));
    QCOMPARE(lanes[0].presence.size(), 2);
    QCOMPARE(lanes[1].unobserved.size(), 1);
    QVERIFY(lanes[0].unobserved.isEmpty());
    QVERIFY(presenceLanes({}).isEmpty());
}

void TestPresenceModel::timeInWhichNobodyListenedDoesNotCount()
{
    HistoryAnswer answer = twoDays();
    QCOMPARE(timeIn(answer, Presence::Here), 8 * Hour);
    answer.unobserved.append({hour(26), hour(30)});
    QCOMPARE(timeIn(answer, Presence::Here), 6 * Hour);
}

void TestPresenceModel::wordsTellTheSameAsTheLanes()
{
    HistoryAnswer answer = twoDays();
    QVERIFY(describePresence(answer).startsWith(QStringLiteral("Here for 8 h of the 38 h")));
    answer.unobserved = {{hour(0), hour(48)}};
    QVERIFY(describePresence(answer).startsWith(QStringLiteral("Nobody listened")));
    answer.failure = QStringLiteral("reading what was stored: no");
    QCOMPARE(describePresence(answer), answer.failure);
}

void TestPresenceModel::aStretchIsARow()
{
    PresenceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setAnswer(twoDays());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, int(PresenceModel::Column::State)).data().toString(), presenceName(Presence::Here));
    QCOMPARE(model.index(1, int(PresenceModel::Column::For)).data().toString(), QStringLiteral("8 h"));
    QCOMPARE(model.index(1, int(PresenceModel::Column::From)).data(PresenceModel::SortRole).toLongLong(),
             hour(20).nanoseconds);
}

void TestPresenceModel::aStretchThatGoesOnSaysSo()
{
    PresenceModel model;
    model.setAnswer(twoDays());
    QCOMPARE(model.index(0, int(PresenceModel::Column::Until)).data().toString(), QStringLiteral("goes on"));
}

void TestPresenceModel::aRangeHoldsWhoWasHereInIt()
{
    HistoryAnswer answer = twoDays();
    const QList<Device> devices = sampleDevices(3); // heard in 1970
    QCOMPARE(presentIn(devices, answer), QSet<DeviceId>({phone}));
    answer.presence.removeFirst();
    QVERIFY(presentIn(devices, answer).isEmpty());
    Device heard = sampleDevice(2);
    heard.lastSeen = hour(5);
    QCOMPARE(presentIn({heard}, answer), QSet<DeviceId>({heard.id}));
}

void TestPresenceModel::aRangeNobodyListenedInHoldsNobody()
{
    HistoryAnswer answer = twoDays();
    answer.unobserved = {{hour(0), hour(48)}};
    QVERIFY(presentIn(sampleDevices(3), answer).isEmpty());
}

void TestPresenceModel::aRecordingKnowsFirstAndLastOnly()
{
    HistoryAnswer range;
    range.query.from = Timestamp::fromSeconds(1500);
    range.query.to = Timestamp::fromSeconds(1600);
    QCOMPARE(presentIn(sampleDevices(3), range).size(), 3);
    range.query.from = Timestamp::fromSeconds(3000);
    range.query.to = Timestamp::fromSeconds(4000);
    QVERIFY(presentIn(sampleDevices(3), range).isEmpty());
}

void TestPresenceModel::aDayIsWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("from");
    QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << QStringLiteral("22/11 20:00");
    QTest::newRow("German") << QLocale(QLocale::German) << QStringLiteral("22.11 20:00");
    QTest::newRow("Japanese") << QLocale(QLocale::Japanese) << QStringLiteral("11/22 20:00");
}

void TestPresenceModel::aDayIsWrittenAsTheLanguageDoes()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    PresenceModel model;
    model.setAnswer(twoDays());
    const QString from = model.index(1, int(PresenceModel::Column::From)).data().toString();
    QLocale::setDefault(before);
    QTEST(from, "from");
}

void TestPresenceModel::lengthsAreToldShortly_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64(40) << QStringLiteral("40 s");
    QTest::newRow("minutes") << qint64(125) << QStringLiteral("2 min");
    QTest::newRow("hours") << qint64(7200) << QStringLiteral("2 h");
    QTest::newRow("both") << qint64(7500) << QStringLiteral("2 h 5 min");
    QTest::newRow("nothing") << qint64(-5) << QStringLiteral("0 s");
}

void TestPresenceModel::lengthsAreToldShortly()
{
    QFETCH(qint64, seconds);
    QTEST(spanText(seconds * 1'000'000'000), "text");
}

QTEST_GUILESS_MAIN(TestPresenceModel)
#include "tst_presence_model.moc"

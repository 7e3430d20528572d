// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "app/models/history_text.h"
#include "app/models/stacked_history.h"

using namespace lanscope;

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Step = 60; // seconds

Timestamp minute(int number)
{
    return Timestamp::fromSeconds(1'000'000'020 + number * Step);
}

DeviceTraffic bytes(quint64 received, quint64 sent)
{
    return {.packetsSent = 1, .bytesSent = sent, .packetsReceived = 1, .bytesReceived = received};
}

HistorySeries series(const QString &key, const QList<HistoryPoint> &points)
{
    HistorySeries result{.key = key, .label = {}, .total = {}, .points = points};
    for (const HistoryPoint &point : points)
        result.total += point.amounts;
    return result;
}

/// Five minutes; nobody listened in the third.
HistoryAnswer answerOf(Grouping grouping, const QList<HistorySeries> &curves)
{
    HistoryAnswer answer;
    answer.query.grouping = grouping;
    answer.query.from = minute(0);
    answer.query.to = minute(5);
    answer.stepSeconds = Step;
    answer.series = curves;
    answer.unobserved = {{minute(2), minute(3)}};
    return answer;
}

HistoryAnswer twoDevices()
{
    return answerOf(Grouping::Device, {series(QStringLiteral("00:00:5e:00:53:01"),
                                              {{minute(0), bytes(6000, 600)}, {minute(1), bytes(600, 0)}}),
                                       series(QStringLiteral("00:00:5e:00:53:02"), {{minute(1), bytes(0, 1200)}})});
}

QString nameOf(const DeviceId &device)
{
    return device.toString().endsWith(QLatin1Char('1')) ? QStringLiteral("Printer") : QString();
}

QString cell(const HistoryModel &model, int row, HistoryModel::Column column)
{
    return model.index(row, int(column)).data().toString();
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSeriesIsARowWithItsAmounts();
    void aChosenMomentNarrowsTheAmountsToItsStep();
    void theSameSeriesKeepTheirRows();
    void seriesAreCalledAsPeopleCallThem_data();
    void seriesAreCalledAsPeopleCallThem();
    void aHostileNameStaysHarmless();
    void amountsAreCountedAsAsked_data();
    void amountsAreCountedAsAsked();
    void curvesStandOnEachOther();
    void whereNobodyListenedAnAreaEnds();
    void theChartIsToldInWords();
    void anEmptyChartSaysWhy_data();
    void anEmptyChartSaysWhy();
};

void TestHistoryModel::aSeriesIsARowWithItsAmounts()
{
    HistoryModel model(nameOf);
    const QAbstractItemModelTester tester(&model);
    model.setAnswer(twoDevices());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, HistoryModel::Column::Name), QStringLiteral("Printer"));
    QCOMPARE(model.index(0, int(HistoryModel::Column::Received)).data(HistoryModel::SortRole).toDouble(), 6600.0);
    QCOMPARE(model.index(1, int(HistoryModel::Column::Sent)).data(HistoryModel::SortRole).toDouble(), 1200.0);
}

void TestHistoryModel::aChosenMomentNarrowsTheAmountsToItsStep()
{
    HistoryModel model(nameOf);
    const QAbstractItemModelTester tester(&model);
    model.setAnswer(twoDevices());
    model.choose(Timestamp{minute(1).nanoseconds + 30 * Second});
    QCOMPARE(model.index(0, int(HistoryModel::Column::Received)).data(HistoryModel::SortRole).toDouble(), 600.0);
    QCOMPARE(model.chosenStep().value(), (TimeSpan{minute(1), minute(2)}));
    model.choose({});
    QCOMPARE(model.index(0, int(HistoryModel::Column::Received)).data(HistoryModel::SortRole).toDouble(), 6600.0);
}

void TestHistoryModel::theSameSeriesKeepTheirRows()
{
    HistoryModel model(nameOf);
    model.setAnswer(twoDevices());
    const QPersistentModelIndex second = model.index(1, 0);
    model.setAnswer(twoDevices());
    QVERIFY(second.isValid());
    model.setAnswer(answerOf(Grouping::None, {}));
    QVERIFY(!second.isValid());
}

void TestHistoryModel::seriesAreCalledAsPeopleCallThem_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("a device") << int(Grouping::Device) << QStringLiteral("00:00:5e:00:53:01")
                              << QStringLiteral("Printer");
    QTest::newRow("a device that is gone") << int(Grouping::Device) << QStringLiteral("00:00:5e:00:53:02")
                                           << QStringLiteral("A device that is not here any more");
    QTest::newRow("a service") << int(Grouping::Service) << QStringLiteral("https") << QStringLiteral("https");
    QTest::newRow("the Internet") << int(Grouping::Scope) << QStringLiteral("internet") << QStringLiteral("Internet");
    QTest::newRow("the rest") << int(Grouping::Device) << HistorySeries::Others << QStringLiteral("All others");
    QTest::newRow("everything") << int(Grouping::None) << QString() << QStringLiteral("All traffic");
}

void TestHistoryModel::seriesAreCalledAsPeopleCallThem()
{
    QFETCH(int, grouping);
    QFETCH(QString, key);
    QFETCH(QString, name);
    HistoryModel model(nameOf);
    model.setAnswer(answerOf(Grouping(grouping), {series(key, {})}));
    QCOMPARE(cell(model, 0, HistoryModel::Column::Name), name);
}

void TestHistoryModel::aHostileNameStaysHarmless()
{
    HistoryModel model([](const DeviceId &) { return QStringLiteral("a\u202eb\u001b[31m") + QString(4000, u'A'); });
    model.setAnswer(twoDevices());
    const QString name = cell(model, 0, HistoryModel::Column::Name);
    QVERIFY(!name.contains(QChar(0x202e)) && !name.contains(QChar(0x1b)));
    QVERIFY(name.size() < 1000);
}

void TestHistoryModel::amountsAreCountedAsAsked_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<QString>("text");
    QTest::newRow("bytes") << int(Measure::Bytes) << QStringLiteral("6.6 kB");
    QTest::newRow("bits") << int(Measure::Bits) << QStringLiteral("52.8\u00a0kbit");
    QTest::newRow("packets") << int(Measure::Packets) << QStringLiteral("2 packets");
}

void TestHistoryModel::amountsAreCountedAsAsked()
{
    QFETCH(int, measure);
    QFETCH(QString, text);
    HistoryModel model(nameOf);
    model.setAnswer(twoDevices());
    model.setMeasure(Measure(measure));
    QCOMPARE(cell(model, 0, HistoryModel::Column::Received), text);
}

void TestHistoryModel::curvesStandOnEachOther()
{
    const StackedHistory history = stack(twoDevices(), Measure::Bytes);
    QCOMPARE(history.series.size(), 2);
    QCOMPARE(history.highestReceived, 100.0); // 6,000 octets in a minute
    QCOMPARE(history.highestSent, 20.0);
    // The second device sent 20 a second in the second minute, below what the first one sent.
    double lowest = 0;
    for (const Outline &area : history.series.at(1).sent) {
        for (const QPointF &corner : area)
            lowest = std::min(lowest, corner.y());
    }
    QCOMPARE(lowest, -20.0);
}

void TestHistoryModel::whereNobodyListenedAnAreaEnds()
{
    const StackedHistory history = stack(twoDevices(), Measure::Bytes);
    QCOMPARE(history.series.constFirst().received.size(), 2);
    const double gap = double(minute(2).milliseconds()) + 1;
    for (const Outline &area : history.series.constFirst().received) {
        const bool isBefore = std::all_of(area.begin(), area.end(), [gap](const QPointF &at) { return at.x() < gap; });
        const bool isAfter = std::all_of(area.begin(), area.end(), [gap](const QPointF &at) { return at.x() > gap; });
        QVERIFY(isBefore || isAfter);
    }
}

void TestHistoryModel::theChartIsToldInWords()
{
    HistoryModel model(nameOf);
    model.setAnswer(twoDevices());
    const QString words = describeHistory(model);
    QVERIFY2(words.contains(QStringLiteral("6.6 kB received, 1.8 kB sent")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Printer")), qPrintable(words));
}

void TestHistoryModel::anEmptyChartSaysWhy_data()
{
    QTest::addColumn<HistoryAnswer>("answer");
    QTest::addColumn<QString>("title");
    HistoryAnswer unobserved = answerOf(Grouping::Device, {});
    unobserved.unobserved = {{minute(0), minute(5)}};
    HistoryAnswer broken = unobserved;
    broken.failure = QStringLiteral("reading what was stored: the disk is full");
    QTest::newRow("nobody listened") << unobserved << QStringLiteral("Nothing was recorded in this time");
    QTest::newRow("nothing passed") << answerOf(Grouping::Device, {}) << QStringLiteral("No traffic in this time");
    QTest::newRow("names are not kept") << answerOf(Grouping::Destination, {})
                                        << QStringLiteral("Names of destinations are not kept");
    QTest::newRow("the database fails") << broken << QStringLiteral("The history could not be read");
}

void TestHistoryModel::anEmptyChartSaysWhy()
{
    QFETCH(HistoryAnswer, answer);
    QFETCH(QString, title);
    const Teaching teaching = teachHistory(answer, {});
    QCOMPARE(teaching.title, title);
    QVERIFY(!teaching.text.isEmpty());
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_history_model.moc"

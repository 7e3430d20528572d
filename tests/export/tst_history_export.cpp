// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/export/history_export.h"

using namespace lanscope;

namespace {

const Timestamp Begin = Timestamp::fromSeconds(1'800'000'000);

DeviceTraffic amounts(quint64 received)
{
    return {.packetsSent = 1, .bytesSent = 60, .packetsReceived = 2, .bytesReceived = received};
}

HistoryAnswer answerBy(Grouping grouping, const QString &key, const QString &label)
{
    HistoryAnswer answer;
    answer.query.grouping = grouping;
    answer.query.from = Begin;
    answer.query.to = Timestamp::fromSeconds(1'800'000'600);
    answer.stepSeconds = 60;
    answer.series = {{.key = key, .label = label, .total = amounts(7000), .points = {{Begin, amounts(7000)}}},
                     {.key = HistorySeries::Others, .label = {}, .total = amounts(1), .points = {}}};
    answer.unobserved = {{Timestamp::fromSeconds(1'800'000'300), answer.query.to}};
    return answer;
}

QString nameOf(const DeviceId &)
{
    return QStringLiteral("=cmd|'/C calc'!A0, \"quoted\"");
}

const QString Mac = QStringLiteral("00:00:5e:00:53:01");

} // namespace

/// Files of the past, for spreadsheets and for programs.
class TestHistoryExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPointIsALine()
    {
        const QStringList lines =
            historyToCsv(answerBy(Grouping::Service, QStringLiteral("https"), QStringLiteral("https")), nameOf)
                .split(QStringLiteral("\r\n"));
        QCOMPARE(
            lines[0],
            QStringLiteral("start,step_seconds,by,key,name,packets_sent,bytes_sent,packets_received,bytes_received"));
        QCOMPARE(lines[1], QStringLiteral("2027-01-15T08:00:00.000Z,60,service,https,https,1,60,2,7000"));
        QCOMPARE(lines.size(), 3); // the others have no point; the last line is empty
    }

    void aNameRunsNothingInASpreadsheet()
    {
        const QString text = historyToCsv(answerBy(Grouping::Device, Mac, {}), nameOf);
        QVERIFY(!text.contains(QStringLiteral(",=cmd")));
        QVERIFY(!text.contains(QStringLiteral(",\"=cmd")));
    }

    void whatNobodyObservedIsSaid()
    {
        const QJsonObject object = historyToJson(answerBy(Grouping::Device, Mac, {}), nameOf);
        QCOMPARE(object[QStringLiteral("by")].toString(), QStringLiteral("device"));
        QCOMPARE(object[QStringLiteral("step_seconds")].toInt(), 60);
        QCOMPARE(object[QStringLiteral("unobserved")].toArray().size(), 1);
        const QJsonArray series = object[QStringLiteral("series")].toArray();
        QCOMPARE(series.size(), 2);
        QCOMPARE(series[0][QStringLiteral("key")].toString(), Mac);
        QCOMPARE(series[0][QStringLiteral("points")].toArray().size(), 1);
        QCOMPARE(series[1][QStringLiteral("key")].toString(), QStringLiteral("others"));
        QVERIFY(series[1][QStringLiteral("name")].isNull());
    }

    void exchangesNameServicesAndDestinations()
    {
        const DeviceExchanges device{*MacAddress::fromString(Mac), QStringLiteral("Printer"),
                                     answerBy(Grouping::Service, QStringLiteral("https"), {}),
                                     answerBy(Grouping::Destination, QStringLiteral("example.org"), {})};
        const QJsonArray rows = exchangesToJson({device});
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0][QStringLiteral("by")].toString(), QStringLiteral("service"));
        QCOMPARE(rows[2][QStringLiteral("key")].toString(), QStringLiteral("example.org"));
        QCOMPARE(exchangesToCsv({device}).split(QStringLiteral("\r\n")).size(), 6);
        QVERIFY(exchangesToCsv({device}).contains(QStringLiteral("Printer,destination,example.org,1,60,2,7000")));
    }
};

QTEST_GUILESS_MAIN(TestHistoryExport)
#include "tst_history_export.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/history/history_collector.h"

using namespace lanscope;

namespace {

const Timestamp Start = Timestamp::fromSeconds(1'800'000'000);

Timestamp after(qint64 milliseconds)
{
    return {Start.nanoseconds + milliseconds * 1'000'000};
}

Contribution talk(quint8 device, const QString &service, const QString &peer, quint64 octets)
{
    Contribution contribution;
    contribution.device.octets = {0, 0x11, 0x22, 0, 0, device};
    contribution.scope = Scope::Internet;
    contribution.service = service;
    contribution.peerName = peer;
    contribution.packetsReceived = 1;
    contribution.bytesReceived = octets;
    return contribution;
}

const QString Https = QStringLiteral("https");

quint64 received(const HistoryBucket &bucket, Dimension dimension, bool ofPlace)
{
    quint64 sum = 0;
    for (const HistoryRow &row : bucket.rows)
        sum += row.dimension == dimension && row.device.isNull() == ofPlace ? row.amounts.bytesReceived : 0;
    return sum;
}

int rows(const HistoryBucket &bucket, Dimension dimension)
{
    return int(std::count_if(bucket.rows.begin(), bucket.rows.end(), [dimension](const HistoryRow &row) {
        return row.dimension == dimension && !row.device.isNull();
    }));
}

} // namespace

class TestHistoryCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drainsAddUpUntilTenSecondsAreOver()
    {
        HistoryCollector collector;
        for (int second = 1; second <= 10; ++second)
            collector.add({talk(1, Https, {}, 100), talk(2, Https, {}, 10)}, after(second * 1000));
        QVERIFY(collector.waiting().isEmpty());
        collector.add({}, after(11000));
        QCOMPARE(collector.waiting().size(), 1);
        const HistoryBucket bucket = collector.waiting()[0];
        QCOMPARE(bucket.start, Start);
        QCOMPARE(bucket.listened, (TimeSpan{after(1000), after(10000)}));
        QCOMPARE(received(bucket, Dimension::Scope, true), quint64(1100));
        QCOMPARE(received(bucket, Dimension::Scope, false), quint64(1100));
        QCOMPARE(received(bucket, Dimension::Service, false), quint64(1100));
        QCOMPARE(rows(bucket, Dimension::Scope), 2);
        collector.stored(1);
        collector.close();
        QCOMPARE(collector.waiting()[0].listened,
                 (TimeSpan{after(10000), after(11000)})); // nothing in between is missing
    }

    void destinationsAreKeptOnlyWhenWanted()
    {
        HistoryCollector collector;
        collector.add({talk(1, Https, QStringLiteral("example.org"), 100)}, after(1000));
        collector.close();
        QCOMPARE(rows(collector.waiting()[0], Dimension::Destination), 0);
        for (const HistoryRow &row : collector.waiting()[0].rows)
            QVERIFY(!row.item.contains(QStringLiteral("example")));
        collector.setKeepsDestinations(true);
        collector.add({talk(1, Https, QStringLiteral("example.org"), 100)}, after(11000));
        collector.close();
        QCOMPARE(rows(collector.waiting()[1], Dimension::Destination), 1);
    }

    void theLargestDestinationsStayAndTheRestIsOthers()
    {
        HistoryCollector collector;
        collector.setKeepsDestinations(true);
        QList<Contribution> contributions;
        for (int number = 0; number < 5000; ++number)
            contributions.append(talk(1, Https, QStringLiteral("host-%1").arg(number), 10));
        contributions.insert(100, talk(1, Https, QStringLiteral("large"), 5000));
        collector.add(contributions, after(1000));
        collector.close();
        const HistoryBucket bucket = collector.waiting()[0];
        QCOMPARE(rows(bucket, Dimension::Destination), HistoryCollector::MostItems + 1);
        QCOMPARE(received(bucket, Dimension::Destination, false), quint64(55000));
        QCOMPARE(received(bucket, Dimension::Destination, true), quint64(55000));
        const bool hasLarge = std::any_of(bucket.rows.begin(), bucket.rows.end(), [](const HistoryRow &row) {
            return row.item == QStringLiteral("large") && !row.device.isNull();
        });
        QVERIFY(hasLarge);
    }

    void whoDidNotDrainForLongDidNotListen()
    {
        HistoryCollector collector;
        collector.add({}, after(1000));
        collector.add({}, after(5000));
        collector.add({}, after(500000));
        collector.close();
        QCOMPARE(collector.waiting()[0].listened, (TimeSpan{after(1000), after(5000)}));
        QCOMPARE(collector.waiting()[1].listened, (TimeSpan{after(500000), after(500000)}));
    }

    void whatCannotBeStoredIsBoundedAndCounted()
    {
        HistoryCollector collector;
        for (int bucket = 0; bucket < HistoryCollector::MostWaiting + 10; ++bucket)
            collector.add({}, after(bucket * 10000 + 1000));
        collector.close();
        QCOMPARE(collector.waiting().size(), HistoryCollector::MostWaiting);
        QCOMPARE(collector.lostBuckets(), quint64(10));
    }
};

QTEST_GUILESS_MAIN(TestHistoryCollector)
#include "tst_history_collector.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>

#include "tests/store/engine_fixture.h"
#include "tests/store/history_builder.h"

using namespace lanscope;

namespace {

constexpr char Secret[] = "very-private.example";

const Timestamp Start = Timestamp::fromSeconds(1'800'000'000 - 1'800'000'000 % 86400);

} // namespace

/// What is forgotten is gone, not only hidden.
class TestHistoryErasing : public EngineTest
{
    Q_OBJECT

private:
    Place m_place;

    void begin()
    {
        VALUE_OF(place, m_store->enterPlace(homePlace(), Start));
        m_place = place;
        VERIFY_DONE(m_store->saveDevices(m_place, sampleDevices(3)));
        QList<HistoryBucket> buckets;
        for (int number = 0; number < 400; ++number)
            buckets.append(
                bucketAt(secondsAfter(Start, number * 10))
                    .exchange(1, QStringLiteral("https"), QString::fromLatin1(Secret), amounts(100, 200))
                    .exchange(2, QStringLiteral("dns"), QStringLiteral("harmless.example"), amounts(10, 20)));
        VERIFY_DONE(m_store->history().record(m_place.id, buckets));
        bool hasMore = true;
        while (hasMore)
            hasMore = m_store->history().tend(secondsAfter(Start, 4100), {}).value_or(false);
    }

    HistoryAnswer ask(Grouping grouping, qint64 from = 0, qint64 to = 4000, int points = 400)
    {
        HistoryQuery query{.id = 1, .place = m_place.id, .grouping = grouping};
        query.from = secondsAfter(Start, from);
        query.to = secondsAfter(Start, to);
        query.points = points;
        return m_store->history().answer(query).value_or(HistoryAnswer());
    }

    static quint64 received(const HistoryAnswer &answer)
    {
        quint64 sum = 0;
        for (const HistorySeries &series : answer.series)
            sum += series.total.bytesReceived;
        return sum;
    }

    /// In how many files of the database the text stands.
    int filesWith(const QByteArray &text) const
    {
        int count = 0;
        const QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            count += file.open(QIODevice::ReadOnly) && file.readAll().contains(text) ? 1 : 0;
        }
        return count;
    }

    QStringList destinations()
    {
        QStringList keys;
        for (const HistorySeries &series : ask(Grouping::Destination).series)
            keys.append(series.key);
        return keys;
    }

private Q_SLOTS:
    void cleanup() { m_store.reset(); }

    void aForgottenDeviceHasNoHistory_data() { engines(); }
    void aForgottenDeviceHasNoHistory()
    {
        OPEN_ENGINE();
        begin();
        VERIFY_DONE(m_store->eraseDevices(m_place, {macNumber(1)}));
        const HistoryAnswer answer = ask(Grouping::Device);
        QCOMPARE(answer.series.size(), 1);
        QCOMPARE(answer.series[0].key, macNumber(2).toString());
        // A device that takes the place of its row gets nothing of it.
        VERIFY_DONE(m_store->saveDevices(m_place, {sampleDevice(9)}));
        QCOMPARE(ask(Grouping::Device).series.size(), 1);
    }

    void aForgottenDeviceLeavesNoNameInItsPlace_data() { engines(); }
    void aForgottenDeviceLeavesNoNameInItsPlace()
    {
        OPEN_ENGINE();
        begin();
        const quint64 before = received(ask(Grouping::Destination));
        VERIFY_DONE(m_store->eraseDevices(m_place, {macNumber(1)}));
        // What the other device talked to is still told, and the amounts of the place are what they were.
        QCOMPARE(destinations(), QStringList({QStringLiteral("harmless.example"), HistorySeries::Others}));
        for (const int points : {400, 60, 4})
            QCOMPARE(received(ask(Grouping::Destination, 0, 4000, points)), before);
        if (!isServer)
            QCOMPARE(filesWith(Secret), 0);
    }

    void forgottenDestinationsLeaveNoName_data() { engines(); }
    void forgottenDestinationsLeaveNoName()
    {
        OPEN_ENGINE();
        begin();
        QCOMPARE(destinations(), QStringList({QString::fromLatin1(Secret), QStringLiteral("harmless.example")}));
        if (!isServer)
            QVERIFY(filesWith(Secret) > 0);
        const quint64 before = received(ask(Grouping::Scope));
        VERIFY_DONE(m_store->history().forgetDestinations());
        VERIFY_DONE(m_store->history().leaveNothing());
        QCOMPARE(destinations(), QStringList());
        QCOMPARE(received(ask(Grouping::Scope)), before);
        if (isServer)
            QCOMPARE(m_server
                         ->run(QStringLiteral("SELECT count(*) FROM traffic_item WHERE name = '%1'")
                                   .arg(QString::fromLatin1(Secret)),
                               m_server->databaseName())
                         .toInt(),
                     0);
        else
            QCOMPARE(filesWith(Secret), 0);
    }

    void aForgottenRangeIsGoneFromEveryTier_data() { engines(); }
    void aForgottenRangeIsGoneFromEveryTier()
    {
        OPEN_ENGINE();
        begin();
        VERIFY_DONE(m_store->history().forgetRange(m_place.id, {secondsAfter(Start, 1000), secondsAfter(Start, 2000)}));
        for (const int points : {400, 60, 4})
            QCOMPARE(received(ask(Grouping::None, 0, 4000, points)), quint64(300) * 220);
        const QList<TimeSpan> gap{{secondsAfter(Start, 1000), secondsAfter(Start, 2000)}};
        QCOMPARE(ask(Grouping::None).unobserved, gap);
    }

    void aForgottenPlaceLeavesNothing()
    {
        QVERIFY(openFresh(false));
        begin();
        QVERIFY(filesWith("host-1") > 0);
        VERIFY_DONE(m_store->clearPlace(m_place));
        for (const char *text : {Secret, "harmless.example", "host-1", "https"})
            QVERIFY2(filesWith(text) == 0, text);
        QVERIFY(ask(Grouping::None).series.isEmpty());
    }

    void whatIsFreeGoesBackToTheDisk()
    {
        QVERIFY(openFresh(false));
        begin();
        VALUE_OF(before, m_store->history().size());
        VERIFY_DONE(m_store->history().forgetPlace(m_place.id));
        VERIFY_DONE(m_store->history().leaveNothing());
        VALUE_OF(after, m_store->history().size());
        QVERIFY(after.bytes < before.bytes / 2);
        QCOMPARE(after.bytes, after.usedBytes);
    }
};

QTEST_GUILESS_MAIN(TestHistoryErasing)
#include "tst_history_erasing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/history_builder.h"
#include "tests/store/tiny_disk.h"

using namespace lanscope;

class TestStoreFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskIsSaidAndTheNextSaveWorksWhenThereIsSpace()
    {
        TinyDisk disk;
        if (!disk.isMounted())
            QSKIP(qPrintable(QStringLiteral("a small file system cannot be mounted: %1")
                                 .arg(QString::fromLocal8Bit(disk.reason()))));
        VALUE_OF(store, Store::open(disk.filePath("lanscope.db"), StoreRole::Recorder));
        VALUE_OF(place, store->enterPlace(homePlace(), Noon));
        VERIFY_DONE(store->saveDevices(place, sampleDevices(10)));
        disk.fill();

        const auto saved = store->saveDevices(place, sampleDevices(200));
        QVERIFY(!saved);
        QCOMPARE(saved.error().sentence, QStringLiteral("saving what was seen: the disk is full"));
        VALUE_OF(kept, store->devices(place));
        QCOMPARE(kept, sampleDevices(10));

        QFile::remove(disk.filePath("ballast"));
        VERIFY_DONE(store->saveDevices(place, sampleDevices(200)));
        VALUE_OF(stored, store->devices(place));
        QCOMPARE(stored, sampleDevices(200));
    }

    void historyThatDidNotFitIsStoredWhenThereIsSpace()
    {
        TinyDisk disk;
        if (!disk.isMounted())
            QSKIP(qPrintable(QStringLiteral("a small file system cannot be mounted: %1")
                                 .arg(QString::fromLocal8Bit(disk.reason()))));
        VALUE_OF(store, Store::open(disk.filePath("lanscope.db"), StoreRole::Recorder));
        VALUE_OF(place, store->enterPlace(homePlace(), Noon));
        VERIFY_DONE(store->saveDevices(place, sampleDevices(3)));
        const auto recorded = [&](int first, int count) {
            QList<HistoryBucket> buckets;
            for (int number = first; number < first + count; ++number)
                buckets.append(bucketAt(secondsAfter(Noon, number * 10))
                                   .exchange(1, QStringLiteral("tcp/%1").arg(number), {}, amounts(10, 1000)));
            return store->history().record(place.id, buckets);
        };
        HistoryQuery query{.id = 1, .place = place.id};
        query.from = Noon;
        query.to = secondsAfter(Noon, 4000);
        VERIFY_DONE(recorded(0, 10));
        disk.fill();

        const auto refused = recorded(10, 300);
        QVERIFY(!refused);
        QCOMPARE(refused.error().sentence, QStringLiteral("saving what was seen: the disk is full"));
        VALUE_OF(before, store->history().answer(query));
        QCOMPARE(before.series[0].total.bytesReceived, quint64(10000));

        QFile::remove(disk.filePath("ballast"));
        VERIFY_DONE(recorded(10, 300));
        VALUE_OF(after, store->history().answer(query));
        QCOMPARE(after.series[0].total.bytesReceived, quint64(310000));
    }

    void aFullDiskAtTheBeginningIsSaid()
    {
        TinyDisk disk;
        if (!disk.isMounted())
            QSKIP(qPrintable(QStringLiteral("a small file system cannot be mounted: %1")
                                 .arg(QString::fromLocal8Bit(disk.reason()))));
        disk.fill();
        const QString path = disk.filePath("lanscope.db");
        const auto store = Store::open(path, StoreRole::Recorder);
        QVERIFY(!store);
        QCOMPARE(store.error().sentence, QStringLiteral("opening the database %1: the disk is full").arg(path));
    }
};

QTEST_GUILESS_MAIN(TestStoreFullDisk)
#include "tst_store_full_disk.moc"

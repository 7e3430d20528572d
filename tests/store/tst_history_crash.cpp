// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdio>
#include <random>

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "tests/store/history_builder.h"
#include "tests/store/tiny_disk.h"

using namespace lanscope;

namespace {

constexpr int Rounds = 200;
constexpr quint64 Octets = 1000;

const Timestamp Start = Timestamp::fromSeconds(1'800'000'000);

/// The child: records one bucket after the other, condenses in between, and prints the number of each when it is
/// committed. Never ends.
int writeForEver(const QString &path, int first)
{
    auto store = Store::open(path, StoreRole::Recorder);
    const auto place = store ? (*store)->enterPlace(homePlace(), Start) : Result<Place>();
    if (!store || !place || !(*store)->saveDevices(*place, sampleDevices(2)))
        return 1;
    for (int number = first;; ++number) {
        const Timestamp time = secondsAfter(Start, qint64(number) * HistoryBucket::Seconds);
        const HistoryBucket bucket =
            bucketAt(time).exchange(1, QStringLiteral("https"), QStringLiteral("example.org"), amounts(0, Octets));
        while (!(*store)->history().record(place->id, {bucket})) { // as the pipeline: kept, and tried again
            std::printf("full\n");
            std::fflush(stdout);
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
        (void)(*store)->history().tend(time, {});
    }
}

QString integrityOf(const QString &path)
{
    QString verdict;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("inspector"));
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(QStringLiteral("PRAGMA integrity_check"), database);
            verdict = query.next() ? query.value(0).toString() : QString();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("inspector"));
    return verdict;
}

/// The last number in what a writer said, as far as it had said it whole.
int lastCommitted(const QByteArray &said)
{
    QList<QByteArray> lines = said.split('\n');
    lines.removeLast();
    lines.removeAll("full");
    return lines.isEmpty() ? -1 : lines.last().toInt();
}

/// Kills a writer some time after its first commit; returns the number of the last bucket it said was committed.
int killWriter(const QString &path, int first, int microseconds)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path, QString::number(first)});
    if (!writer.waitForStarted() || !writer.waitForReadyRead(20000))
        return -1;
    usleep(useconds_t(microseconds)); // the moment of the crash is what is tested
    ::kill(pid_t(writer.processId()), SIGKILL);
    writer.waitForFinished();
    return lastCommitted(writer.readAllStandardOutput());
}

/// The same, but the disk becomes full while it writes, and the crash follows.
int killWriterOnFullDisk(TinyDisk &disk, const QString &path, int first, int microseconds)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path, QString::number(first)});
    if (!writer.waitForStarted() || !writer.waitForReadyRead(20000))
        return -1;
    QByteArray said = writer.readAllStandardOutput();
    disk.fill();
    while (!said.contains("full")) {
        if (!writer.waitForReadyRead(20000))
            return -1;
        said += writer.readAllStandardOutput();
    }
    usleep(useconds_t(microseconds));
    ::kill(pid_t(writer.processId()), SIGKILL);
    writer.waitForFinished();
    disk.empty();
    return lastCommitted(said + writer.readAllStandardOutput());
}

quint64 received(Store &store, qint64 place, Grouping grouping, int points)
{
    HistoryQuery query{.id = 1, .place = place, .grouping = grouping};
    query.from = Start;
    query.to = secondsAfter(Start, 30LL * 86400);
    query.points = points;
    quint64 sum = 0;
    const auto answer = store.history().answer(query).value_or(HistoryAnswer());
    for (const HistorySeries &series : answer.series)
        sum += series.total.bytesReceived;
    return sum;
}

} // namespace

class TestHistoryCrash : public QObject
{
    Q_OBJECT

private:
    /// What must be true after a crash; returns the number of the next bucket to write.
    void verify(const QString &path, int committed, int &next)
    {
        QVERIFY(committed >= next);
        QCOMPARE(integrityOf(path), QStringLiteral("ok"));

        VALUE_OF(store, Store::open(path, StoreRole::Recorder));
        QCOMPARE(store->notice().sentence, QString());
        VALUE_OF(place, store->lastPlace());
        const quint64 stored = received(*store, place.id, Grouping::None, 2000);
        QCOMPARE(stored % Octets, quint64(0)); // a bucket is whole or absent
        next = int(stored / Octets);
        QVERIFY(next == committed + 1 || next == committed + 2); // at most the last one was not told of
        QCOMPARE(received(*store, place.id, Grouping::Device, 30), stored);
        QCOMPARE(received(*store, place.id, Grouping::Destination, 2000), stored);
    }

private Q_SLOTS:
    void everyCommittedBucketIsThereAfterAKillOnAFullDisk()
    {
        TinyDisk disk("24m");
        if (!disk.isMounted())
            QSKIP(qPrintable(QStringLiteral("a small file system cannot be mounted: %1")
                                 .arg(QString::fromLocal8Bit(disk.reason()))));
        const QString path = disk.filePath("lanscope.db");
        std::mt19937 random(13);
        int next = 0;
        for (int round = 0; round < Rounds && !QTest::currentTestFailed(); ++round)
            verify(path, killWriterOnFullDisk(disk, path, next, int(random() % 20000)), next);
    }

    void everyCommittedBucketIsThereAfterAKill()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lanscope.db"));
        std::mt19937 random(11); // the same moments each time, as far as a scheduler allows
        int next = 0;
        for (int round = 0; round < Rounds && !QTest::currentTestFailed(); ++round)
            verify(path, killWriter(path, next, int(random() % 20000)), next);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QStringLiteral("--write"))
        return writeForEver(arguments.value(2), arguments.value(3).toInt());
    TestHistoryCrash test;
    return QTest::qExec(&test, arguments);
}

#include "tst_history_crash.moc"

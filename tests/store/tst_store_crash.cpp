// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdio>
#include <random>

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "tests/store/sample_store.h"

using namespace lanscope;

namespace {

constexpr int BatchSize = 20;

QList<Device> batch(int number)
{
    QList<Device> devices;
    for (int at = 0; at < BatchSize; ++at)
        devices.append(sampleDevice(number * BatchSize + at));
    return devices;
}

/// The child: saves one batch after the other and prints the number of each when it is committed. Never ends.
int writeForEver(const QString &path, int firstBatch)
{
    auto store = Store::open(path, StoreRole::Recorder);
    if (!store)
        return 1;
    const auto place = (*store)->enterPlace(homePlace(), Noon);
    for (int number = firstBatch; place && (*store)->saveDevices(*place, batch(number)); ++number) {
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 1;
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

} // namespace

class TestStoreCrash : public QObject
{
    Q_OBJECT

private:
    /// Kills a writer some time after its first commit; returns the number of the last batch it said was committed.
    static int killWriter(const QString &path, int firstBatch, int microseconds)
    {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--write"), path, QString::number(firstBatch)});
        if (!writer.waitForStarted() || !writer.waitForReadyRead(20000))
            return -1;
        usleep(useconds_t(microseconds)); // the moment of the crash is what is tested
        ::kill(pid_t(writer.processId()), SIGKILL);
        writer.waitForFinished();
        const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
        return lines.value(lines.size() - 2, "-1").toInt();
    }

private Q_SLOTS:
    void everyCommittedBatchIsThereAfterAKill()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("lanscope.db"));
        std::mt19937 random(7); // the same moments each time, as far as a scheduler allows
        int next = 0;
        for (int round = 0; round < 20; ++round) {
            const int committed = killWriter(path, next, int(random() % 30000));
            QVERIFY(committed >= next);
            QCOMPARE(integrityOf(path), QStringLiteral("ok"));

            VALUE_OF(store, Store::open(path, StoreRole::Recorder));
            QCOMPARE(store->notice().sentence, QString());
            VALUE_OF(place, store->lastPlace());
            VALUE_OF(devices, store->devices(place));
            QCOMPARE(devices.size() % BatchSize, 0); // a batch is whole or absent
            next = int(devices.size()) / BatchSize;
            QVERIFY(next > committed);
        }
        VALUE_OF(store, Store::open(path, StoreRole::Reader));
        VALUE_OF(place, store->lastPlace());
        VALUE_OF(devices, store->devices(place));
        QCOMPARE(devices, sampleDevices(next * BatchSize));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QStringLiteral("--write"))
        return writeForEver(arguments.value(2), arguments.value(3).toInt());
    TestStoreCrash test;
    return QTest::qExec(&test, arguments);
}

#include "tst_store_crash.moc"

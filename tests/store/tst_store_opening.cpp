// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

#include "tests/store/sample_store.h"

using namespace lanscope;

namespace {

/// Another program's connection to the same file.
class Outsider
{
public:
    explicit Outsider(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outsider"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
    }
    ~Outsider()
    {
        QSqlDatabase::database(QStringLiteral("outsider"), false).close();
        QSqlDatabase::removeDatabase(QStringLiteral("outsider"));
    }
    void run(const char *statement)
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("outsider"), false));
        if (!query.exec(QString::fromLatin1(statement)))
            qFatal("cannot run %s", statement);
    }
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &octets, qint64 at = 0)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(octets) != octets.size())
        qFatal("cannot write %s", qPrintable(path));
}

mode_t modeOf(const QString &path)
{
    struct stat status {
    };
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
}

} // namespace

class TestStoreOpening : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const char *name = "lanscope.db") const { return m_folder.filePath(QString::fromLatin1(name)); }

    void makeDatabase(int devices)
    {
        VALUE_OF(store, Store::open(path(), StoreRole::Recorder));
        VALUE_OF(place, store->enterPlace(homePlace(), Noon));
        VERIFY_DONE(store->saveDevices(place, sampleDevices(devices)));
    }

    QString refusal(StoreRole role = StoreRole::Recorder) const
    {
        const auto store = Store::open(path(), role);
        return store ? QStringLiteral("(opened)") : store.error().sentence;
    }

private Q_SLOTS:
    void init() { m_folder = QTemporaryDir(); }

    void onlyTheOwnerMayLookInside()
    {
        umask(0);
        const QString nested = path("new/lanscope/lanscope.db");
        VALUE_OF(store, Store::open(nested, StoreRole::Recorder));
        VALUE_OF(place, store->enterPlace(homePlace(), Noon));
        Q_UNUSED(place)
        QCOMPARE(modeOf(path("new/lanscope")), mode_t(0700));
        for (const char *suffix : {"", "-wal", "-shm", ".lock"})
            QCOMPARE(modeOf(nested + QString::fromLatin1(suffix)), mode_t(0600));
    }

    void aDatabaseThatOthersCouldReadIsClosedToThem()
    {
        makeDatabase(1);
        chmod(QFile::encodeName(path()).constData(), 0644);
        QCOMPARE(refusal(), QStringLiteral("(opened)"));
        QCOMPARE(modeOf(path()), mode_t(0600));
    }

    void aNewerDatabaseIsRefusedUntouched_data()
    {
        QTest::addColumn<StoreRole>("role");
        QTest::newRow("recorder") << StoreRole::Recorder;
        QTest::newRow("editor") << StoreRole::Editor;
        QTest::newRow("reader") << StoreRole::Reader;
    }
    void aNewerDatabaseIsRefusedUntouched()
    {
        QFETCH(const StoreRole, role);
        makeDatabase(1);
        Outsider(path()).run("PRAGMA user_version = 999");
        const QByteArray before = contentsOf(path());
        QCOMPARE(refusal(role), QStringLiteral("opening the database %1: a newer version of Lanscope wrote it; it was "
                                               "left as it is")
                                    .arg(path()));
        QCOMPARE(contentsOf(path()), before);
    }

    void anotherProgramsDatabaseIsRefusedUntouched()
    {
        Outsider(path()).run("CREATE TABLE bookmark (url TEXT)");
        const QByteArray before = contentsOf(path());
        QCOMPARE(refusal(), QStringLiteral("opening the database %1: it belongs to another program").arg(path()));
        QCOMPARE(contentsOf(path()), before);
    }

    void aDamagedDatabaseIsSetAside_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("its header") << qint64(0) << QByteArray(100, 'x');
        QTest::newRow("a page in the middle") << qint64(4096 * 3) << QByteArray(4096, 'x');
        QTest::newRow("the schema") << qint64(100) << QByteArray(3000, '\xff');
    }
    void aDamagedDatabaseIsSetAside()
    {
        QFETCH(const qint64, at);
        QFETCH(const QByteArray, damage);
        makeDatabase(100);
        write(path(), damage, at);
        const QByteArray before = contentsOf(path());

        VALUE_OF(store, Store::open(path(), StoreRole::Recorder));
        const QString aside = path() + QStringLiteral(".corrupt-1");
        QCOMPARE(store->notice().sentence,
                 QStringLiteral("The database was damaged. It was set aside as %1 and a new one begun.").arg(aside));
        QCOMPARE(contentsOf(aside), before);
        VALUE_OF(places, store->places());
        QVERIFY(places.isEmpty());
    }

    void twoDamagedDatabasesAreKeptApart()
    {
        for (const char *aside : {"lanscope.db.corrupt-1", "lanscope.db.corrupt-2"}) {
            write(path(), QByteArray(5000, aside[20]));
            VALUE_OF(store, Store::open(path(), StoreRole::Recorder));
            store.reset();
            QCOMPARE(contentsOf(path(aside)), QByteArray(5000, aside[20]));
            QFile::remove(path());
        }
    }

    void whoDoesNotRecordSetsNothingAside()
    {
        write(path(), QByteArray(5000, 'x'));
        QVERIFY(refusal(StoreRole::Reader).endsWith(QStringLiteral("it is set aside when Lanscope listens")));
        QVERIFY(refusal(StoreRole::Editor).endsWith(QStringLiteral("it is set aside when Lanscope listens")));
        QCOMPARE(contentsOf(path()), QByteArray(5000, 'x'));
    }

    void aGoodDatabaseNeedsNoNotice()
    {
        makeDatabase(1);
        VALUE_OF(store, Store::open(path(), StoreRole::Recorder));
        QCOMPARE(store->notice().sentence, QString());
    }

    void aReaderSaysWhenNothingIsThere()
    {
        QCOMPARE(refusal(StoreRole::Reader),
                 QStringLiteral("opening the database %1: nothing has been stored there yet").arg(path()));
        QVERIFY(!QFile::exists(path()));
    }

    void aReaderNeedsNoRunningRecorder()
    {
        makeDatabase(2);
        VALUE_OF(reader, Store::open(path(), StoreRole::Reader));
        VALUE_OF(place, reader->lastPlace());
        VALUE_OF(devices, reader->devices(place));
        QCOMPARE(devices.size(), 2);
    }

    void onlyOneRecords()
    {
        VALUE_OF(first, Store::open(path(), StoreRole::Recorder));
        QCOMPARE(refusal(), QStringLiteral("recording to %1: another Lanscope records there already").arg(path()));
        first.reset();
        QCOMPARE(refusal(), QStringLiteral("(opened)"));
    }

    void aBusyDatabaseIsWaitedForButNotForLong()
    {
        makeDatabase(1);
        VALUE_OF(store, Store::open(path(), StoreRole::Recorder));
        VALUE_OF(place, store->lastPlace());
        Outsider outsider(path());
        outsider.run("BEGIN IMMEDIATE");
        QElapsedTimer waiting;
        waiting.start();
        const auto saved = store->saveDevices(place, sampleDevices(1));
        QVERIFY(!saved);
        QCOMPARE(saved.error().sentence, QStringLiteral("saving what was seen: the database is busy"));
        QVERIFY(waiting.elapsed() >= 1900);
        outsider.run("ROLLBACK");
        VERIFY_DONE(store->saveDevices(place, sampleDevices(1)));
    }

    void whatCannotBeOpenedIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a folder") << QStringLiteral("/tmp") << QStringLiteral("the file cannot be read or written");
        QTest::newRow("no folder can be made")
            << QStringLiteral("/proc/lanscope/lanscope.db") << QStringLiteral("No such file or directory");
    }
    void whatCannotBeOpenedIsSaid()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, reason);
        const auto store = Store::open(path, StoreRole::Editor);
        QVERIFY(!store);
        QVERIFY2(store.error().sentence.endsWith(reason), qPrintable(store.error().sentence));
    }

    void theDefaultPathFollowsTheDesktop()
    {
        qputenv("XDG_DATA_HOME", "/data");
        QCOMPARE(Store::defaultPath(), QStringLiteral("/data/lanscope/lanscope.db"));
    }
};

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_store_opening.moc"

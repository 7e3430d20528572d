// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdio>

#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "app/store/migrations.h"
#include "tests/store/sample_store.h"

using namespace lanscope;

namespace {

Regrouping numberedRegrouping(int number)
{
    return {
        .belongings = {{macNumber(2 * number + 1), macNumber(0)}, {macNumber(2 * number + 2), macNumber(0)}},
        .apart = {pairOf(macNumber(2 * number + 1), macNumber(900)), pairOf(macNumber(2 * number + 2), macNumber(900))},
        .askable = {}};
}

/// The child: keeps one word after the other and prints the number of each when it is committed. Never ends.
int decideForEver(const QString &path)
{
    auto store = Store::open(path, StoreRole::Recorder);
    if (!store)
        return 1;
    const auto place = (*store)->enterPlace(homePlace(), Noon);
    for (int number = 0; place && (*store)->saveRegrouping(*place, numberedRegrouping(number), Noon); ++number) {
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

class TestStoreKinship : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    Place m_place;

    QString path() const { return m_folder.filePath(QStringLiteral("lanscope.db")); }

    void reopen()
    {
        m_store.reset();
        VALUE_OF(store, Store::open(path(), StoreRole::Recorder));
        m_store = std::move(store);
        VALUE_OF(place, m_store->enterPlace(homePlace(), Noon));
        m_place = place;
    }

    Kinships kept()
    {
        const auto kinships = m_store->kinships(m_place);
        return kinships ? *kinships : Kinships();
    }

    /// The database as it was when `version` was the newest schema, with a place in it.
    void makeVersion(int version) const
    {
        QVERIFY(newestSchema() > version); // and the migrations are registered
        static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
        QStringList statements;
        const QDir folder(QStringLiteral(":/store/migrations"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name).mid(0, version)) {
            QFile schema(folder.filePath(name));
            QVERIFY(schema.open(QIODevice::ReadOnly));
            statements += QString::fromUtf8(schema.readAll()).remove(comment).split(u';');
        }
        statements += QStringLiteral("PRAGMA user_version = %1").arg(version);
        statements +=
            QStringLiteral("INSERT INTO place (id, gateway, prefix, name, created_at, entered_at, entered_order) "
                           "VALUES (7, '00:11:22:00:00:01', '10.0.0.0/16', 'Home', 1000, 2000, 1)");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
            database.setDatabaseName(path());
            QVERIFY(database.open());
            for (const QString &statement : std::as_const(statements))
                QVERIFY(statement.simplified().isEmpty() || QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("old"));
    }

private Q_SLOTS:
    void init() { m_folder = QTemporaryDir(); }
    void cleanup() { m_store.reset(); }

    void anOlderDatabaseIsBroughtUp()
    {
        makeVersion(2);
        reopen();
        QCOMPARE(m_place.id, 7);
        QCOMPARE(kept(), Kinships());
        VERIFY_DONE(m_store->saveRegrouping(m_place, numberedRegrouping(1), Noon));
        reopen();
        QCOMPARE(kept().belongings, numberedRegrouping(1).belongings);
    }

    void whatAPersonSaysIsKept()
    {
        reopen();
        const Regrouping said = numberedRegrouping(1);
        VERIFY_DONE(m_store->saveRegrouping(m_place, said, Noon));
        VERIFY_DONE(m_store->saveRegrouping(m_place, said, Noon)); // twice is once
        reopen();
        QCOMPARE(kept(), (Kinships{said.belongings, QSet<AddressPair>(said.apart.begin(), said.apart.end())}));
    }

    void whatIsTakenBackIsGone()
    {
        reopen();
        const Regrouping said = numberedRegrouping(1);
        VERIFY_DONE(m_store->saveRegrouping(m_place, said, Noon));
        VERIFY_DONE(m_store->saveRegrouping(
            m_place, {.belongings = {{macNumber(3), macNumber(3)}}, .apart = {}, .askable = {said.apart[0]}}, Noon));
        QCOMPARE(kept().belongings, (QList<Belonging>{{macNumber(4), macNumber(0)}}));
        QCOMPARE(kept().apart, QSet<AddressPair>{said.apart[1]});
    }

    void forgettingADeviceForgetsWhatWasSaidOfIt()
    {
        reopen();
        VERIFY_DONE(m_store->saveDevices(m_place, sampleDevices(10)));
        VERIFY_DONE(m_store->saveRegrouping(m_place, numberedRegrouping(1), Noon));
        VERIFY_DONE(m_store->eraseDevices(m_place, {macNumber(3)}));
        QCOMPARE(kept().belongings, (QList<Belonging>{{macNumber(4), macNumber(0)}}));
        QCOMPARE(kept().apart.size(), 1);
        VERIFY_DONE(m_store->clearPlace(m_place));
        QCOMPARE(kept(), Kinships());
    }

    void placesThatAreOneShareWhatWasSaid()
    {
        reopen();
        Place open = homePlace();
        open.gateway = {};
        open.prefix = QStringLiteral("192.0.2.0/24");
        VALUE_OF(before, m_store->enterPlace(open, Noon));
        VERIFY_DONE(m_store->saveRegrouping(before, numberedRegrouping(1), Noon));
        VALUE_OF(known,
                 m_store->enterPlace({.id = 0, .gateway = macNumber(7), .prefix = open.prefix, .name = {}}, Noon));
        m_place = known;
        QCOMPARE(kept().belongings, numberedRegrouping(1).belongings);
    }

    void aWordIsWholeOrAbsentAfterAKill()
    {
        for (const int microseconds : {1000, 7000, 15000}) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path()});
            QVERIFY(writer.waitForStarted() && writer.waitForReadyRead(20000));
            usleep(useconds_t(microseconds)); // the moment of the crash is what is tested
            ::kill(pid_t(writer.processId()), SIGKILL);
            writer.waitForFinished();
            const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
            const int committed = lines.value(lines.size() - 2, "-1").toInt();
            reopen();
            QCOMPARE(kept().belongings.size() % 2, 0);
            QCOMPARE(kept().apart.size(), kept().belongings.size());
            QVERIFY(kept().belongings.size() >= 2 * (committed + 1));
            m_store.reset();
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QStringLiteral("--write"))
        return decideForEver(arguments.value(2));
    TestStoreKinship test;
    return QTest::qExec(&test, arguments);
}

#include "tst_store_kinship.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include <atomic>

#include <QCoreApplication>
#include <QSqlError>

namespace lanscope {

namespace {

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("lanscope-store-%1").arg(++count);
}

/// A server that does not answer must not hold up the line, nor keep a half-open connection for hours.
QString serverOptions(const QString &more)
{
    const QString bounds = QStringLiteral("connect_timeout=%1;tcp_user_timeout=10000;application_name=lanscope")
                               .arg(Database::ConnectSeconds);
    return more.isEmpty() ? bounds : bounds + u';' + more;
}

QString fileOptions(Access access)
{
    const QString busy = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(Database::BusyMilliseconds);
    return access == Access::ReadOnly ? busy + QStringLiteral(";QSQLITE_OPEN_READONLY") : busy;
}

QString openingOf(const Location &location)
{
    return QCoreApplication::translate("Store", "opening the database %1").arg(location.shown());
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    Location location;
    location.path = path;
    return open(location, access);
}

Result<std::unique_ptr<Database>> Database::open(const Location &location, Access access)
{
    const bool isFile = location.engine == Engine::Sqlite;
    const QString driver = isFile ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return failure(
            openingOf(location),
            QCoreApplication::translate("Store", "Qt's driver for this database is not installed (package %1)")
                .arg(isFile ? QStringLiteral("libqt6sql6-sqlite") : QStringLiteral("libqt6sql6-psql")));
    std::unique_ptr<Database> database(new Database(nextConnectionName(), location.engine));
    database->setDoing(openingOf(location));
    QSqlDatabase connection = QSqlDatabase::addDatabase(driver, database->m_connection);
    connection.setDatabaseName(location.path);
    connection.setHostName(location.host);
    connection.setPort(location.port);
    connection.setUserName(location.user);
    connection.setPassword(location.password);
    connection.setConnectOptions(isFile ? fileOptions(access) : serverOptions(location.options));
    connection = {};
    if (const auto connected = database->connectTo(); !connected)
        return tl::unexpected(connected.error());
    return database;
}

Result<void> Database::connectTo()
{
    QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
    if (!connection.open())
        return failed(connection.lastError());
    m_lastFailure = Failure::Other;
    if (isSqlite())
        return {};
    return runAll({QStringLiteral("SET lock_timeout = %1").arg(BusyMilliseconds),
                   QStringLiteral("SET statement_timeout = '60s'"),
                   QStringLiteral("SET client_min_messages = warning")});
}

Result<void> Database::reconnect()
{
    QSqlDatabase::database(m_connection, false).close();
    return connectTo();
}

void Database::giveUp()
{
    QSqlDatabase::database(m_connection, false).close();
    m_lastFailure = Failure::LostLink;
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

tl::unexpected<Error> Database::failed(const QSqlError &error)
{
    m_lastFailure = m_dialect.failureOf(error);
    return failure(m_doing, m_dialect.reasonOf(error));
}

Result<QSqlQuery> Database::prepare(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(isSqlite()); // QPSQL would lose the rows when another query runs in between
    if (!query.prepare(statement))
        return failed(query.lastError());
    return query;
}

Result<void> Database::runAgain(QSqlQuery &query, const QVariantList &values)
{
    for (int at = 0; at < values.size(); ++at)
        query.bindValue(at, values[at]);
    if (!query.exec())
        return failed(query.lastError());
    return {};
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values)
{
    if (values.isEmpty()) { // a server prepares no statement that is none of rows, such as BEGIN
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(isSqlite());
        if (!query.exec(statement))
            return failed(query.lastError());
        return query;
    }
    auto query = prepare(statement);
    if (!query)
        return query;
    if (const auto ran = runAgain(*query, values); !ran)
        return tl::unexpected(ran.error());
    return query;
}

Result<void> Database::runAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto ran = run(statement); !ran)
            return tl::unexpected(ran.error());
    }
    return {};
}

Result<QVariant> Database::value(const QString &statement, const QVariantList &values)
{
    auto query = run(statement, values);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0) : QVariant();
}

Result<void> Database::inTransaction(const std::function<Result<void>()> &steps)
{
    if (const auto begun = run(m_dialect.beginning()); !begun)
        return tl::unexpected(begun.error());
    Result<void> done = steps();
    if (done) {
        if (const auto committed = run(QStringLiteral("COMMIT")); !committed)
            done = tl::unexpected(committed.error());
    }
    if (!done)
        (void)run(QStringLiteral("ROLLBACK")); // fails when SQLite rolled back already, as it does on a full disk
    return done;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include <atomic>

#include <QCoreApplication>
#include <QSqlError>

namespace lanscope {

namespace {

/// https://www.sqlite.org/rescode.html; the low octet of an extended code.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

int sqliteCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

QString reasonOf(const QSqlError &error)
{
    switch (sqliteCode(error)) {
    case Busy:
    case Locked:
        return QCoreApplication::translate("Store", "the database is busy");
    case ReadOnly:
        return QCoreApplication::translate("Store", "the database may only be read");
    case InputOutput:
        return QCoreApplication::translate("Store", "the file cannot be read or written");
    case Corrupt:
    case NotADatabase:
        return QCoreApplication::translate("Store", "the database is damaged");
    case Full:
        return QCoreApplication::translate("Store", "the disk is full");
    case CannotOpen:
        return QCoreApplication::translate("Store", "the file cannot be opened");
    default:
        return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    }
}

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("lanscope-store-%1").arg(++count);
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> database(new Database(nextConnectionName()));
    database->setDoing(QCoreApplication::translate("Store", "opening the database %1").arg(path));
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
    connection.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyMilliseconds);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);
    if (!connection.open())
        return database->failed(connection.lastError());
    return database;
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

tl::unexpected<Error> Database::failed(const QSqlError &error)
{
    m_damaged = sqliteCode(error) == Corrupt || sqliteCode(error) == NotADatabase;
    return failure(m_doing, reasonOf(error));
}

Result<QSqlQuery> Database::prepare(const QString &statement)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
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
    auto query = prepare(statement);
    if (!query)
        return query;
    if (const auto ran = runAgain(*query, values); !ran)
        return tl::unexpected(ran.error());
    return query;
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
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
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

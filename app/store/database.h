// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include "app/base/result.h"
#include "app/store/dialect.h"
#include "app/store/location.h"

namespace lanscope {

enum class Access { ReadOnly, ReadWrite };

/// One connection to an SQLite file or a PostgreSQL server under a name of its own; closed with this object. Queries
/// must be gone before.
///
/// A failure says what was tried, as open() or the caller put it: "opening the database /x.db: the database is busy".
class Database
{
public:
    static constexpr int BusyMilliseconds = 2000; // longer than any batch takes, shorter than a person's patience
    static constexpr int ConnectSeconds = 5;      // for a server; then it counts as not there

    /// Opens an existing file, or creates an empty one if `access` allows it.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// Opens a file or asks a server.
    static Result<std::unique_ptr<Database>> open(const Location &location, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const Dialect &dialect() const { return m_dialect; }
    bool isSqlite() const { return m_dialect.engine() == Engine::Sqlite; }

    /// Runs one statement with its values.
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
    /// Runs statements without values, one after the other, until one fails.
    Result<void> runAll(const QStringList &statements);
    /// A statement to be run many times by runAgain().
    Result<QSqlQuery> prepare(const QString &statement);
    Result<void> runAgain(QSqlQuery &query, const QVariantList &values);
    /// The first column of the first row; an invalid QVariant when there is no row.
    Result<QVariant> value(const QString &statement, const QVariantList &values = {});

    /// Everything `steps` does, or nothing of it. Takes the write lock first, so that it does not fail half-way.
    Result<void> inTransaction(const std::function<Result<void>()> &steps);

    /// What the next statements are about, for their failures: "saving what was seen".
    void setDoing(const QString &doing) { m_doing = doing; }
    const QString &doing() const { return m_doing; }
    /// The last failure means that the file is no database or a damaged one.
    bool isDamaged() const { return m_lastFailure == Failure::Damaged; }
    /// The last failure means that the server is gone: nothing works before reconnect() did.
    bool isLost() const { return m_lastFailure == Failure::LostLink; }
    Result<void> reconnect();
    /// After reconnect(): the connection is of no use, as if the server were gone.
    void giveUp();

private:
    Database(const QString &connection, Engine engine) : m_connection(connection), m_dialect(engine) {}
    Result<void> connectTo();
    tl::unexpected<Error> failed(const QSqlError &error);

    QString m_connection;
    Dialect m_dialect;
    QString m_doing;
    Failure m_lastFailure = Failure::Other;
};

} // namespace lanscope

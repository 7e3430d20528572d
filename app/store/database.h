// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include "app/base/result.h"

namespace lanscope {

enum class Access { ReadOnly, ReadWrite };

/// One connection to an SQLite file under a name of its own; closed with this object. Queries must be gone before.
///
/// A failure says what was tried, as open() or the caller put it: "opening the database /x.db: the database is busy".
class Database
{
public:
    static constexpr int BusyMilliseconds = 2000; // longer than any batch takes, shorter than a person's patience

    /// Opens an existing file, or creates an empty one if `access` allows it.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with its values.
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {});
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
    bool isDamaged() const { return m_damaged; }

private:
    explicit Database(const QString &connection) : m_connection(connection) {}
    tl::unexpected<Error> failed(const QSqlError &error);

    QString m_connection;
    QString m_doing;
    bool m_damaged = false;
};

} // namespace lanscope

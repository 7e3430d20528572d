// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSqlError;

namespace lanscope {

/// Which database program holds the rows.
enum class Engine { Sqlite, PostgreSql };

/// Why a statement failed, as far as it makes a difference.
enum class Failure {
    Other,
    Damaged,  ///< the file is no database, or a damaged one
    LostLink, ///< the server is gone, or does not answer
};

/// What the two engines say differently; the rest of this folder writes what both understand.
class Dialect
{
public:
    explicit Dialect(Engine engine) : m_engine(engine) {}

    Engine engine() const { return m_engine; }

    /// A statement of a migration, which is written for SQLite, in the engine's words; empty when it is for SQLite only
    /// (a PRAGMA, or marked by a leading "/*sqlite*/").
    QString migrationStatement(const QString &statement) const;
    /// Begins a transaction that may write.
    QString beginning() const;

    Failure failureOf(const QSqlError &error) const;
    /// The reason for people, without anything secret.
    QString reasonOf(const QSqlError &error) const;

private:
    Engine m_engine;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

/// A resource in a static library is registered by name, outside any namespace.
static void registerMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace lanscope {

namespace {

/// The files in the order of their numbers; the n-th leads to version n.
QStringList migrationFiles()
{
    registerMigrations();
    QStringList paths;
    const QDir folder(QStringLiteral(":/store/migrations"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

QStringList statementsOf(const QString &path)
{
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    static const QRegularExpression end(QStringLiteral(";\\s*(\n|$)"));
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString text = opened ? QString::fromUtf8(file.readAll()) : QString();
    return text.remove(comment).split(end, Qt::SkipEmptyParts).filter(QRegularExpression(QStringLiteral("\\S")));
}

Result<int> versionOf(Database &database)
{
    const auto version =
        database.value(database.isSqlite() ? QStringLiteral("PRAGMA user_version")
                                           : QStringLiteral("SELECT max(version) FROM schema_version"));
    return version.map([](const QVariant &value) { return value.toInt(); });
}

QString settingVersion(const Database &database, int version)
{
    return database.isSqlite() ? QStringLiteral("PRAGMA user_version = %1").arg(version)
                               : QStringLiteral("INSERT INTO schema_version VALUES (%1)").arg(version);
}

/// SQLite took its write lock as the transaction began.
Result<void> lockOthersOut(Database &database)
{
    return database.isSqlite() ? Result<void>()
                               : database.runAll({QStringLiteral("LOCK TABLE schema_version IN EXCLUSIVE MODE")});
}

Result<void> step(Database &database, int version, const QString &path)
{
    return database.inTransaction([&]() -> Result<void> {
        if (const auto locked = lockOthersOut(database); !locked)
            return locked;
        const auto current = versionOf(database);
        if (!current)
            return tl::unexpected(current.error());
        if (*current >= version)
            return {};
        QStringList statements;
        const QStringList written = statementsOf(path);
        for (const QString &statement : written)
            statements.append(database.dialect().migrationStatement(statement));
        statements.removeAll(QString());
        return database.runAll(statements << settingVersion(database, version));
    });
}

} // namespace

int newestSchema()
{
    return int(migrationFiles().size());
}

Result<void> migrate(Database &database)
{
    if (!database.isSqlite()) {
        const auto made =
            database.runAll({QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT PRIMARY KEY)")});
        if (!made)
            return made;
    }
    const auto current = versionOf(database);
    if (!current)
        return tl::unexpected(current.error());
    const QStringList files = migrationFiles();
    for (int version = *current + 1; version <= int(files.size()); ++version) {
        if (auto stepped = step(database, version, files[version - 1]); !stepped)
            return stepped;
    }
    return {};
}

} // namespace lanscope

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

Result<void> step(Database &database, int version, const QString &path)
{
    return database.inTransaction([&]() -> Result<void> {
        const auto current = database.value(QStringLiteral("PRAGMA user_version"));
        if (!current)
            return tl::unexpected(current.error());
        if (current->toInt() >= version)
            return {};
        const QStringList statements = statementsOf(path) << QStringLiteral("PRAGMA user_version = %1").arg(version);
        for (const QString &statement : statements) {
            if (const auto ran = database.run(statement); !ran)
                return tl::unexpected(ran.error());
        }
        return {};
    });
}

} // namespace

int newestSchema()
{
    return int(migrationFiles().size());
}

Result<void> migrate(Database &database)
{
    const auto current = database.value(QStringLiteral("PRAGMA user_version"));
    if (!current)
        return tl::unexpected(current.error());
    const QStringList files = migrationFiles();
    for (int version = current->toInt() + 1; version <= int(files.size()); ++version) {
        if (auto stepped = step(database, version, files[version - 1]); !stepped)
            return stepped;
    }
    return {};
}

} // namespace lanscope

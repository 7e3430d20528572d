// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/opening.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/base/unique_fd.h"
#include "app/store/migrations.h"

namespace lanscope {

namespace {

/// Sentences for people.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString openingOf(const QString &path)
{
    return Words::tr("opening the database %1").arg(path);
}

enum class Condition { Empty, Usable, Outdated, Damaged };

/// The files SQLite keeps beside each other.
constexpr const char *Suffixes[] = {"", "-wal", "-shm"};

/// Reads every page: damage is better found now than in the middle of an evening. A megabyte takes some milliseconds.
Result<bool> isWhole(Database &database)
{
    const auto verdict = database.value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return tl::unexpected(verdict.error());
    return verdict->toString() == QStringLiteral("ok");
}

Result<Condition> judge(Database &database, StoreRole role)
{
    const auto owner = database.value(QStringLiteral("PRAGMA application_id"));
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    const auto tables = database.value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!owner || !version || !tables)
        return tl::unexpected(!owner ? owner.error() : !version ? version.error() : tables.error());
    if (owner->toInt() == 0 && version->toInt() == 0 && tables->toInt() == 0)
        return Condition::Empty;
    if (owner->toInt() != ApplicationId)
        return failure(database.doing(), Words::tr("it belongs to another program"));
    if (version->toInt() > newestSchema())
        return failure(database.doing(), Words::tr("a newer version of Lanscope wrote it; it was left as it is"));
    if (role == StoreRole::Recorder) {
        const auto whole = isWhole(database);
        if (!whole)
            return tl::unexpected(whole.error());
        if (!*whole)
            return Condition::Damaged;
    }
    return version->toInt() == newestSchema() ? Condition::Usable : Condition::Outdated;
}

Result<Condition> examine(const QString &path, StoreRole role)
{
    if (!QFileInfo::exists(path))
        return Condition::Empty;
    auto database = Database::open(path, Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    auto condition = judge(**database, role);
    if (!condition && (*database)->isDamaged())
        return Condition::Damaged;
    return condition;
}

/// SQLite gives its -wal and -shm files the mode of the database.
Result<void> makePrivate(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const UniqueFd created(::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (created.isOpen())
        return {};
    if (errno != EEXIST)
        return systemFailure(openingOf(path), errno);
    for (const char *suffix : Suffixes)
        ::chmod((name + suffix).constData(), 0600); // of somebody else's file we may not; that person decides
    return {};
}

/// Renames the damaged files to the first free name; returns it.
Result<QString> setAside(const QString &path)
{
    int number = 1;
    const auto named = [&] { return QStringLiteral("%1.corrupt-%2").arg(path).arg(number); };
    while (QFileInfo::exists(named()))
        ++number;
    for (const char *suffix : Suffixes) {
        const QByteArray from = QFile::encodeName(path) + suffix;
        const QByteArray to = QFile::encodeName(named()) + suffix;
        if (::rename(from.constData(), to.constData()) != 0 && errno != ENOENT)
            return systemFailure(Words::tr("setting the damaged database %1 aside").arg(path), errno);
    }
    return named();
}

Result<void> configure(Database &database, StoreRole role)
{
    QStringList pragmas{
        QStringLiteral("PRAGMA trusted_schema = OFF"), // a manipulated file must not run functions
        QStringLiteral("PRAGMA foreign_keys = ON"),
    };
    if (role == StoreRole::Reader)
        pragmas << QStringLiteral("PRAGMA query_only = ON");
    else
        pragmas << QStringLiteral("PRAGMA journal_mode = WAL") // readers do not hold up the recorder, nor it them
                << QStringLiteral("PRAGMA synchronous = NORMAL")
                << QStringLiteral("PRAGMA secure_delete = ON"); // what is forgotten is gone from the file as well
    for (const QString &pragma : pragmas) {
        if (const auto ran = database.run(pragma); !ran)
            return tl::unexpected(ran.error());
    }
    return {};
}

/// From now on what is free can go back to the disk in small steps. A file that an earlier version made is written anew
/// for that, once; when the disk is too full for it, another time.
Result<void> giveBackPages(Database &database)
{
    constexpr int Incremental = 2;
    const auto mode = database.value(QStringLiteral("PRAGMA auto_vacuum"));
    if (!mode || mode->toInt() == Incremental)
        return mode.map([](const QVariant &) {});
    if (auto set = database.runAll({QStringLiteral("PRAGMA auto_vacuum = %1").arg(Incremental)}); !set)
        return set;
    (void)database.run(QStringLiteral("VACUUM"));
    return {};
}

Result<void> mayRead(Condition condition, const QString &path)
{
    switch (condition) {
    case Condition::Empty:
        return failure(openingOf(path), Words::tr("nothing has been stored there yet"));
    case Condition::Outdated:
        return failure(openingOf(path), Words::tr("an older version of Lanscope wrote it; let Lanscope listen once"));
    case Condition::Damaged:
    case Condition::Usable:
        break;
    }
    return {};
}

} // namespace

Result<void> makeFolder(const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (folder.exists())
        return {};
    const QString parent = QFileInfo(folder.absolutePath()).absolutePath();
    const QString doing = Words::tr("creating the folder %1").arg(folder.absolutePath());
    if (!QDir().mkpath(parent))
        return systemFailure(doing, errno);
    if (::mkdir(QFile::encodeName(folder.absolutePath()).constData(), 0700) != 0 && errno != EEXIST)
        return systemFailure(doing, errno);
    return {};
}

Result<OpenDatabase> openDatabase(const QString &path, StoreRole role)
{
    const auto condition = examine(path, role);
    if (!condition)
        return tl::unexpected(condition.error());

    OpenDatabase opened;
    if (*condition == Condition::Damaged && role != StoreRole::Recorder)
        return failure(openingOf(path), Words::tr("the database is damaged; it is set aside when Lanscope listens"));
    if (*condition == Condition::Damaged) {
        const auto aside = setAside(path);
        if (!aside)
            return tl::unexpected(aside.error());
        opened.notice.sentence =
            Words::tr("The database was damaged. It was set aside as %1 and a new one begun.").arg(*aside);
    }
    const Result<void> ready = role == StoreRole::Reader ? mayRead(*condition, path) : makePrivate(path);
    if (!ready)
        return tl::unexpected(ready.error());

    auto database = Database::open(path, role == StoreRole::Reader ? Access::ReadOnly : Access::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    auto prepared = configure(**database, role);
    if (prepared && role == StoreRole::Recorder)
        prepared = giveBackPages(**database);
    if (prepared && role != StoreRole::Reader)
        prepared = migrate(**database);
    if (!prepared)
        return tl::unexpected(prepared.error());
    opened.database = std::move(*database);
    return opened;
}

} // namespace lanscope

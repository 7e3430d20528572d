// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/server_opening.h"

#include <QCoreApplication>

#include "app/store/migrations.h"

namespace lanscope {

namespace {

/// Sentences for people.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// 0 when there is no schema yet.
Result<int> schemaOf(Database &database)
{
    const auto table = database.value(QStringLiteral("SELECT to_regclass('schema_version') IS NOT NULL"));
    if (!table)
        return tl::unexpected(table.error());
    if (!table->toBool())
        return 0;
    return database.value(QStringLiteral("SELECT max(version) FROM schema_version")).map([](const QVariant &value) {
        return value.toInt();
    });
}

Result<void> prepare(Database &database, StoreRole role)
{
    const auto schema = schemaOf(database);
    if (!schema)
        return tl::unexpected(schema.error());
    if (*schema > newestSchema())
        return failure(database.doing(), Words::tr("a newer version of Lanscope wrote it; it was left as it is"));
    if (role != StoreRole::Reader)
        return migrate(database);
    if (*schema == 0)
        return failure(database.doing(), Words::tr("nothing has been stored there yet"));
    if (*schema < newestSchema())
        return failure(database.doing(), Words::tr("an older version of Lanscope wrote it; let Lanscope listen once"));
    return database.runAll({QStringLiteral("SET default_transaction_read_only = on")});
}

} // namespace

Result<OpenDatabase> openServer(const Location &location, StoreRole role)
{
    OpenDatabase opened;
    auto database = Database::open(location, role == StoreRole::Reader ? Access::ReadOnly : Access::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto prepared = prepare(**database, role); !prepared)
        return tl::unexpected(prepared.error());
    opened.database = std::move(*database);
    return opened;
}

} // namespace lanscope

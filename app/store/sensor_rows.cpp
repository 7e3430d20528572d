// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sensor_rows.h"

#include <QCoreApplication>
#include <QSysInfo>

#include "app/store/migrations.h"
#include "app/store/row_values.h"

namespace lanscope {

namespace {

/// Sentences for people.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString nameOf(const Location &location)
{
    return location.sensor.isEmpty() ? QSysInfo::machineHostName() : location.sensor;
}

Result<qint64> found(Database &database, const Location &location)
{
    const auto id = database.value(QStringLiteral("SELECT id FROM sensor WHERE site = ? AND name = ?"),
                                   {textValue(location.site), textValue(nameOf(location))});
    return id.map([](const QVariant &value) { return value.toLongLong(); });
}

/// Whom a reader means who did not say it.
Result<qint64> onlyOne(Database &database, const Location &location)
{
    auto query = database.run(QStringLiteral("SELECT id, site, name FROM sensor WHERE name <> '' ORDER BY site, name"));
    if (!query)
        return tl::unexpected(query.error());
    QStringList names;
    qint64 id = 0;
    while (query->next()) {
        id = query->value(0).toLongLong();
        const QString site = query->value(1).toString();
        names.append(site.isEmpty() ? query->value(2).toString() : site + u'/' + query->value(2).toString());
    }
    if (names.size() == 1 && location.sensor.isEmpty() && location.site.isEmpty())
        return id;
    if (names.isEmpty())
        return failure(database.doing(), Words::tr("nothing has been stored there yet"));
    return failure(database.doing(), Words::tr("it has no such sensor; choose one by ?site=SITE&sensor=NAME from: %1")
                                         .arg(names.join(QStringLiteral(", "))));
}

} // namespace

Result<qint64> sensorOf(Database &database, const Location &location, Access access)
{
    if (database.isSqlite())
        return 1;
    auto id = found(database, location);
    if (!id || *id != 0)
        return id;
    if (access == Access::ReadOnly)
        return onlyOne(database, location);
    const auto made =
        database.run(QStringLiteral("INSERT INTO sensor (site, name) VALUES (?, ?) ON CONFLICT DO NOTHING"),
                     {textValue(location.site), textValue(nameOf(location))});
    if (!made)
        return tl::unexpected(made.error());
    return found(database, location);
}

Result<void> lockSensor(Database &database, qint64 sensor)
{
    const auto taken =
        database.value(QStringLiteral("SELECT pg_try_advisory_lock(%1, %2)").arg(ApplicationId).arg(int(sensor)));
    if (!taken)
        return tl::unexpected(taken.error());
    if (!taken->toBool())
        return failure(database.doing(), Words::tr("another Lanscope records there already under this sensor's name"));
    return {};
}

} // namespace lanscope

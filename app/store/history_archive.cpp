// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/history_archive.h"

#include <QCoreApplication>

#include "app/store/database.h"
#include "app/store/history_condenser.h"
#include "app/store/history_eraser.h"
#include "app/store/history_reader.h"
#include "app/store/history_size.h"
#include "app/store/history_writer.h"

namespace lanscope {

class HistoryArchive::Private
{
public:
    Private(Database &connection, qint64 number)
        : database(connection),
          sensor(number),
          writer(database, sensor),
          condenser(database, sensor),
          eraser(database, sensor)
    {
    }

    void saving() { database.setDoing(QCoreApplication::translate("Store", "saving what was seen")); }
    void reading() { database.setDoing(QCoreApplication::translate("Store", "reading what was stored")); }

    /// The numbers of what is erased must not be remembered.
    HistoryEraser &forgetting()
    {
        database.setDoing(QCoreApplication::translate("Store", "forgetting what was stored"));
        writer.forgetNumbers();
        return eraser;
    }

    /// SQLite gives back one page each time the statement is stepped, which Qt does once.
    Result<void> giveBackPages()
    {
        const auto free = database.value(QStringLiteral("PRAGMA freelist_count"));
        if (!free)
            return tl::unexpected(free.error());
        return database.inTransaction([&]() -> Result<void> {
            Result<void> given;
            for (int page = 0; page < free->toInt() && given; ++page)
                given = database.runAll({QStringLiteral("PRAGMA incremental_vacuum(1)")});
            return given;
        });
    }

    Database &database;
    qint64 sensor;
    HistoryWriter writer;
    HistoryCondenser condenser;
    HistoryEraser eraser;
};

HistoryArchive::HistoryArchive(Database &database, qint64 sensor) : d(std::make_unique<Private>(database, sensor)) {}
HistoryArchive::~HistoryArchive() = default;

Result<void> HistoryArchive::record(qint64 place, const QList<HistoryBucket> &buckets)
{
    d->saving();
    return d->writer.record(place, buckets);
}

Result<void> HistoryArchive::recordPresence(qint64 place, const QList<PresenceMark> &marks)
{
    d->saving();
    return d->database.inTransaction([&]() -> Result<void> {
        auto query = d->database.prepare(QStringLiteral(
            "INSERT INTO presence (device, since, state) SELECT id, ?, ? FROM device WHERE place = ? AND mac = ? "
            "ON CONFLICT (device, since) DO UPDATE SET state = excluded.state"));
        if (!query)
            return tl::unexpected(query.error());
        for (const PresenceMark &mark : marks) {
            auto ran = d->database.runAgain(
                *query, {mark.since.nanoseconds / 1'000'000'000, int(mark.presence), place, mark.device.toString()});
            if (!ran)
                return ran;
        }
        return {};
    });
}

Result<bool> HistoryArchive::tend(Timestamp now, const HistoryLimits &limits)
{
    d->saving();
    return d->condenser.step(now, limits);
}

Result<HistoryAnswer> HistoryArchive::answer(const HistoryQuery &query)
{
    d->reading();
    HistoryAnswer answer{.query = query};
    if (query.from >= query.to)
        return answer;
    auto read = readUnobserved(d->database, answer);
    if (read && query.kind == HistoryKind::Traffic)
        read = readSeries(d->database, d->sensor, answer);
    if (read && query.kind == HistoryKind::Presence)
        read = readPresence(d->database, answer);
    if (read && query.kind == HistoryKind::Events)
        read = readEvents(d->database, answer);
    if (!read)
        return tl::unexpected(read.error());
    return answer;
}

Result<StoreSize> HistoryArchive::size()
{
    d->reading();
    return readSize(d->database, d->sensor);
}

Result<void> HistoryArchive::forgetDevices(qint64 place, const QList<DeviceId> &ids)
{
    return d->forgetting().forgetDevices(place, ids);
}

Result<void> HistoryArchive::forgetRange(qint64 place, const TimeSpan &range)
{
    return d->forgetting().forgetRange(place, range);
}

Result<void> HistoryArchive::forgetPlace(qint64 place)
{
    return d->forgetting().forgetPlace(place);
}

Result<void> HistoryArchive::beginAnew(qint64 place)
{
    return d->forgetting().beginAnew(place);
}

Result<void> HistoryArchive::forgetDestinations()
{
    return d->forgetting().forgetDestinations();
}

Result<void> HistoryArchive::leaveNothing()
{
    d->forgetting();
    if (!d->database.isSqlite())
        return d->database.runAll({QStringLiteral("VACUUM FULL")});
    // The pages were overwritten as they became free (secure_delete); what is free goes back to the disk.
    if (auto given = d->giveBackPages(); !given)
        return given;
    return d->database.runAll({QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")});
}

} // namespace lanscope

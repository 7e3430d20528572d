// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include "app/store/choice_rows.h"
#include "app/store/database.h"
#include "app/store/day_rows.h"
#include "app/store/device_rows.h"
#include "app/store/opening.h"
#include "app/store/place_merge.h"
#include "app/store/place_rows.h"
#include "app/store/recorder_lock.h"

namespace lanscope {

class Store::Private
{
public:
    explicit Private(OpenDatabase opened)
        : database(std::move(opened.database)), notice(std::move(opened.notice)), deviceRows(*database)
    {
    }

    Database &saving()
    {
        database->setDoing(QCoreApplication::translate("Store", "saving what was seen"));
        return *database;
    }

    Database &reading()
    {
        database->setDoing(QCoreApplication::translate("Store", "reading what was stored"));
        return *database;
    }

    Database &forgetting()
    {
        database->setDoing(QCoreApplication::translate("Store", "forgetting devices"));
        return *database;
    }

    /// What was erased is not to be found in the write-ahead log either.
    Result<void> leaveNothing()
    {
        return database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).map([](const QSqlQuery &) {});
    }

    std::optional<RecorderLock> lock;
    std::unique_ptr<Database> database;
    StoreNotice notice;
    DeviceRows deviceRows;
};

Store::Store(std::unique_ptr<Private> p) : d(std::move(p)) {}
Store::~Store() = default;

QString Store::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/lanscope/lanscope.db");
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, StoreRole role)
{
    if (role != StoreRole::Reader) {
        if (const auto made = makeFolder(path); !made)
            return tl::unexpected(made.error());
    }
    std::optional<RecorderLock> lock;
    if (role == StoreRole::Recorder) {
        auto taken = RecorderLock::take(path);
        if (!taken)
            return tl::unexpected(taken.error());
        lock = std::move(*taken);
    }
    auto opened = openDatabase(path, role);
    if (!opened)
        return tl::unexpected(opened.error());
    auto d = std::make_unique<Private>(std::move(*opened));
    d->lock = std::move(lock);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

StoreNotice Store::notice() const
{
    return d->notice;
}

Result<Place> Store::enterPlace(const Place &place, Timestamp now)
{
    return enterPlaceRow(d->saving(), place, now);
}

Result<void> Store::updatePlace(const Place &place)
{
    return updatePlaceRow(d->saving(), place);
}

Result<void> Store::clearPlace(const Place &place)
{
    if (auto emptied = emptyPlace(d->forgetting(), place.id); !emptied)
        return emptied;
    d->deviceRows.forgetWritten();
    return d->leaveNothing();
}

Result<QList<Place>> Store::places()
{
    return readPlaces(d->reading());
}

Result<Place> Store::lastPlace()
{
    return places().map([](const QList<Place> &places) { return places.value(0); });
}

Result<QList<Device>> Store::devices(const Place &place, const QDate &day)
{
    d->reading();
    auto devices = d->deviceRows.read(place.id, day);
    const auto choices = readChoices(*d->database, place.id);
    if (!choices)
        return tl::unexpected(choices.error());
    if (devices) {
        for (Device &device : *devices)
            device.user = choices->value(device.id);
    }
    return devices;
}

Result<void> Store::saveDevices(const Place &place, const QList<Device> &devices, const QDate &day)
{
    d->saving();
    return d->deviceRows.write(place.id, devices, day);
}

Result<void> Store::removeDevices(const Place &place, const QList<DeviceId> &ids)
{
    d->saving();
    return d->deviceRows.remove(place.id, ids);
}

Result<void> Store::saveChoices(const Place &place, const QHash<DeviceId, UserChoices> &choices, Timestamp now)
{
    d->database->setDoing(QCoreApplication::translate("Store", "saving your choice"));
    return writeChoices(*d->database, place.id, choices, now);
}

Result<void> Store::eraseDevices(const Place &place, const QList<DeviceId> &ids)
{
    d->forgetting();
    if (auto removed = d->deviceRows.remove(place.id, ids); !removed)
        return removed;
    if (auto removed = removeChoices(*d->database, place.id, ids); !removed)
        return removed;
    return d->leaveNothing();
}

Result<DayStrip> Store::dayStrip(const Place &place, const QDate &day)
{
    return readDayStrip(d->reading(), place.id, day);
}

Result<void> Store::saveDayStrip(const Place &place, const DayStrip &strip, const QList<int> &quarters)
{
    return writeDayStrip(d->saving(), place.id, strip, quarters);
}

Result<void> Store::forgetDaysBefore(const QDate &day)
{
    return removeDaysBefore(d->saving(), day);
}

Result<qint64> Store::outsideChanges()
{
    const auto changes = d->reading().value(QStringLiteral("PRAGMA data_version"));
    return changes.map([](const QVariant &count) { return count.toLongLong(); });
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include <QStandardPaths>

#include "app/store/baseline_rows.h"
#include "app/store/choice_rows.h"
#include "app/store/database.h"
#include "app/store/day_rows.h"
#include "app/store/device_rows.h"
#include "app/store/kinship_rows.h"
#include "app/store/opening.h"
#include "app/store/place_merge.h"
#include "app/store/place_rows.h"
#include "app/store/sensor_rows.h"
#include "app/store/server_opening.h"
#include "app/store/store_private.h"

namespace lanscope {

namespace {

/// The folder of a file that is to be written, and the right to record there.
Result<std::optional<RecorderLock>> makeReady(const QString &path, StoreRole role)
{
    if (role == StoreRole::Reader)
        return std::nullopt;
    if (const auto made = makeFolder(path); !made)
        return tl::unexpected(made.error());
    if (role != StoreRole::Recorder)
        return std::nullopt;
    return RecorderLock::take(path).map([](RecorderLock &&lock) { return std::optional(std::move(lock)); });
}

} // namespace

Store::Store(std::unique_ptr<Private> p) : d(std::move(p)) {}
Store::~Store() = default;

QString Store::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/lanscope/lanscope.db");
}

Result<std::unique_ptr<Store>> Store::open(const QString &text, StoreRole role)
{
    const auto location = Location::fromText(text);
    if (!location)
        return tl::unexpected(location.error());
    std::optional<RecorderLock> lock;
    if (location->engine == Engine::Sqlite) {
        auto ready = makeReady(location->path, role);
        if (!ready)
            return tl::unexpected(ready.error());
        lock = std::move(*ready);
    }
    auto opened = location->engine == Engine::Sqlite ? openDatabase(location->path, role) : openServer(*location, role);
    if (!opened)
        return tl::unexpected(opened.error());
    const Access access = role == StoreRole::Reader ? Access::ReadOnly : Access::ReadWrite;
    const auto sensor = sensorOf(*opened->database, *location, access);
    if (!sensor)
        return tl::unexpected(sensor.error());
    auto d = std::make_unique<Private>(std::move(*opened), *sensor, role);
    d->lock = std::move(lock);
    if (const auto locked = d->lockIfRecorder(); !locked)
        return tl::unexpected(locked.error());
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

StoreNotice Store::notice() const
{
    return d->notice;
}

Result<Place> Store::enterPlace(const Place &place, Timestamp now)
{
    return enterPlaceRow(d->saving(), d->sensor, place, now);
}

Result<MacAddress> Store::gatewayAmong(const QString &prefix, const QList<MacAddress> &macs)
{
    return readGatewayAmong(d->reading(), d->sensor, prefix, macs);
}

Result<void> Store::updatePlace(const Place &place)
{
    return updatePlaceRow(d->saving(), place);
}

Result<void> Store::clearPlace(const Place &place)
{
    d->forgetting();
    if (auto emptied = d->history.forgetPlace(place.id); !emptied)
        return emptied;
    if (auto emptied = emptyPlace(*d->database, place.id); !emptied)
        return emptied;
    d->deviceRows.forgetWritten();
    return d->leaveNothing();
}

Result<QList<Place>> Store::places()
{
    return readPlaces(d->reading(), d->sensor);
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
    if (auto removed = d->history.forgetDevices(place.id, ids); !removed)
        return removed;
    return d->deviceRows.remove(place.id, ids);
}

Result<void> Store::saveChoices(const Place &place, const QHash<DeviceId, UserChoices> &choices, Timestamp now)
{
    return writeChoices(d->savingChoice(), place.id, choices, now);
}

Result<Kinships> Store::kinships(const Place &place)
{
    return readKinships(d->reading(), place.id);
}

Result<void> Store::saveRegrouping(const Place &place, const Regrouping &regrouping, Timestamp now)
{
    d->database->setDoing(QCoreApplication::translate("Store", "saving your choice"));
    return writeRegrouping(*d->database, place.id, regrouping, now);
}

Result<void> Store::eraseDevices(const Place &place, const QList<DeviceId> &ids)
{
    d->forgetting();
    if (auto removed = d->history.forgetDevices(place.id, ids); !removed)
        return removed;
    if (auto removed = d->deviceRows.remove(place.id, ids); !removed)
        return removed;
    if (auto removed = removeChoices(*d->database, place.id, ids); !removed)
        return removed;
    if (auto removed = removeKinships(*d->database, place.id, ids); !removed)
        return removed;
    if (auto removed = removeBaselines(*d->database, place.id, ids); !removed)
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

HistoryArchive &Store::history()
{
    d->reading();
    return d->history;
}

QString Store::shownLocation(const QString &text)
{
    return lanscope::shownLocation(text);
}

bool Store::isServer(const QString &text)
{
    return Location::isServer(text);
}

Result<qint64> Store::outsideChanges()
{
    // A server tells no such number; what others write into a sensor's rows are decisions.
    const auto changes =
        d->reading().isSqlite()
            ? d->reading().value(QStringLiteral("PRAGMA data_version"))
            : d->reading().value(QStringLiteral("SELECT coalesce(max(chosen_at), 0) + count(*) FROM choice "
                                                "WHERE place IN (SELECT id FROM place WHERE sensor = ?)"),
                                 {d->sensor});
    return changes.map([](const QVariant &count) { return count.toLongLong(); });
}

} // namespace lanscope

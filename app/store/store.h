// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QHash>
#include <QList>
#include <QString>

#include "app/anomaly/alert.h"
#include "app/anomaly/baseline.h"
#include "app/base/result.h"
#include "app/inventory/day_strip.h"
#include "app/inventory/place.h"
#include "app/inventory/regrouping.h"
#include "app/store/history_archive.h"

namespace lanscope {

/// What a program does with the database.
enum class StoreRole {
    Recorder, ///< keeps what it sees; only one at a time (a lock file beside the database), others are refused
    Editor,   ///< writes a person's decisions, now and then; any number, beside a recorder too
    Reader,   ///< only reads
};

/// What happened to the database when it was opened, for the person to know.
struct StoreNotice {
    QString sentence; ///< empty when nothing happened; else for example that a corrupt file was set aside, and where
};

/// The database, an SQLite file or a PostgreSQL server: numbered migrations, batches that are whole or absent after a
/// crash. A file has mode 0600 and a write-ahead log; on a server each sensor has its own places (see Location).
///
/// Belongs to one thread. A database from a newer version is refused untouched; a corrupt one is set aside under a new
/// name and an empty one begun, and notice() says so. A busy database is waited for up to two seconds.
class Store
{
public:
    /// Opens the file at a path, or what a URL "postgresql://user@host/database?site=Home&sensor=attic" names.
    static Result<std::unique_ptr<Store>> open(const QString &location, StoreRole role);
    /// The same as it may be shown: without the password of a URL.
    static QString shownLocation(const QString &location);
    static bool isServer(const QString &location);
    /// `$XDG_DATA_HOME/lanscope/lanscope.db`
    static QString defaultPath();

    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    StoreNotice notice() const;

    /// The stored place with this gateway and prefix, created if there is none. The returned one has its id.
    Result<Place> enterPlace(const Place &place, Timestamp now);
    /// The gateway of the only place with this prefix where one of these devices is known; null when none or several
    /// are.
    Result<MacAddress> gatewayAmong(const QString &prefix, const QList<MacAddress> &macs);
    /// Keeps name, kind, Wi-Fi name and first listening of a place that was entered once.
    Result<void> updatePlace(const Place &place);
    /// Erases all that a place holds as eraseDevices() does; the place itself stays.
    Result<void> clearPlace(const Place &place);
    Result<QList<Place>> places();
    /// The place that was entered last; one with id 0 when there is none.
    Result<Place> lastPlace();

    /// What was seen under each address of a place with what people decided about it, and what it sent and received on
    /// `day`. Which of them are one device, kinships() tells.
    Result<QList<Device>> devices(const Place &place, const QDate &day = {});

    /// Writes these devices' observed values in one transaction, `today` as that of `day`. Never touches what a person
    /// decided.
    Result<void> saveDevices(const Place &place, const QList<Device> &devices, const QDate &day = {});
    Result<void> removeDevices(const Place &place, const QList<DeviceId> &ids);

    /// Keeps what people decided about these devices, all or nothing. Unset fields are taken back.
    Result<void> saveChoices(const Place &place, const QHash<DeviceId, UserChoices> &choices, Timestamp now);

    /// What people said of addresses; kept and taken back all or nothing.
    Result<Kinships> kinships(const Place &place);
    Result<void> saveRegrouping(const Place &place, const Regrouping &regrouping, Timestamp now);

    /// Removes devices and all that was decided about them so that nothing of them is left in the file
    /// (PRAGMA secure_delete; the write-ahead log is emptied, as far as no other program reads it).
    Result<void> eraseDevices(const Place &place, const QList<DeviceId> &ids);

    /// One day of a place, and the quarters of an hour of it that are to be kept.
    Result<DayStrip> dayStrip(const Place &place, const QDate &day);
    Result<void> saveDayStrip(const Place &place, const DayStrip &strip, const QList<int> &quarters);

    /// What was exchanged over time, and when devices were here.
    HistoryArchive &history();

    /// The alerts of a place, in the order in which they were opened.
    Result<QList<Alert>> alerts(const Place &place);
    /// Keeps these and forgets those, all or nothing.
    Result<void> saveAlerts(const Place &place, const QList<Alert> &alerts, const QList<AlertId> &removed = {});
    Result<QList<AlertMute>> alertMutes(const Place &place);
    Result<void> saveAlertMutes(const Place &place, const QList<AlertMute> &mutes);
    /// What a person wants to have of each kind, at every place; kinds without a choice are not in it.
    Result<QHash<AlertKind, AlertLevel>> alertLevels();
    Result<void> saveAlertLevels(const QHash<AlertKind, AlertLevel> &levels);

    /// What the devices of a place usually move, by MAC address.
    Result<QHash<MacAddress, Baseline>> baselines(const Place &place);
    Result<void> saveBaselines(const Place &place, const QHash<MacAddress, Baseline> &baselines);

    /// Another number whenever another program changed the database.
    Result<qint64> outsideChanges();

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace lanscope

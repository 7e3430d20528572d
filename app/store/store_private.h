// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>

#include "app/store/device_rows.h"
#include "app/store/opening.h"
#include "app/store/recorder_lock.h"
#include "app/store/sensor_rows.h"
#include "app/store/store.h"

namespace lanscope {

/// What a Store holds: its connection, and how it speaks of what it does.
class Store::Private
{
public:
    Private(OpenDatabase opened, qint64 sensorNumber, StoreRole storeRole)
        : database(std::move(opened.database)),
          notice(std::move(opened.notice)),
          sensor(sensorNumber),
          role(storeRole),
          deviceRows(*database),
          history(*database, sensor)
    {
    }

    Database &about(const QString &doing)
    {
        reconnectIfLost();
        database->setDoing(doing);
        return *database;
    }

    Database &saving() { return about(QCoreApplication::translate("Store", "saving what was seen")); }
    Database &reading() { return about(QCoreApplication::translate("Store", "reading what was stored")); }
    Database &forgetting() { return about(QCoreApplication::translate("Store", "forgetting devices")); }
    Database &savingChoice() { return about(QCoreApplication::translate("Store", "saving your choice")); }

    /// What was erased is not to be found in the write-ahead log either, nor in what a server leaves in its tables.
    Result<void> leaveNothing() { return history.leaveNothing(); }

    Result<void> lockIfRecorder()
    {
        return role == StoreRole::Recorder && !database->isSqlite() ? lockSensor(*database, sensor) : Result<void>();
    }

    std::optional<RecorderLock> lock;
    std::unique_ptr<Database> database;
    StoreNotice notice;
    qint64 sensor;
    StoreRole role;
    DeviceRows deviceRows;
    HistoryArchive history;

private:
    /// So long a lost server is left alone: each attempt may hold up the line for Database::ConnectSeconds.
    static constexpr int ReconnectMilliseconds = 30000;

    /// The next statement says what is wrong when it did not help.
    void reconnectIfLost()
    {
        if (!database->isLost() || !nextAttempt.hasExpired())
            return;
        nextAttempt.setRemainingTime(ReconnectMilliseconds);
        if (database->reconnect() && !lockIfRecorder())
            database->giveUp();
    }

    QDeadlineTimer nextAttempt;
};

} // namespace lanscope

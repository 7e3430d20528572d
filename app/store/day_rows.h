// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "app/inventory/day_strip.h"
#include "app/inventory/device.h"
#include "app/store/database.h"

namespace lanscope {

/// What devices sent and received on one day, each under its row number. Of an invalid day there is nothing.
Result<QHash<qint64, DeviceTraffic>> readDeviceDays(Database &database, qint64 place, const QDate &day);

/// The statement that keeps a day of a device, for keepDeviceDay(); inside a transaction of the caller's.
Result<QSqlQuery> prepareDeviceDay(Database &database);
Result<void> keepDeviceDay(Database &database, QSqlQuery &query, qint64 row, const QDate &day,
                           const DeviceTraffic &traffic);

/// The quarters of an hour of one day that were observed.
Result<DayStrip> readDayStrip(Database &database, qint64 place, const QDate &day);
/// Keeps these quarters of the strip, all or none.
Result<void> writeDayStrip(Database &database, qint64 place, const DayStrip &strip, const QList<int> &quarters);

} // namespace lanscope

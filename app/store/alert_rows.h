// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "app/anomaly/alert.h"
#include "app/store/database.h"

namespace lanscope {

/// The alerts of a place in the order of their numbers. Kinds that a newer version knows are left out.
Result<QList<Alert>> readAlerts(Database &database, qint64 place);
/// Writes these and removes those, all or nothing.
Result<void> writeAlerts(Database &database, qint64 place, const QList<Alert> &alerts, const QList<AlertId> &removed);

Result<QList<AlertMute>> readMutes(Database &database, qint64 place);
/// Replaces all mutes of the place.
Result<void> writeMutes(Database &database, qint64 place, const QList<AlertMute> &mutes);

Result<QHash<AlertKind, AlertLevel>> readAlertLevels(Database &database);
Result<void> writeAlertLevels(Database &database, const QHash<AlertKind, AlertLevel> &levels);

} // namespace lanscope

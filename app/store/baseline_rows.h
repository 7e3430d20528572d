// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "app/anomaly/baseline.h"
#include "app/inventory/device.h"
#include "app/store/database.h"

namespace lanscope {

/// What the devices of a place usually move, by MAC address.
Result<QHash<MacAddress, Baseline>> readBaselines(Database &database, qint64 place);
/// Keeps these in place of what was kept of the same addresses, all or nothing.
Result<void> writeBaselines(Database &database, qint64 place, const QHash<MacAddress, Baseline> &baselines);
/// Forgets what was learned of these.
Result<void> removeBaselines(Database &database, qint64 place, const QList<DeviceId> &ids);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "app/inventory/device.h"
#include "app/store/database.h"

namespace lanscope {

/// What people decided about the devices of a place. Unknown fields and categories are left alone.
Result<QHash<DeviceId, UserChoices>> readChoices(Database &database, qint64 place);

/// Keeps what is set and takes back what is not, in one transaction.
Result<void> writeChoices(Database &database, qint64 place, const QHash<DeviceId, UserChoices> &choices, Timestamp now);

/// Takes back everything that was decided about these devices, in one transaction.
Result<void> removeChoices(Database &database, qint64 place, const QList<DeviceId> &ids);

} // namespace lanscope

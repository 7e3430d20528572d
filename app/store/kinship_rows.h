// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/timestamp.h"
#include "app/inventory/regrouping.h"
#include "app/store/database.h"

namespace lanscope {

/// What people said of the addresses of a place.
Result<Kinships> readKinships(Database &database, qint64 place);

/// Keeps what a person says of addresses now, in one transaction.
Result<void> writeRegrouping(Database &database, qint64 place, const Regrouping &regrouping, Timestamp now);

/// Takes back everything that was said of these addresses, in one transaction.
Result<void> removeKinships(Database &database, qint64 place, const QList<DeviceId> &ids);

} // namespace lanscope

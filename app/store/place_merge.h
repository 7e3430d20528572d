// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace lanscope {

/// Two places turned out to be one: what `from` holds goes to `into`, and `from` is gone. Of a device that both have,
/// counters are added; what was decided in `into` wins. Inside a transaction of the caller's.
Result<void> mergePlaces(Database &database, qint64 from, qint64 into);

/// Removes all that a place holds: devices, decisions, days. The place stays. In one transaction.
Result<void> emptyPlace(Database &database, qint64 place);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/history_archive.h"

namespace lanscope {

/// What the database takes, and since when a sensor keeps something.
Result<StoreSize> readSize(Database &database, qint64 sensor);

} // namespace lanscope

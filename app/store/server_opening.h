// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/opening.h"

namespace lanscope {

/// Connects to a PostgreSQL server and makes the database ready for rows of the newest schema, as its role may. A newer
/// schema is refused untouched. Nothing is set aside: a server looks after its files itself.
Result<OpenDatabase> openServer(const Location &location, StoreRole role);

} // namespace lanscope

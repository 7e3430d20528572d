// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/database.h"

namespace lanscope {

/// "LSCO": what PRAGMA application_id of a Lanscope database says.
constexpr int ApplicationId = 0x4c53434f;

/// The version of the schema this program writes: the number of the last file in migrations/.
int newestSchema();

/// Brings the database from whatever version it has to the newest, each step in a transaction of its own. Two programs
/// may try at the same time: each step looks again at the version when it has the write lock.
///
/// A migration is SQL whose statements end with a semicolon at the end of a line; no trigger bodies. It is written for
/// SQLite; Dialect::migrationStatement() says what it may contain so that a server understands it, too.
Result<void> migrate(Database &database);

} // namespace lanscope

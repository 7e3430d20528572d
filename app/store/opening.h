// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/base/result.h"
#include "app/store/database.h"
#include "app/store/store.h"

namespace lanscope {

/// A connection that is ready for rows of the newest schema.
struct OpenDatabase {
    std::unique_ptr<Database> database;
    StoreNotice notice;
};

/// Creates the folder of a database that is to be written, for its owner only, if it is not there.
Result<void> makeFolder(const QString &path);

/// Opens the database as its role may. It is looked at through a read-only connection first, so that what is refused
/// (of a newer version, of another program) keeps every octet. A recorder sets a damaged file aside and begins a new
/// one.
Result<OpenDatabase> openDatabase(const QString &path, StoreRole role);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/base/result.h"
#include "app/store/dialect.h"

namespace lanscope {

/// Where a database is: the path of a file, or the URL of a PostgreSQL server and who records there:
/// "postgresql://user@host:port/database?site=Home&sensor=attic". The host may stand in the query, as libpq has it,
/// when it is the folder of a local socket; other parameters ("sslmode=require") go to libpq as they are.
struct Location {
    Engine engine = Engine::Sqlite;
    QString path; ///< of the file; of a server the name of the database
    QString host;
    int port = -1; ///< -1: the usual one
    QString user;
    QString password; ///< never shown; better kept in ~/.pgpass or PGPASSWORD, which libpq reads itself
    QString options;  ///< what goes to libpq besides, "key=value" separated by semicolons
    QString site;
    QString sensor; ///< empty when none is given: a recorder is called as its computer then

    static bool isServer(const QString &text);
    static Result<Location> fromText(const QString &text);

    /// For people, JSON and logs: the path, or the URL without password and options.
    QString shown() const;
    bool operator==(const Location &) const = default;
};

/// A path or URL as it may be shown, whatever it is.
QString shownLocation(const QString &text);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

namespace lanscope {

/// The number of who records: 1 in a file. In a database that several share it is found by site and name; one that is
/// not there yet is made, except for a reader, who gets the only one there is when the location names none.
Result<qint64> sensorOf(Database &database, const Location &location, Access access);

/// The right to record as this sensor: an advisory lock that the server gives back when the connection ends.
Result<void> lockSensor(Database &database, qint64 sensor);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/timestamp.h"
#include "app/inventory/place.h"
#include "app/store/database.h"

namespace lanscope {

/// The place with this gateway and prefix. A place whose gateway was not known becomes the one whose gateway is
/// learned; one with a known gateway is never taken for one with another. Created if there is none; it is the last
/// place from now. When `place` has the number of one whose gateway was not known, that one is merged into it.
/// Places of other sensors are others.
Result<Place> enterPlaceRow(Database &database, qint64 sensor, const Place &place, Timestamp now);

/// The gateway of a sensor's only place with this prefix where one of these devices (of many, the first 256) was seen
/// that is not the sensor itself; null when there is none, or more than one.
Result<MacAddress> readGatewayAmong(Database &database, qint64 sensor, const QString &prefix,
                                    const QList<MacAddress> &macs);

/// Keeps name, kind, Wi-Fi name and first listening of the place with this number.
Result<void> updatePlaceRow(Database &database, const Place &place);

/// The places of a sensor, the one entered last first.
Result<QList<Place>> readPlaces(Database &database, qint64 sensor);

} // namespace lanscope

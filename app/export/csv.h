// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "app/inventory/device.h"
#include "app/traffic/contribution.h"

namespace lanscope {

/// Devices as CSV (RFC 4180, UTF-8, CRLF), a header line first; every field has passed csvField().
QString devicesToCsv(const QList<Device> &devices);

/// What devices exchanged with whom, likewise.
QString contributionsToCsv(const QList<Contribution> &contributions);

} // namespace lanscope

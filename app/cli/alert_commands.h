// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/alert.h"
#include "app/cli/arguments.h"
#include "app/export/alert_export.h"

namespace lanscope {

/// The alerts of the network that was observed last, the newest first. The exit status.
int listAlerts(const Arguments &arguments);
int exportAlerts(const Arguments &arguments);

/// Alerts as lines for the terminal; a sentence when there is none.
QString alertTable(const QList<Alert> &alerts, const DeviceNameLookup &nameOf);

} // namespace lanscope

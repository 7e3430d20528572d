// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/inventory/device.h"
#include "app/pipeline/pipeline_state.h"

namespace lanscope {

/// Text for the terminal; every foreign string in it is free of control characters already.

/// One device in one line: name or "unnamed", MAC address, vendor, addresses.
QString deviceLine(const Device &device);

/// Devices as aligned columns with a header line; a sentence when there is none.
QString deviceTable(const QList<Device> &devices);

/// Everything about one device, a line each.
QString deviceSheet(const Device &device);

/// What was counted, and what was lost.
QString captureSummary(const PipelineState &state);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include "app/inventory/device.h"
#include "app/models/device_column.h"

namespace lanscope {

/// Whether a cell must be told as changed. The name stands for everything that no column shows.
bool cellDiffers(const Device &before, const Device &after, DeviceColumn column);

/// The raw value of a cell, by which it can be compared; none in the column Now, which no device knows.
QVariant cellValue(const Device &device, DeviceColumn column);

} // namespace lanscope

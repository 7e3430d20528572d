// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/inventory/device.h"

namespace lanscope {

class DeviceModel;

/// What a device is called in the table; empty when it is not there.
QString deviceTitle(const DeviceModel &devices, const DeviceId &id);

} // namespace lanscope

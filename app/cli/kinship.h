// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace lanscope {

/// The commands about which devices are the same. Each returns the exit status.
int listLikenesses(const Arguments &arguments);
int mergeDevices(const Arguments &arguments);
int keepDevicesApart(const Arguments &arguments);
int splitDevice(const Arguments &arguments);

} // namespace lanscope

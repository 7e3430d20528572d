// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace lanscope {

/// The commands that only look into the database or ask the helper. Each returns the exit status.
int listDevices(const Arguments &arguments);
int showDevice(const Arguments &arguments);
int nameDevice(const Arguments &arguments);
int followDevices(const Arguments &arguments);
int exportDevices(const Arguments &arguments);
int showStatus(const Arguments &arguments);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace lanscope {

/// Each returns the program's exit status.
int exportHistory(const Arguments &arguments);
int exportFlows(const Arguments &arguments);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/capture/open.h"

namespace lanscope::helper {

/// The arguments of OpenCapture as they came over the bus: nothing about them is certain.
struct CaptureOptions {
    unsigned interfaceIndex = 0;
    const char *interfaceName = "";
    const char *mode = "";
    const char *backend = "";
    unsigned drainMs = 0;
};

/// Turns options into a request, or says which one is wrong. Never repeats what the caller wrote.
Result<CaptureRequest> checkOptions(const CaptureOptions &options);

/// Fails when no interface has this index and name now.
Result<void> checkInterface(unsigned index, std::string_view name);

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/capture/open.h"

namespace lanscope::helper {

/// Opens the backend of last resort: packet sockets through libpcap, one for each direction. It counts by the same
/// rules as the BPF programs; an aggregate that offloading made is taken apart by the interface's MTU.
Result<std::unique_ptr<CaptureBackend>> openPcapBackend(const CaptureRequest &request);

} // namespace lanscope::helper

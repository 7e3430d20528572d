// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/capture/open.h"

namespace lanscope::helper {

/// Loads the programs of bpf/, attaches one for received frames as `request.backend` says and one for sent frames at TC
/// egress. They are detached when the backend goes.
Result<std::unique_ptr<CaptureBackend>> openBpfBackend(const CaptureRequest &request);

} // namespace lanscope::helper

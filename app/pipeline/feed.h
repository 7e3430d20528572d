// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/capture/capture_source.h"
#include "app/pipeline/pipeline.h"

namespace lanscope {

/// A source of the session, and the counters it last told.
struct Pipeline::Feed {
    std::unique_ptr<CaptureSource> source;
    CaptureStatus status;
    bool hasEnded = false;
};

} // namespace lanscope

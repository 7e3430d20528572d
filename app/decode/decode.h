// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/captured_frame.h"
#include "app/decode/observation.h"

namespace lanscope {

/// Decodes one captured frame. Pure and total: malformed octets give fewer facts and set `malformed`. The first
/// observation of a frame whose source MAC address is an individual one is always Heard.
Decoded decode(const CapturedFrame &frame);

} // namespace lanscope

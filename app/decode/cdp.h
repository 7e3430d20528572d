// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// Cisco's discovery protocol, as its fields are publicly described: name, platform, software and addresses.
void decodeCdp(const Payload &payload, FactCollector &facts);

} // namespace lanscope

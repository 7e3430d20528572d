// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// Link layer discovery (IEEE 802.1AB): the sender's name, description, capabilities, management addresses and, from
/// LLDP-MED (ANSI/TIA-1057), its maker and model.
void decodeLldp(const Payload &payload, FactCollector &facts);

} // namespace lanscope

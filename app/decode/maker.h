// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// The protocols in which devices of one maker, or of one trade, find each other, chosen by the UDP port as
/// lanscope_maker_kind() of bpf/frame_kind.h lists them. Each tells Attribute with the protocol's name before the
/// property: "kasa model", "mndp board". Questions, which have their own form in each protocol, tell nothing; nor does
/// what a router passed on.
void decodeMaker(const Payload &payload, FactCollector &facts);

} // namespace lanscope

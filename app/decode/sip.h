// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// What a SIP message (RFC 3261) tells of the software that sent it: of a request that no proxy passed on, its
/// User-Agent as "sip-agent"; of an answer to one, its Server or User-Agent, Served as "sip-server". What a router
/// passed on tells nothing.
void decodeSip(const Payload &payload, FactCollector &facts);

} // namespace lanscope

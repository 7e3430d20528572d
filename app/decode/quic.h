// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// The datagram that opens a QUIC connection: ClientHello, as far as it fits into this one datagram.
void decodeQuic(const Payload &payload, FactCollector &facts);

} // namespace lanscope

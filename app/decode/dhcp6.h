// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// DHCPv6 (RFC 8415). A client's message describes its sender: identifier, name, vendor class, options it asks for. A
/// server's says that its sender is one, and nothing of the client; relays speak for others and tell nothing.
void decodeDhcp6(const Payload &payload, FactCollector &facts);

} // namespace lanscope

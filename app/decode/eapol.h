// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// IEEE 802.1X (EAP over LANs): who begins a login at a port has a supplicant, and its version. Only EAPOL-Start is
/// looked at: the user's identity, which comes later, is nobody's business and is never copied.
void decodeEapol(const Payload &payload, FactCollector &facts);

} // namespace lanscope

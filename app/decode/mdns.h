// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// Multicast DNS (RFC 6762) and DNS service discovery (RFC 6763).
///
/// A question is behaviour: it gives Asked, and neither the answers its asker already knows nor the records it probes
/// for say anything about it. An answer or announcement describes its sender as far as Announcement believes it.
void decodeMdns(const Payload &payload, FactCollector &facts);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// How the TCP SYN in an IP packet opens its connection, in the notation of p0f 3; nothing when the headers are cut off
/// or IPv6 extension headers stand between.
std::optional<StackSignature> stackSignature(QByteArrayView packet);

/// The signature of the sender; nothing of a packet that was routed, whose author is another device.
void decodeSyn(const Payload &payload, FactCollector &facts);

} // namespace lanscope

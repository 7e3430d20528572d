// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/decode/fact_collector.h"
#include "app/decode/header_fields.h"
#include "app/decode/payload.h"

namespace lanscope {

/// The head of an HTTP request (RFC 9112 section 3). Points into the octets it was parsed from.
struct HttpRequest {
    QByteArrayView method;
    QByteArrayView target;
    HeaderFields fields;
    QByteArrayView body; ///< as far as the first segment holds it
};

/// Parses the start of a TCP payload; nothing when its first line is no request. Only the first segment is at hand, so
/// that a last line without an end may be half of one.
std::optional<HttpRequest> parseHttpRequest(QByteArrayView octets);

/// Which server the device calls, and what its software calls itself. A packet that was routed tells neither of its
/// sender. A request to let others in through a gateway is told, too: PortMappingAsked.
void decodeHttp(const Payload &payload, FactCollector &facts);

} // namespace lanscope

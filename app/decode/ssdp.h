// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/decode/fact_collector.h"
#include "app/decode/header_fields.h"
#include "app/decode/payload.h"

namespace lanscope {

/// An SSDP message: a request or status line of HTTP and header fields (UPnP Device Architecture 2.0 section 1).
/// Points into the octets it was parsed from.
struct SsdpMessage {
    enum class Kind { Search, Announcement, Answer };
    Kind kind = Kind::Search;
    HeaderFields headers;
};

/// Parses a UDP payload; nothing when its first line is none of SSDP.
std::optional<SsdpMessage> parseSsdp(QByteArrayView octets);

/// A search is a question, and says of its sender only which software asks. An announcement that somebody is here, and
/// an answer to a search, offer a service and state properties; a farewell states nothing.
void decodeSsdp(const Payload &payload, FactCollector &facts);

} // namespace lanscope

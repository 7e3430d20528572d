// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/decode/fact_collector.h"
#include "app/decode/header_fields.h"
#include "app/decode/payload.h"

namespace lanscope {

/// The head of an answer of HTTP or RTSP, as far as the first segment holds it. Points into the octets it was parsed
/// from.
struct ServerAnswer {
    QByteArrayView protocol; ///< "HTTP/1.1", "RTSP/1.0"
    int status = 0;
    HeaderFields fields;
    QByteArrayView body;

    bool isRtsp() const { return protocol.startsWith("RTSP"); }
};

/// Parses the start of a TCP payload; nothing when its first line is no status line.
std::optional<ServerAnswer> parseServerAnswer(QByteArrayView octets);

/// How software greets. Of servers Served: what an answer of HTTP or RTSP calls its software and its realm, the
/// identification of an SSH server, and a UPnP description, with or without the head that it came behind. Of clients
/// Attribute: the identification of an SSH client, and what one calls itself to an MQTT broker (MQTT 3.1.1
/// section 3.1). What came through a router tells nothing of its sender.
void decodeBanner(const Payload &payload, FactCollector &facts);

} // namespace lanscope

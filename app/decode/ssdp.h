// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>

#include <QList>

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// An SSDP message: a request or status line of HTTP and header fields (UPnP Device Architecture 2.0 section 1).
/// Points into the octets it was parsed from.
struct SsdpMessage {
    enum class Kind { Search, Announcement, Answer };
    static constexpr int MaximumHeaders = 64; ///< a datagram of 1,500 octets seldom holds 20

    Kind kind = Kind::Search;
    QList<std::pair<QByteArrayView, QByteArrayView>> headers; ///< name and value as sent, in their order, trimmed

    /// The value of the first header of that name, letter case aside; empty when there is none.
    QByteArrayView header(QByteArrayView name) const;
};

/// Parses a UDP payload; nothing when its first line is none of SSDP.
std::optional<SsdpMessage> parseSsdp(QByteArrayView octets);

/// A search is a question. An announcement that somebody is here, and an answer to a search, offer a service and state
/// properties; a farewell states nothing.
void decodeSsdp(const Payload &payload, FactCollector &facts);

} // namespace lanscope

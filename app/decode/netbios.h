// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// A name of the NetBIOS name service (RFC 1001 section 14): up to 15 characters, and what it is a name for.
struct NetBiosName {
    QByteArray name; ///< without the blanks that fill it up
    quint8 suffix = 0;
    bool operator==(const NetBiosName &) const = default;
};

/// One name that a node claims, registers or tells in its status.
struct NetBiosClaim {
    NetBiosName name;
    bool isGroup = false;
    IpAddress address; ///< null in a status
};

/// A message of the name service (RFC 1002 section 4.2).
struct NetBiosMessage {
    enum class Operation : quint8 { Query = 0, Registration = 5, Release = 6, Wait = 7, Refresh = 8, RefreshToo = 9 };

    Operation operation = Operation::Query;
    bool isResponse = false;
    int responseCode = 0;
    QList<NetBiosName> questions;
    QList<NetBiosClaim> claims; ///< of answers and additional records; at most MaximumClaims
    bool malformed = false;     ///< it ends where it should not: what stands before is good

    static constexpr int MaximumClaims = 128;
};

/// Decodes 32 letters from A to P (RFC 1001 section 14.1); nothing when there are others.
std::optional<NetBiosName> netBiosName(QByteArrayView encoded);

std::optional<NetBiosMessage> parseNetBios(QByteArrayView octets);

/// Who registers a name, or tells its status, has it: its host name, its workgroup, its roles. A question is Asked.
void decodeNetBios(const Payload &payload, FactCollector &facts);

} // namespace lanscope

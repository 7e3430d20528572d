// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

struct DnsMessage;

/// Unicast DNS (RFC 1035): questions are behaviour of who asks, NameAsked, or Asked when a router passed them on;
/// answers tell which name has which address, and nothing of who asked. Both are told as they are, too: DnsQueried,
/// DnsReplied.
void decodeDns(const Payload &payload, FactCollector &facts);

/// Link-local name resolution (RFC 4795): a question is Asked; an answer with the sender's own address tells its name.
void decodeLlmnr(const Payload &payload, FactCollector &facts);

/// Adds NameResolved for each address of the name that the message's first question asks for, aliases followed.
void addResolvedNames(const DnsMessage &message, FactCollector &facts);

/// Adds NameAnswered for each host name of the message's answers and each of its addresses.
void addAnsweredNames(const DnsMessage &message, const Payload &payload, FactCollector &facts);

} // namespace lanscope

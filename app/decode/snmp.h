// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decode/fact_collector.h"
#include "app/decode/payload.h"

namespace lanscope {

/// Reads an answer of SNMP version 1 or 2c (RFC 1157, RFC 3416): sysDescr, sysName, and hrDeviceDescr, which tells a
/// printer's model, are Served as "snmp description", "snmp name" and "snmp device". Questions, and answers that are
/// encrypted or came through a router, tell nothing.
void decodeSnmp(const Payload &payload, FactCollector &facts);

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QMap>
#include <QString>

#include "app/base/ip_address.h"
#include "app/decode/payload.h"

namespace lanscope::test {

/// What one frame says: the columns of a table of truth to values.
using Fields = QMap<QString, QString>;

/// Our reading of a message in the words of the other program; nothing when it cannot be parsed.
using Describe = std::optional<Fields> (*)(const Payload &payload);

std::optional<Fields> describeAnswer(const Payload &payload);
std::optional<Fields> describeArp(const Payload &payload);
std::optional<Fields> describeBrowser(const Payload &payload);
std::optional<Fields> describeCdp(const Payload &payload);
std::optional<Fields> describeDhcp4(const Payload &payload);
std::optional<Fields> describeDhcp6(const Payload &payload);
std::optional<Fields> describeDns(const Payload &payload);
std::optional<Fields> describeHttp(const Payload &payload);
std::optional<Fields> describeIgmp(const Payload &payload);
std::optional<Fields> describeLldp(const Payload &payload);
std::optional<Fields> describeLlmnr(const Payload &payload);
std::optional<Fields> describeMdns(const Payload &payload);
std::optional<Fields> describeNetBios(const Payload &payload);
std::optional<Fields> describeNeighbour(const Payload &payload);
std::optional<Fields> describeQuic(const Payload &payload);
std::optional<Fields> describeSsdp(const Payload &payload);
std::optional<Fields> describeSyn(const Payload &payload);
std::optional<Fields> describeTls(const Payload &payload);
std::optional<Fields> describeTlsLists(const Payload &payload);
std::optional<Fields> describeWsDiscovery(const Payload &payload);

/// A string of C may keep its terminator, which nobody shows.
QString shown(QByteArrayView octets);

/// "1|3|6" of octets.
QString numbers(QByteArrayView octets);

/// "1" or "0".
QString flag(bool value);

} // namespace lanscope::test

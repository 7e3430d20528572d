// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lanscope {

/// IANA: assigned Internet protocol numbers.
namespace IpProtocol {
constexpr quint8 Icmp = 1;
constexpr quint8 Tcp = 6;
constexpr quint8 Udp = 17;
constexpr quint8 Icmp6 = 58;
} // namespace IpProtocol

/// A flow's source port of ICMP holds type and code; see FlowKey.
constexpr quint8 icmpType(quint16 port)
{
    return quint8(port >> 8);
}
constexpr quint8 icmpCode(quint16 port)
{
    return quint8(port & 0xff);
}

} // namespace lanscope

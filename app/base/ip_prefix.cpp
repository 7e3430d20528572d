// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ip_prefix.h"

#include <QtEndian>

namespace lanscope {

std::optional<IpPrefix> IpPrefix::fromString(const QString &text)
{
    const auto slash = text.indexOf(u'/');
    const auto address = IpAddress::fromString(text.left(slash));
    bool isNumber = false;
    const int length = text.mid(slash + 1).toInt(&isNumber);
    if (slash < 0 || !address || !isNumber || length < 0 ||
        length > (address->family == IpAddress::Family::V4 ? 32 : 128))
        return std::nullopt;
    return IpPrefix{*address, length};
}

bool IpPrefix::isBroadcast(const IpAddress &other) const
{
    constexpr int Longest = 30; // RFC 3021: networks of two have no broadcast address
    if (other.family != IpAddress::Family::V4 || length > Longest || !contains(other))
        return false;
    const quint32 host = length == 0 ? ~quint32(0) : (quint32(1) << (32 - length)) - 1;
    return (qFromBigEndian<quint32>(other.octets.data()) & host) == host;
}

} // namespace lanscope

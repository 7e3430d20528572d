// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ip_address.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>

namespace lanscope {

IpAddress IpAddress::v4(const void *bytes)
{
    IpAddress address;
    address.family = Family::V4;
    std::memcpy(address.octets.data(), bytes, 4);
    return address;
}

IpAddress IpAddress::v6(const void *bytes)
{
    IpAddress address;
    address.family = Family::V6;
    std::memcpy(address.octets.data(), bytes, 16);
    return address;
}

std::optional<IpAddress> IpAddress::fromString(const QString &text)
{
    const QByteArray ascii = text.toLatin1();
    std::array<quint8, 16> bytes{};
    if (inet_pton(AF_INET, ascii.constData(), bytes.data()) == 1)
        return v4(bytes.data());
    if (inet_pton(AF_INET6, ascii.constData(), bytes.data()) == 1)
        return v6(bytes.data());
    return std::nullopt;
}

QString IpAddress::toString() const
{
    if (isNull())
        return {};
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(family == Family::V4 ? AF_INET : AF_INET6, octets.data(), text, sizeof text);
    return QString::fromLatin1(text);
}

bool IpAddress::isUnspecified() const
{
    return std::all_of(octets.begin(), octets.end(), [](quint8 octet) { return octet == 0; });
}

bool IpAddress::isMulticast() const
{
    if (family == Family::V4)
        return (octets[0] & 0xf0) == 0xe0 ||
               std::all_of(octets.begin(), octets.begin() + 4, [](quint8 octet) { return octet == 0xff; });
    return family == Family::V6 && octets[0] == 0xff;
}

bool IpAddress::isLinkLocal() const
{
    if (family == Family::V4)
        return octets[0] == 169 && octets[1] == 254;
    return family == Family::V6 && octets[0] == 0xfe && (octets[1] & 0xc0) == 0x80;
}

bool IpAddress::isLoopback() const
{
    if (family == Family::V4)
        return octets[0] == 127;
    return family == Family::V6 && octets[15] == 1 &&
           std::all_of(octets.begin(), octets.end() - 1, [](quint8 octet) { return octet == 0; });
}

bool IpAddress::isIn(const IpAddress &prefix, int length) const
{
    if (family != prefix.family)
        return false;
    const int whole = length / 8;
    if (!std::equal(octets.begin(), octets.begin() + whole, prefix.octets.begin()))
        return false;
    const int rest = length % 8;
    return rest == 0 || ((octets[whole] ^ prefix.octets[whole]) >> (8 - rest)) == 0;
}

size_t qHash(const IpAddress &address, size_t seed) noexcept
{
    return qHashBits(address.octets.data(), address.octets.size(), seed + size_t(address.family));
}

} // namespace lanscope

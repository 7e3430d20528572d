// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/mac_address.h"

#include <cstring>

#include <QByteArray>

namespace lanscope {

namespace {

/// The value of an ASCII digit, -1 of anything else.
int hexDigit(QChar digit)
{
    if (digit >= u'0' && digit <= u'9')
        return digit.unicode() - u'0';
    const QChar lower = digit.toLower();
    return lower >= u'a' && lower <= u'f' ? lower.unicode() - u'a' + 10 : -1;
}

} // namespace

MacAddress MacAddress::fromBytes(const void *bytes)
{
    MacAddress mac;
    std::memcpy(mac.octets.data(), bytes, mac.octets.size());
    return mac;
}

std::optional<MacAddress> MacAddress::fromString(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const bool isBare = trimmed.size() == 12;
    if (!isBare && trimmed.size() != 17)
        return std::nullopt;
    const QChar separator = trimmed[2];
    if (!isBare && separator != u':' && separator != u'-')
        return std::nullopt;

    MacAddress mac;
    const qsizetype stride = isBare ? 2 : 3;
    for (size_t at = 0; at < mac.octets.size(); ++at) {
        const QStringView pair = trimmed.sliced(qsizetype(at) * stride, 2);
        const int high = hexDigit(pair[0]);
        const int low = hexDigit(pair[1]);
        const bool isSeparated = isBare || at == 0 || trimmed[qsizetype(at) * stride - 1] == separator;
        if (high < 0 || low < 0 || !isSeparated)
            return std::nullopt;
        mac.octets[at] = quint8(high << 4 | low);
    }
    return mac;
}

QString MacAddress::toString() const
{
    const auto *bytes = reinterpret_cast<const char *>(octets.data());
    return QString::fromLatin1(QByteArray::fromRawData(bytes, octets.size()).toHex(':'));
}

size_t qHash(const MacAddress &mac, size_t seed) noexcept
{
    quint64 number = 0;
    std::memcpy(&number, mac.octets.data(), sizeof mac.octets);
    return ::qHash(number, seed);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/mac_address.h"

#include <cstring>

#include <QByteArray>

namespace lanscope {

MacAddress MacAddress::fromBytes(const void *bytes)
{
    MacAddress mac;
    std::memcpy(mac.octets.data(), bytes, mac.octets.size());
    return mac;
}

std::optional<MacAddress> MacAddress::fromString(QStringView text)
{
    QString digits = text.trimmed().toString();
    if (digits.size() == 17) {
        const QChar separator = digits[2];
        if (separator != u':' && separator != u'-')
            return std::nullopt;
        for (int at = 2; at < 17; at += 3) {
            if (digits[at] != separator)
                return std::nullopt;
        }
        digits.remove(separator);
    }
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    if (digits.size() != 12 || bytes.size() != 6)
        return std::nullopt;
    return fromBytes(bytes.constData());
}

QString MacAddress::toString() const
{
    const auto *bytes = reinterpret_cast<const char *>(octets.data());
    return QString::fromLatin1(QByteArray::fromRawData(bytes, octets.size()).toHex(':'));
}

size_t qHash(const MacAddress &mac, size_t seed) noexcept
{
    return qHashBits(mac.octets.data(), mac.octets.size(), seed);
}

} // namespace lanscope

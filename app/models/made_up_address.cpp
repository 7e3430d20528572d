// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/made_up_address.h"

#include <array>

#include <QRegularExpression>

namespace lanscope {

MacAddress documentationMac(int number, bool isRandomized)
{
    MacAddress mac;
    mac.octets = {quint8(isRandomized ? 0x02 : 0x00), 0x00,          0x5e, quint8(number >> 16),
                  quint8(0x53 + (number >> 8)),       quint8(number)};
    return mac;
}

IpAddress documentationAddress(const IpAddress &real, int number)
{
    if (real.family == IpAddress::Family::V4) {
        const std::array<quint8, 4> few{192, 0, 2, quint8(number)};
        const std::array<quint8, 4> many{198, quint8(18 + ((number >> 16) & 1)), quint8(number >> 8), quint8(number)};
        return IpAddress::v4(number < 255 ? few.data() : many.data());
    }
    std::array<quint8, 16> octets{0x20, 0x01, 0x0d, 0xb8};
    if (real.isLinkLocal())
        octets = {0xfe, 0x80};
    octets[14] = quint8(number >> 8);
    octets[15] = quint8(number);
    return IpAddress::v6(octets.data());
}

QString withoutAddresses(const QString &sentence)
{
    static const QRegularExpression telling(QStringLiteral(
        R"((?<![\w.])(\d{1,3}(\.\d{1,3}){3}(/\d+)?|([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}|[0-9A-Fa-f]*:[0-9A-Fa-f:]*:[0-9A-Fa-f:./]*|/[^\s,]+))"));
    QString text = sentence;
    return text.replace(telling, QStringLiteral("…"));
}

} // namespace lanscope

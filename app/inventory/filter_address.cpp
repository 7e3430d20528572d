// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/filter_address.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "app/base/foreign_text.h"
#include "app/inventory/filter_text.h"

namespace lanscope {

namespace {

/// Sentences for people.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeviceFilter)
};

Result<FilterTest> prefixTest(const QString &value)
{
    const auto network = IpAddress::fromString(value.section(u'/', 0, 0));
    bool isNumber = false;
    const int length = value.section(u'/', 1).toInt(&isNumber);
    const int longest = network && network->family == IpAddress::Family::V4 ? 32 : 128;
    if (!network || !isNumber || length < 0 || length > longest)
        return tl::unexpected(
            Error{Words::tr("\"%1\" is no network such as 192.168.1.0/24 or fd00::/8.").arg(foreignText(value))});
    return [network = *network, length](const Device &device, Timestamp) {
        return std::any_of(device.addresses.begin(), device.addresses.end(),
                           [&](const AddressRecord &record) { return record.address.isIn(network, length); });
    };
}

} // namespace

Result<FilterTest> macTest(const QString &value)
{
    static const QRegularExpression separators(QStringLiteral("[:.-]"));
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{1,12}$"));
    const QString digits = folded(value).remove(separators);
    if (!pattern.match(digits).hasMatch())
        return tl::unexpected(
            Error{Words::tr("A MAC address or its beginning is written with the digits 0 to 9 and a to f.")});
    return [digits](const Device &device, Timestamp) {
        return std::any_of(device.macs.begin(), device.macs.end(),
                           [&](const MacAddress &mac) { return mac.toString().remove(u':').startsWith(digits); });
    };
}

Result<FilterTest> addressTest(const QString &value)
{
    if (value.contains(u'/'))
        return prefixTest(value);
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f:.]+$"));
    const QString beginning = folded(value);
    if (!pattern.match(beginning).hasMatch())
        return tl::unexpected(
            Error{Words::tr("\"%1\" is no IP address, nor the beginning of one.").arg(foreignText(value))});
    return [exact = IpAddress::fromString(beginning), beginning](const Device &device, Timestamp) {
        return std::any_of(device.addresses.begin(), device.addresses.end(), [&](const AddressRecord &record) {
            return exact ? record.address == *exact : record.address.toString().startsWith(beginning);
        });
    };
}

} // namespace lanscope

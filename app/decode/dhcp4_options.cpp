// SPDX-License-Identifier: GPL-3.0-or-later
// The options of DHCPv4 that have an inner form.
#include "app/base/byte_reader.h"
#include "app/base/foreign_text.h"
#include "app/decode/dhcp4.h"
#include "app/decode/dns_name.h"

namespace lanscope {

QList<Dhcp4VendorField> dhcp4VendorFields(QByteArrayView option)
{
    QList<Dhcp4VendorField> fields;
    ByteReader reader(option);
    while (const auto enterprise = reader.take<quint32>()) {
        const auto length = reader.take<quint8>();
        const auto content = length ? reader.takeBytes(*length) : std::nullopt;
        if (!content)
            break;
        fields.append({.enterprise = *enterprise, .content = content->toByteArray()});
    }
    return fields;
}

QList<QByteArray> dhcp4UserClasses(QByteArrayView option)
{
    QList<QByteArray> classes;
    ByteReader reader(option);
    while (const auto length = reader.take<quint8>()) {
        const auto content = *length ? reader.takeBytes(*length) : std::nullopt;
        if (!content)
            return {option.toByteArray()}; // Windows and iPXE send plain text
        classes.append(content->toByteArray());
    }
    return classes;
}

QString dhcp4QualifiedName(QByteArrayView option)
{
    constexpr quint8 WireForm = 0x04;
    if (option.size() < 4)
        return {};
    if (!(option[0] & WireForm))
        return foreignText(option.sliced(3)); // behind the flags and two octets without use
    qsizetype position = 3;
    // A partial name lacks the root (RFC 4702 section 3.1): one is added, and does no harm behind a whole name.
    const auto name = DnsName::read(option.toByteArray() + QByteArray(1, '\0'), position);
    return name ? name->toString() : QString();
}

} // namespace lanscope

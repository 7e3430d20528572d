// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

#include "app/decode/dns_name.h"

namespace lanscope {

/// The parts of a service instance name or a service type name of mDNS (RFC 6763 sections 4.1 and 7); harmless text.
struct ServiceName {
    QString type;     ///< "_ipp._tcp", in lower case
    QString instance; ///< "Office printer"; empty in the name of a type
};

/// The parts of "Office printer._ipp._tcp.local"; nothing when the name is no service of the domain "local".
std::optional<ServiceName> serviceName(const DnsName &name);

/// The value of a key among the strings of a TXT record, keys without regard to case; empty when there is none.
QString textValue(const QList<QByteArray> &strings, QByteArrayView key);

/// The name that a person gave the device, as far as this kind of service tells it: in the instance's name or in a TXT
/// value. Empty for services whose instances are named by software.
QString displayName(const ServiceName &service, const QList<QByteArray> &strings);

} // namespace lanscope

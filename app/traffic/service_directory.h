// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace lanscope {

/// What services are called, from the system's list of IANA's port numbers (/etc/services, package netbase), read once.
/// Without that list services are told by number.
class ServiceDirectory
{
public:
    ServiceDirectory();

    /// IANA's name of a port, "https"; empty when it has none there. Host byte order.
    QString nameOf(quint8 protocol, quint16 port) const;

    /// What to call a service: "https", "tcp/8123"; for what has no ports "ICMP", "protocol 99". Never translated.
    QString textOf(quint8 protocol, quint16 port) const;

private:
    QHash<quint32, QString> m_names; ///< by protocol and port: at most as many as the system's list has
};

/// Whether the protocol (an IANA number) tells who is meant by ports.
bool hasPorts(quint8 protocol);

/// What a frame that is not IP carries, by its EtherType (IEEE): "ARP", "LLDP"; "0x88a4" when it has no name here.
QString etherTypeText(quint16 etherType);

} // namespace lanscope

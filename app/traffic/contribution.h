// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include "app/base/ip_address.h"
#include "app/base/timestamp.h"
#include "app/inventory/device.h"

namespace lanscope {

/// Which part of the network the other end of a conversation is in, by the prefixes of the interface that saw it.
enum class Scope : quint8 {
    Local,     ///< this link only: link-local addresses, and frames that are not IP
    Multicast, ///< groups and broadcasts
    Lan,       ///< an address of one of the interface's own prefixes
    Internet,  ///< everything else
};

/// "local", "multicast", "lan", "internet"; stable, for files and databases.
QString scopeKey(Scope scope);

/// What one drain interval adds to one device's account with one other end. Host byte order. Of two devices of this
/// place each has its own, mirrored. A router has none of what it only passes on.
struct Contribution {
    DeviceId device;
    Scope scope = Scope::Local;
    quint8 protocol = 0;     ///< IANA protocol number; 0 for what is not IP
    quint16 servicePort = 0; ///< of the side that was called, host byte order; 0 without ports
    QString service;         ///< "https", "tcp/8123", "ICMP", "ARP": never translated, empty when not known
    IpAddress peer;          ///< the other end; null for what is not IP
    DeviceId peerDevice;     ///< whose address that is, if it is one of this place; else null
    QString peerName;        ///< as the device itself asked for it; empty when not known
    QString peerDomain;      ///< the registrable part of that: "example.co.uk"; empty when there is none
    QString country;         ///< of an Internet address, ISO 3166-1 alpha-2; empty without a database
    quint32 asNumber = 0;    ///< the autonomous system that address is in; 0 without a database
    QString asName;          ///< whose system that is; empty without a database
    bool opened = false;     ///< the device called the other end, and was not called by it
    quint64 packetsSent = 0; ///< by the device
    quint64 bytesSent = 0;   ///< IP octets, as in FlowCounters
    quint64 packetsReceived = 0;
    quint64 bytesReceived = 0;
    Timestamp first;
    Timestamp last;
};

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::Contribution)

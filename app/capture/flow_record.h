// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>

#include "app/base/ip_address.h"
#include "app/base/mac_address.h"
#include "app/base/timestamp.h"
#include "app/capture/captured_frame.h"

namespace lanscope {

/// What makes packets one flow: the unidirectional 5-tuple with VLAN, interface and side. Host byte order.
struct FlowKey {
    IpAddress source;       ///< null for non-IP
    IpAddress destination;  ///< null for non-IP
    quint16 sourcePort = 0; ///< ICMP: type in the high byte, code in the low byte
    quint16 destinationPort = 0;
    quint16 ethertype = 0; ///< 0x0800, 0x86dd, or what a non-IP frame carries
    quint8 protocol = 0;   ///< IANA protocol number
    Direction direction = Direction::Received;
    quint16 vlan = 0; ///< outermost VLAN identifier, 0 without a tag
    quint32 interfaceIndex = 0;

    bool isIp() const { return !source.isNull(); }
    bool operator==(const FlowKey &) const = default;
};

/// What was counted for a flow between two drains.
struct FlowCounters {
    quint64 packets = 0; ///< IPFIX packetDeltaCount
    quint64 bytes = 0;   ///< IPFIX octetDeltaCount: IP octets; non-IP: octets after the Ethernet header
    quint32 syn = 0;
    quint32 synOnly = 0;
    quint32 fin = 0;
    quint32 rst = 0;
    quint32 ack = 0;
    quint32 odd = 0; ///< TCP flag combinations no stack sends
    quint16 minLength = 0;
    quint16 maxLength = 0;
};

/// One flow's increments since the drain before.
struct FlowRecord {
    FlowKey key;
    FlowCounters counters;
    MacAddress sourceMac; ///< of the first packet
    MacAddress destinationMac;
    Timestamp first;
    Timestamp last;
};

/// A record of the stream in the app's terms. `wallOffset` is CLOCK_REALTIME minus CLOCK_MONOTONIC in nanoseconds.
FlowRecord flowRecord(const lanscope_flow_record &record, qint64 wallOffset);

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::FlowRecord)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include "app/base/ip_address.h"
#include "app/base/mac_address.h"

namespace lanscope {

/// The message that one frame carries, and who sent it to whom. Points into the frame and is valid as long as that.
struct Payload {
    MacAddress sourceMac; ///< of the frame; null when the link layer told none
    MacAddress destinationMac;
    IpAddress source; ///< null when the frame is not IP
    IpAddress destination;
    quint16 sourcePort = 0; ///< 0 when the frame is neither UDP nor TCP
    quint16 destinationPort = 0;
    quint8 hopLimit = 0;    ///< of IPv6, or the time to live of IPv4
    bool isWhole = true;    ///< false: the capture or a fragment left out the message's end, which is nobody's fault
    QByteArrayView message; ///< UDP, TCP: behind the header; ICMPv6: from its type on; else: behind EtherType and tags
    QByteArrayView packet;  ///< from the IP header to the message's end; empty when the frame is not IP

    /// True when a router sent the packet on, so that its author is not the owner of the MAC address: its hop limit is
    /// none with which systems begin.
    bool isRouted() const;
};

/// Finds the message of an Ethernet frame that had `originalLength` octets on the wire; headers are walked by
/// bpf/parse.h alone. The message is empty when there is none.
Payload payloadOf(QByteArrayView frame, quint32 originalLength);

} // namespace lanscope

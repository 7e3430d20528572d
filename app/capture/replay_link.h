// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/capture/pcap_file.h"
#include "app/capture/replay_wireless.h"

namespace lanscope {

/// An Ethernet frame as far as it was captured; shorter than an Ethernet header when the packet was malformed.
struct EthernetFrame {
    QByteArrayView octets;
    quint32 originalLength = 0;
};

/// The name of a link type for people, "USB_LINUX (189)"; the number alone when it is seldom met.
QString linkTypeName(quint32 linkType);

/// Gives packets of other link layers an Ethernet header: the sender's MAC address where the layer tells it, else null.
/// Knows Ethernet, Linux cooked v1 and v2, raw IP, BSD loopback, and IEEE 802.11 with or without radiotap.
class ReplayLink
{
public:
    static bool isKnown(quint32 linkType);

    /// The packet as an Ethernet frame, which is valid until the next call. Its link type must be known.
    EthernetFrame ethernet(const FilePacket &packet);

private:
    /// An Ethernet header in front of what follows the first `stripped` octets of the packet.
    EthernetFrame rewrite(const FilePacket &packet, qsizetype stripped, quint16 etherType);
    EthernetFrame cooked(const FilePacket &packet);
    EthernetFrame cooked2(const FilePacket &packet);
    EthernetFrame raw(const FilePacket &packet, qsizetype stripped);
    EthernetFrame radiotap(const FilePacket &packet);
    EthernetFrame wireless(const FilePacket &packet, WirelessPadding padding);

    std::vector<char> m_frame; ///< the header and the payload of the last rewritten packet
    char m_destination[6] = {};
    char m_source[6] = {};
};

} // namespace lanscope

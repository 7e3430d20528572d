// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include "app/base/mac_address.h"

namespace lanscope {

/// The EtherType given to an IEEE 802.11 frame that holds no readable EtherType: encrypted, management, control.
/// 0x890d carries whole 802.11 frames over Ethernet (IEEE 802.11-2020 annex H).
constexpr quint16 WirelessEtherType = 0x890d;

/// Whether the driver fills the 802.11 header up to four octets (radiotap flag 0x20).
enum class WirelessPadding { None, ToFour };

/// What a radiotap header (radiotap.org) says of the 802.11 frame behind it.
struct RadiotapHeader {
    qsizetype length = 0;  ///< of the radiotap header; 0 when it is malformed
    qsizetype trailer = 0; ///< octets of the frame check sequence behind the frame
    WirelessPadding padding = WirelessPadding::None;
};

RadiotapHeader parseRadiotap(QByteArrayView octets);

/// Who sends an 802.11 frame to whom (IEEE 802.11-2020 clause 9.3), null as far as it does not say.
struct WirelessHeader {
    MacAddress destination;
    MacAddress source;
    qsizetype payload = 0; ///< where what follows the EtherType begins; 0 when there is nothing to read
    quint16 etherType = 0;
};

/// Parses data frames with one to four addresses, with and without QoS. Encrypted ones and management frames tell their
/// addresses only; so do aggregates (A-MSDU).
WirelessHeader parseWireless(QByteArrayView octets, WirelessPadding padding);

} // namespace lanscope

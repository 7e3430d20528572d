// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>

#include "app/base/timestamp.h"
#include "bpf/lanscope.h"

namespace lanscope {

/// On which side of the interface a frame was seen. A capture file knows no side: everything in it was received.
enum class Direction : quint8 { Received = LANSCOPE_RECEIVED, Sent = LANSCOPE_SENT };

/// One frame in which a device may describe itself, as it was on the wire.
struct CapturedFrame {
    Timestamp time;
    enum lanscope_frame_kind kind = LANSCOPE_FRAME_NONE;
    Direction direction = Direction::Received;
    quint16 vlan = 0;           ///< a tag that the interface took out of the octets; 0 without one
    quint32 interfaceIndex = 0; ///< 0 in a capture file
    quint32 originalLength = 0; ///< octets on the wire; more than octets.size() when it was cut
    QByteArray octets; ///< an Ethernet frame from the destination MAC on; files with other link layers are given one
};

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::CapturedFrame)

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ip_address.h"
#include "app/base/mac_address.h"
#include "app/base/timestamp.h"

namespace lanscope {

/// What became of an attempt to open a TCP connection.
enum class Outcome : quint8 {
    Answered,   ///< the other side agreed, or the two already talk
    Refused,    ///< a reset, before anything else
    Unanswered, ///< nothing came within Contacts::Patience
};

/// One attempt to open a TCP connection, when its outcome is known.
struct Contact {
    Timestamp time;    ///< of the first SYN
    Timestamp decided; ///< when the outcome was known
    MacAddress fromMac;
    MacAddress toMac;
    IpAddress from;
    IpAddress to;
    quint16 fromPort = 0;
    quint16 port = 0; ///< that was called
    Outcome outcome = Outcome::Unanswered;

    bool isFailed() const { return outcome != Outcome::Answered; }
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/decode/decode.h"
#include "tests/support/packet_builder.h"

namespace lanscope::test {

/// What a frame tells, one line a fact and without Heard: "Hostname nest-cam", "ServiceOffered _ipp._tcp|Office|631".
/// A fact about another device than the frame's sender begins with its address.
QStringList told(const CapturedFrame &frame);
QStringList told(const PacketBuilder &packet);

/// The lines of told() that begin with one of these words.
QStringList told(const PacketBuilder &packet, const QStringList &facts);

bool isMalformed(const PacketBuilder &packet);

} // namespace lanscope::test

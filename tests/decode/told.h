// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/decode/decode.h"
#include "tests/support/packet_builder.h"

namespace lanscope::test {

/// What a frame tells of devices, one line a fact and without Heard: "Hostname nest-cam", "ServiceOffered
/// _ipp._tcp|Office|631". A fact about another device than the frame's sender begins with its address.
QStringList told(const CapturedFrame &frame);
QStringList told(const PacketBuilder &packet);

/// The lines of told() that begin with one of these words.
QStringList told(const PacketBuilder &packet, const QStringList &facts);

/// All facts of one kind that a frame tells, in their order.
template <typename Kind>
QList<Kind> allOf(const PacketBuilder &packet)
{
    QList<Kind> facts;
    for (const Observation &observation : decode(packet.frame()).observations) {
        if (const auto *fact = std::get_if<Kind>(&observation.fact))
            facts.append(*fact);
    }
    return facts;
}

/// The only fact of that kind; one of default values, which fails the test that looks at it, when there is none.
template <typename Kind>
Kind onlyOne(const PacketBuilder &packet)
{
    const QList<Kind> facts = allOf<Kind>(packet);
    return facts.size() == 1 ? facts.first() : Kind();
}

bool isMalformed(const PacketBuilder &packet);

} // namespace lanscope::test

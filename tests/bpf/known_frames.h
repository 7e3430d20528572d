// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "bpf/lanscope.h"
#include "tests/bpf/counting_programs.h"
#include "tests/support/frame_builder.h"

namespace lanscope::test {

/// A frame, and what every counter of it must be, whoever parses it.
struct KnownFrame {
    const char *name;
    FrameBuilder::Octets octets;
    unsigned family;
    unsigned ethertype;
    unsigned vlan;
    unsigned protocol;
    unsigned sourcePort;
    unsigned destinationPort;
    unsigned bytes;      ///< IP octets; non-IP: octets after EtherType and tags
    unsigned frameBytes; ///< octets of the whole frame, without padding
};

/// The frames that tables of tests are made of.
std::vector<KnownFrame> knownFrames();

} // namespace lanscope::test

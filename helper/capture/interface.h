// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "helper/capture/owned.h"
#include "helper/capture/result.h"

namespace lanscope::helper {

/// The name of the driver behind an interface as ethtool tells it, "veth" or "e1000e"; empty when it does not say.
std::string driverOf(const std::string &interface);

/// What native XDP does to the interfaces of a driver.
enum class NativeXdp {
    Gentle,      ///< nothing: it may be chosen unasked on a desktop
    Undisturbed, ///< the link stays up and keeps its settings, but ordinary TCP may get slower
    Risky,       ///< may reset the link, as far as we know
};
NativeXdp nativeXdpOn(const std::string &driver);

/// True when frames begin with a MAC header: Ethernet and loopback (ARPHRD_ETHER, ARPHRD_LOOPBACK of linux/if_arp.h).
bool hasMacHeader(const std::string &interface);

/// The largest IP packet the interface sends; 0 when it does not say.
unsigned maximumPacket(const std::string &interface);

/// Turns promiscuity on as long as the returned socket lives; the kernel counts users, so others keep theirs.
Result<FileDescriptor> turnPromiscuous(unsigned interfaceIndex, const std::string &interface);

} // namespace lanscope::helper

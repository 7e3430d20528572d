// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "helper/capture/file_descriptor.h"
#include "helper/capture/result.h"

namespace lanscope::helper {

/// The name of the driver behind an interface as ethtool tells it, "veth" or "e1000e"; empty when it does not say.
std::string driverOf(const std::string &interface);

/// True when frames begin with a MAC header: Ethernet and loopback (ARPHRD_ETHER, ARPHRD_LOOPBACK of linux/if_arp.h).
bool hasMacHeader(const std::string &interface);

/// True when native XDP on this driver leaves the link up and its settings alone.
bool staysUndisturbed(const std::string &driver);

/// True when native XDP also costs ordinary TCP nothing, so that it may be chosen unasked on a desktop.
bool isGentle(const std::string &driver);

/// Turns promiscuity on as long as the returned socket lives; the kernel counts users, so others keep theirs.
Result<FileDescriptor> turnPromiscuous(unsigned interfaceIndex, const std::string &interface);

} // namespace lanscope::helper

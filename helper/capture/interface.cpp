// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/interface.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <linux/ethtool.h>
#include <linux/if_packet.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace lanscope::helper {

namespace {

/// What native XDP does to the interfaces of a driver.
struct KnownDriver {
    const char *name;
    bool gentle;
};

// All others may reset the link or switch offloads off: documented for ixgbe and mlx5, seen in the sources of igc, ena,
// bnxt_en and virtio_net. A driver goes in here when somebody watched the link stay up.
constexpr std::array KnownDrivers = {
    KnownDriver{"tun", true},   // tap device, kernel 6.18: attaches in place, nothing else changes
    KnownDriver{"veth", false}, // kernel 6.18: link stays up, but TCP falls to 0.6-0.8 because receive offload is lost
};

ifreq requestFor(const std::string &interface)
{
    ifreq request = {};
    interface.copy(request.ifr_name, sizeof request.ifr_name - 1);
    return request;
}

const KnownDriver *known(const std::string &driver)
{
    const auto *found = std::find_if(KnownDrivers.begin(), KnownDrivers.end(),
                                     [&](const KnownDriver &each) { return driver == each.name; });
    return found == KnownDrivers.end() ? nullptr : found;
}

} // namespace

std::string driverOf(const std::string &interface)
{
    const FileDescriptor socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ethtool_drvinfo driver = {};
    driver.cmd = ETHTOOL_GDRVINFO;
    ifreq request = requestFor(interface);
    request.ifr_data = reinterpret_cast<char *>(&driver);
    if (ioctl(socket.number(), SIOCETHTOOL, &request) < 0)
        return {};
    return {driver.driver, strnlen(driver.driver, sizeof driver.driver)};
}

bool hasMacHeader(const std::string &interface)
{
    const FileDescriptor socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq request = requestFor(interface);
    if (ioctl(socket.number(), SIOCGIFHWADDR, &request) < 0)
        return true;
    return request.ifr_hwaddr.sa_family == ARPHRD_ETHER || request.ifr_hwaddr.sa_family == ARPHRD_LOOPBACK;
}

bool staysUndisturbed(const std::string &driver)
{
    return known(driver) != nullptr;
}

bool isGentle(const std::string &driver)
{
    const KnownDriver *entry = known(driver);
    return entry && entry->gentle;
}

Result<FileDescriptor> turnPromiscuous(unsigned interfaceIndex, const std::string &interface)
{
    // Protocol 0: the socket itself receives nothing.
    FileDescriptor socket(::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0));
    packet_mreq membership = {};
    membership.mr_ifindex = static_cast<int>(interfaceIndex);
    membership.mr_type = PACKET_MR_PROMISC;
    if (setsockopt(socket.number(), SOL_PACKET, PACKET_ADD_MEMBERSHIP, &membership, sizeof membership) < 0)
        return systemError("see all frames that reach " + interface, errno);
    return socket;
}

} // namespace lanscope::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/capture/interface.h"

#include <algorithm>
#include <string_view>

#include <linux/ethtool.h>
#include <linux/if_packet.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace lanscope::helper {

// All others may reset the link or switch offloads off: documented for ixgbe and mlx5, seen in the sources of igc, ena,
// bnxt_en and virtio_net. A driver goes in here when somebody watched the link stay up.
constexpr std::pair<std::string_view, NativeXdp> KnownDrivers[] = {
    {"tun", NativeXdp::Gentle},       // tap device, kernel 6.18: attaches in place, nothing else changes
    {"veth", NativeXdp::Undisturbed}, // kernel 6.18: TCP falls to 0.6-0.8 because receive offload is lost
};

/// Asks the kernel about an interface with an ioctl of netdevice(7); false when it does not say.
static bool ask(const std::string &interface, unsigned long question, ifreq &answer)
{
    const FileDescriptor socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    interface.copy(answer.ifr_name, sizeof answer.ifr_name - 1);
    return ioctl(socket.number(), question, &answer) == 0;
}

std::string driverOf(const std::string &interface)
{
    ethtool_drvinfo driver = {};
    driver.cmd = ETHTOOL_GDRVINFO;
    ifreq answer = {};
    answer.ifr_data = reinterpret_cast<char *>(&driver);
    return ask(interface, SIOCETHTOOL, answer)
               ? std::string(driver.driver, strnlen(driver.driver, sizeof driver.driver))
               : std::string();
}

NativeXdp nativeXdpOn(const std::string &driver)
{
    const auto *known = std::ranges::find(KnownDrivers, driver, &std::pair<std::string_view, NativeXdp>::first);
    return known == std::end(KnownDrivers) ? NativeXdp::Risky : known->second;
}

bool hasMacHeader(const std::string &interface)
{
    ifreq answer = {};
    if (!ask(interface, SIOCGIFHWADDR, answer))
        return true;
    return answer.ifr_hwaddr.sa_family == ARPHRD_ETHER || answer.ifr_hwaddr.sa_family == ARPHRD_LOOPBACK;
}

unsigned maximumPacket(const std::string &interface)
{
    ifreq answer = {};
    return ask(interface, SIOCGIFMTU, answer) ? static_cast<unsigned>(answer.ifr_mtu) : 0;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/link_news.h"

#include <cerrno>

#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace lanscope::helper {

Result<FileDescriptor> openLinkNews()
{
    FileDescriptor socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE));
    sockaddr_nl address = {};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK;
    if (bind(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0)
        return systemError("watch the interfaces", errno);
    return socket;
}

void discardLinkNews(const FileDescriptor &socket)
{
    while (recv(socket.number(), nullptr, 0, MSG_TRUNC) > 0 || errno == ENOBUFS) {
    }
}

} // namespace lanscope::helper

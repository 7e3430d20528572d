// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service/link_watch.h"

#include <array>
#include <cerrno>

#include <linux/rtnetlink.h>
#include <sys/epoll.h>
#include <sys/socket.h>

namespace lanscope::helper {

Result<std::unique_ptr<LinkWatch>> LinkWatch::open(sd_event *event, Gone gone)
{
    FileDescriptor socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE));
    if (socket.number() < 0)
        return systemError("watch the interfaces", errno);

    sockaddr_nl address = {};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK;
    if (bind(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0)
        return systemError("watch the interfaces", errno);

    return std::unique_ptr<LinkWatch>(new LinkWatch(event, std::move(socket), std::move(gone)));
}

LinkWatch::LinkWatch(sd_event *event, FileDescriptor socket, Gone gone)
    : m_socket(std::move(socket)),
      m_gone(std::move(gone)),
      m_watch(event, m_socket.number(), EPOLLIN, [this](std::uint32_t) { read(); })
{
}

void LinkWatch::read()
{
    alignas(nlmsghdr) std::array<char, 16384> buffer; // the kernel sends at most a page, or 8 KiB, in one datagram
    const ssize_t length = recv(m_socket.number(), buffer.data(), buffer.size(), 0);
    if (length < 0 && errno == ENOBUFS)
        m_gone();
    if (length <= 0)
        return;

    auto rest = static_cast<unsigned>(length);
    for (auto *head = reinterpret_cast<const nlmsghdr *>(buffer.data()); NLMSG_OK(head, rest);
         head = NLMSG_NEXT(head, rest)) {
        if (head->nlmsg_type == RTM_DELLINK)
            m_gone();
    }
}

} // namespace lanscope::helper

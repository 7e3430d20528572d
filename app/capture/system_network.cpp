// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/system_network.h"

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

#include "app/capture/helper_source.h"

namespace lanscope {

namespace {

/// A socket that the kernel tells about changes of links, addresses and routes (rtnetlink(7)).
UniqueFd openMonitor()
{
    UniqueFd monitor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE));
    sockaddr_nl groups{};
    groups.nl_family = AF_NETLINK;
    groups.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;
    if (monitor.isOpen() && ::bind(monitor.get(), reinterpret_cast<const sockaddr *>(&groups), sizeof groups) != 0)
        return UniqueFd();
    return monitor;
}

} // namespace

SystemNetwork::SystemNetwork(QObject *parent) : NetworkView(parent), m_quiet(this)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &SystemNetwork::changed);
}

void SystemNetwork::watch()
{
    if (m_notifier)
        return;
    m_socket = openMonitor();
    if (!m_socket.isOpen())
        return; // then the network is looked at when listening begins
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.get(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SystemNetwork::drain);
}

/// What changed does not matter: everything is looked up anew. Messages that were lost (ENOBUFS) are changes, too.
void SystemNetwork::drain()
{
    char octets[4096];
    while (recv(m_socket.get(), octets, sizeof octets, 0) > 0) {
    }
    m_quiet.start();
}

void SystemNetwork::askWifiName(const QString &interface)
{
    if (!m_wifiName) {
        m_wifiName = std::make_unique<WifiName>(HelperSource::systemBus());
        connect(m_wifiName.get(), &WifiName::found, this, &SystemNetwork::wifiNameFound);
    }
    m_wifiName->ask(interface);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArrayView>
#include <QList>

#include "app/base/ip_address.h"
#include "app/base/mac_address.h"

namespace lanscope {

/// Somebody whose MAC address the kernel knows, because the two talked or because somebody configured it.
struct Neighbour {
    MacAddress mac;
    IpAddress address;
    /// How long ago the kernel heard the neighbour (nanoseconds); nothing when it never did, as of what was configured.
    std::optional<qint64> silence;

    bool operator==(const Neighbour &) const = default;
};

/// A table of a large network holds some thousands; more are left out.
constexpr int MaximumNeighbours = 4096;

/// Reads an answer to RTM_GETNEIGH (rtnetlink(7)): the neighbours on one interface that have an individual MAC address
/// and are not about to be given up. Malformed messages tell nothing.
QList<Neighbour> parseNeighbours(QByteArrayView messages, int interfaceIndex);

/// Asks the kernel for its IPv4 and IPv6 neighbours on one interface. Nothing is sent on the network.
QList<Neighbour> lookUpNeighbours(int interfaceIndex);

} // namespace lanscope

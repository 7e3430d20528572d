// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lanscope {

/// The names of the network interfaces that are up and no loopback, sorted, as the kernel tells everybody in a folder
/// such as /sys/class/net.
QStringList listenableInterfaces(const QString &folder = QStringLiteral("/sys/class/net"));

} // namespace lanscope

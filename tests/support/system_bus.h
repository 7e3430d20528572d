// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <sys/types.h>

#include "helper/service/bus.h"

namespace lanscope::test {

/// A new connection to the bus at `address`; as `user` if given (needs root). Null when the bus does not let us in.
helper::BusPtr connectToBus(const QString &address, std::optional<uid_t> user = std::nullopt);

/// A real dbus-daemon of type "system" with a policy that allows everything, for one test. Ends with the object.
class SystemBus
{
public:
    SystemBus();
    ~SystemBus();

    /// False when there is no dbus-daemon on this machine.
    bool isRunning() const { return !m_address.isEmpty(); }
    QString address() const { return m_address; }

    helper::BusPtr connect(std::optional<uid_t> user = std::nullopt) const { return connectToBus(m_address, user); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace lanscope::test

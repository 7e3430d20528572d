// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <sys/types.h>

#include "helper/service/owned.h"

namespace lanscope::test {

/// A real dbus-daemon of type "system" with a policy that allows everything, for one test. Ends with the object.
class SystemBus
{
public:
    SystemBus();
    ~SystemBus();

    /// False when there is no dbus-daemon on this machine.
    bool isRunning() const { return !m_address.isEmpty(); }
    QString address() const { return m_address; }

    /// A new connection; as `user` if given (needs root).
    helper::BusPtr connect(std::optional<uid_t> user = std::nullopt) const;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace lanscope::test

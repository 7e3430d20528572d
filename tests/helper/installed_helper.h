// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>
#include <QTemporaryDir>

#include <sys/types.h>

#include "tests/support/system_bus.h"

namespace lanscope::test {

inline constexpr uid_t Alice = 60011; // the people of tests/support/system_bus.sh
inline constexpr uid_t Bob = 60012;

/// The helper as it is installed, started by a real system bus, with the real polkit, in this process's network.
class InstalledHelper
{
public:
    InstalledHelper();
    ~InstalledHelper();

    /// What went wrong; empty when it runs.
    QString fault() const { return m_fault; }

    helper::BusPtr connect(uid_t user) const;
    /// Polkit allows `action` to lshalice and nothing to anybody else.
    void allowAlice(const QStringList &actions);

    /// The helper's process, as this process sees it; nothing while none runs.
    static std::optional<pid_t> process();
    /// Octets of memory that are resident and no BPF table.
    static qint64 residentMemory(pid_t process);
    /// What is attached to an interface of this network, in the words of `tc` and `bpftool`; empty when nothing is.
    static QString attachedTo(const QString &interface);

private:
    bool install();
    QString script(const QStringList &arguments, const QByteArray &input = {});

    QTemporaryDir m_folder;
    QString m_fault;
    int m_socket = -1;
};

} // namespace lanscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtGlobal>

namespace lanscope {

/// What a process takes of the machine, as the kernel tells everybody in /proc.
class ProcessLoad
{
public:
    explicit ProcessLoad(qint64 pid) : m_pid(pid) {}

    qint64 pid() const { return m_pid; }

    /// Memory of its own and shared, in octets; nothing when the process is gone or hidden.
    std::optional<quint64> memory() const;

    /// The share of one processor since the last call, 0 to 100 and more; nothing at the first call, or when it is
    /// gone.
    std::optional<double> processorPercent(qint64 nowMilliseconds);

private:
    std::optional<quint64> ticks() const;

    qint64 m_pid;
    std::optional<quint64> m_lastTicks;
    qint64 m_lastMilliseconds = 0;
};

} // namespace lanscope

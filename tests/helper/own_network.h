// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

#include <sched.h>
#include <unistd.h>

#include <QProcess>
#include <QString>

namespace lanscope::test {

/// Moves this process into an empty network of its own, which ends with it. Says why when it cannot.
inline bool enterOwnNetwork()
{
    if (unshare(CLONE_NEWNET) == 0)
        return true;
    std::puts("skipped: needs root for a network of its own");
    return false;
}

/// Runs `ip` with these words; true when it succeeded.
inline bool ip(const char *words)
{
    return QProcess::execute(QStringLiteral("ip"), QString::fromLatin1(words).split(u' ')) == 0;
}

} // namespace lanscope::test

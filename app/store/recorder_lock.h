// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/unique_fd.h"

namespace lanscope {

/// The right to record into a database: an exclusive lock on the open file description of "<database>.lock", which the
/// kernel gives back however the recorder ends. The file itself stays; removing it would let two hold the lock.
class RecorderLock
{
public:
    /// A failure when somebody else records there.
    static Result<RecorderLock> take(const QString &databasePath);

private:
    explicit RecorderLock(UniqueFd fd) : m_fd(std::move(fd)) {}

    UniqueFd m_fd;
};

} // namespace lanscope

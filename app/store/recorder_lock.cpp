// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recorder_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

#include <QCoreApplication>
#include <QFile>

namespace lanscope {

Result<RecorderLock> RecorderLock::take(const QString &databasePath)
{
    const QString doing = QCoreApplication::translate("Store", "recording to %1").arg(databasePath);
    const QByteArray path = QFile::encodeName(databasePath + QStringLiteral(".lock"));
    UniqueFd fd(::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.isOpen())
        return systemFailure(doing, errno);

    if (flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return failure(doing, QCoreApplication::translate("Store", "another Lanscope records there already"));
        return systemFailure(doing, errno);
    }
    return RecorderLock(std::move(fd));
}

} // namespace lanscope

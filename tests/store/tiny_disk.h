// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <cstring>
#include <sys/mount.h>

#include <QFile>
#include <QTemporaryDir>

namespace lanscope {

/// A small file system that is gone with this object. Its mount needs root; without it, reason() says so.
class TinyDisk
{
public:
    /// `size` as mount(8) has it for a tmpfs.
    explicit TinyDisk(const char *size = "1m")
    {
        const QByteArray options = QByteArray("size=") + size;
        m_mounted = mount("tmpfs", encoded().constData(), "tmpfs", 0, options.constData()) == 0;
        m_error = errno;
    }
    ~TinyDisk()
    {
        if (m_mounted)
            umount2(encoded().constData(), MNT_DETACH);
    }

    bool isMounted() const { return m_mounted; }
    const char *reason() const { return strerror(m_error); }
    QString filePath(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// Gives the space back that fill() took.
    void empty() { QFile::remove(filePath("ballast")); }

    /// Takes all the space that is left.
    void fill()
    {
        QFile ballast(filePath("ballast"));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        QByteArray block(1 << 20, 'x');
        while (!block.isEmpty()) { // ever smaller pieces, down to a page
            if (ballast.write(block) != block.size())
                block.truncate(block.size() > 4096 ? block.size() / 2 : 0);
        }
    }

private:
    QByteArray encoded() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_mounted = false;
    int m_error = 0;
};

} // namespace lanscope

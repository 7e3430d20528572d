// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/listenable_interfaces.h"

#include <QDir>
#include <QFile>

namespace lanscope {

namespace {

constexpr quint32 FlagUp = 0x1; // IFF_UP and IFF_LOOPBACK of linux/if.h
constexpr quint32 FlagLoopback = 0x8;

bool isListenable(const QString &folder)
{
    QFile file(folder + QStringLiteral("/flags"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const quint32 flags = file.readLine(32).trimmed().toUInt(nullptr, 16);
    return (flags & FlagUp) && !(flags & FlagLoopback);
}

} // namespace

QStringList listenableInterfaces(const QString &folder)
{
    QStringList names;
    const QStringList entries = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : entries) {
        if (isListenable(folder + u'/' + name))
            names.append(name);
    }
    return names;
}

} // namespace lanscope

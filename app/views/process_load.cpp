// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/process_load.h"

#include <QFile>
#include <unistd.h>

namespace lanscope {

namespace {

QByteArray procFile(qint64 pid, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(QString::fromLatin1(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::optional<quint64> ProcessLoad::memory() const
{
    const QList<QByteArray> pages = procFile(m_pid, "statm").split(' '); // proc(5): size resident shared …
    if (pages.size() < 2)
        return {};
    return pages[1].toULongLong() * quint64(sysconf(_SC_PAGESIZE));
}

std::optional<quint64> ProcessLoad::ticks() const
{
    const QByteArray stat = procFile(m_pid, "stat");
    const qsizetype afterName = stat.lastIndexOf(')'); // the name may hold anything, even spaces and brackets
    if (afterName < 0)
        return {};
    const QList<QByteArray> fields = stat.mid(afterName + 2).split(' ');
    if (fields.size() < 13)
        return {};
    return fields[11].toULongLong() + fields[12].toULongLong(); // proc(5): utime and stime
}

std::optional<double> ProcessLoad::processorPercent(qint64 nowMilliseconds)
{
    const std::optional<quint64> now = ticks();
    std::optional<double> percent;
    if (now && m_lastTicks && *now >= *m_lastTicks && nowMilliseconds > m_lastMilliseconds) {
        const double seconds = double(*now - *m_lastTicks) / double(sysconf(_SC_CLK_TCK));
        percent = 100'000 * seconds / double(nowMilliseconds - m_lastMilliseconds);
    }
    m_lastTicks = now;
    m_lastMilliseconds = nowMilliseconds;
    return percent;
}

} // namespace lanscope

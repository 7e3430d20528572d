// SPDX-License-Identifier: GPL-3.0-or-later
// What a person set about being told of alerts.
#include "app/settings/settings.h"

#include <QDir>

namespace lanscope {

namespace {

const QString DoNotDisturbKey = QStringLiteral("alerts/do-not-disturb");
const QString PausedUntilKey = QStringLiteral("alerts/paused-until");
const QString QuietFromKey = QStringLiteral("alerts/quiet-from");
const QString QuietToKey = QStringLiteral("alerts/quiet-to");
const QString NoticesKey = QStringLiteral("alerts/notices-an-hour");
const QString BlockListsKey = QStringLiteral("alerts/block-lists");

constexpr int MinutesOfDay = 24 * 60;
constexpr int UsualNotices = 6; // one in ten minutes

bool isMinute(int minute)
{
    return minute >= 0 && minute < MinutesOfDay;
}

int minuteIn(const QVariant &stored)
{
    const int minute = stored.toInt();
    return isMinute(minute) ? minute : 0;
}

bool isNoticeCount(int notices)
{
    return notices > 0 && notices <= Settings::MostNoticesAnHour;
}

QStringList absolutePaths(const QStringList &paths)
{
    QStringList allowed;
    for (const QString &path : paths) {
        if (QDir::isAbsolutePath(path) && !allowed.contains(path) && allowed.size() < Settings::MaximumBlockLists)
            allowed.append(path);
    }
    return allowed;
}

} // namespace

bool Settings::doesNotDisturb() const
{
    return isSwitchedOn(DoNotDisturbKey, false);
}

void Settings::setDoesNotDisturb(bool quiet)
{
    if (quiet == doesNotDisturb())
        return;
    m_file.setValue(DoNotDisturbKey, quiet);
    Q_EMIT quietChanged();
}

qint64 Settings::pausedUntil() const
{
    return qMax(qint64(0), m_file.value(PausedUntilKey).toLongLong());
}

void Settings::setPausedUntil(qint64 seconds)
{
    if (seconds == pausedUntil() || seconds < 0)
        return;
    m_file.setValue(PausedUntilKey, seconds);
    Q_EMIT quietChanged();
}

int Settings::quietFrom() const
{
    return minuteIn(m_file.value(QuietFromKey));
}

int Settings::quietTo() const
{
    return minuteIn(m_file.value(QuietToKey));
}

void Settings::setQuietHours(int from, int to)
{
    if (!isMinute(from) || !isMinute(to) || (from == quietFrom() && to == quietTo()))
        return;
    m_file.setValue(QuietFromKey, from);
    m_file.setValue(QuietToKey, to);
    Q_EMIT quietChanged();
}

int Settings::noticesAnHour() const
{
    const int notices = m_file.value(NoticesKey).toInt();
    return isNoticeCount(notices) ? notices : UsualNotices;
}

void Settings::setNoticesAnHour(int notices)
{
    if (!isNoticeCount(notices) || notices == noticesAnHour())
        return;
    m_file.setValue(NoticesKey, notices);
    Q_EMIT quietChanged();
}

QStringList Settings::blockLists() const
{
    return absolutePaths(m_file.value(BlockListsKey).toStringList());
}

void Settings::setBlockLists(const QStringList &paths)
{
    const QStringList allowed = absolutePaths(paths);
    if (allowed == blockLists())
        return;
    m_file.setValue(BlockListsKey, allowed);
    Q_EMIT blockListsChanged(allowed);
}

} // namespace lanscope

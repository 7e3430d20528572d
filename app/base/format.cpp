// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/format.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace lanscope {

QString formatBytes(quint64 bytes)
{
    constexpr quint64 mostBytes = std::numeric_limits<qint64>::max(); // what QLocale can format
    return QLocale().formattedDataSize(qint64(std::min(bytes, mostBytes)), 1, QLocale::DataSizeSIFormat);
}

QString formatRate(double bytesPerSecond)
{
    return QCoreApplication::translate("Format", "%1/s").arg(formatBytes(quint64(std::max(0.0, bytesPerSecond))));
}

QString formatRelative(Timestamp then, Timestamp now)
{
    if (!then.isKnown())
        return {};
    const qint64 seconds = (now - then) / 1'000'000'000;
    if (seconds < 60)
        return QCoreApplication::translate("Format", "just now");
    if (seconds < 3600)
        return QCoreApplication::translate("Format", "%n minute(s) ago", nullptr, int(seconds / 60));

    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(then.milliseconds());
    const qint64 days = moment.date().daysTo(QDateTime::fromMSecsSinceEpoch(now.milliseconds()).date());
    const QLocale locale;
    const QString clock = locale.toString(moment.time(), QLocale::ShortFormat);
    if (days == 0)
        return QCoreApplication::translate("Format", "today %1").arg(clock);
    if (days == 1)
        return QCoreApplication::translate("Format", "yesterday %1").arg(clock);
    return locale.toString(moment.date(), QLocale::ShortFormat);
}

QString formatExact(Timestamp moment)
{
    if (!moment.isKnown())
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.milliseconds()), QLocale::LongFormat);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/moment.h"

#include <QDateTime>
#include <QRegularExpression>

namespace lanscope {

namespace {

/// Seconds of "m", "h", "d" and "w".
qint64 unitSeconds(QChar unit)
{
    switch (unit.unicode()) {
    case u'm':
        return 60;
    case u'h':
        return 3600;
    case u'd':
        return 86400;
    default:
        return 7LL * 86400;
    }
}

} // namespace

std::optional<Timestamp> parseMoment(const QString &text, Timestamp now)
{
    static const QRegularExpression span(QStringLiteral("^([0-9]{1,5})([mhdw])$"));
    if (const auto ago = span.match(text); ago.hasMatch()) {
        const qint64 seconds = ago.captured(1).toLongLong() * unitSeconds(ago.captured(2).front());
        return Timestamp{now.nanoseconds - Timestamp::fromSeconds(seconds).nanoseconds};
    }
    if (!text.contains(u'T')) { // Qt would take the day of a moment, too, and let the rest go
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(Timestamp::fromMilliseconds(day.startOfDay().toMSecsSinceEpoch()))
                             : std::nullopt;
    }
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    return Timestamp::fromMilliseconds(moment.toMSecsSinceEpoch());
}

} // namespace lanscope

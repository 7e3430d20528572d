// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/moment.h"

#include <QDateTime>
#include <QRegularExpression>

#include "app/inventory/filter_key.h"

namespace lanscope {

std::optional<Timestamp> parseMoment(const QString &text, Timestamp now)
{
    // Four digits of weeks are 190 years; a fifth would not fit into nanoseconds.
    static const QRegularExpression span(QStringLiteral("^([0-9]{1,4})([mhdw])$"));
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

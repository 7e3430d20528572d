// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/day_strip.h"

#include <QDateTime>

namespace lanscope {

QDate localDay(Timestamp moment)
{
    return moment.isKnown() ? QDateTime::fromMSecsSinceEpoch(moment.milliseconds()).date() : QDate();
}

int slotOf(Timestamp moment)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(moment.milliseconds()).time();
    return time.hour() * 4 + time.minute() / 15;
}

} // namespace lanscope

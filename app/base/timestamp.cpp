// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/timestamp.h"

#include <QDateTime>
#include <QTimeZone>

namespace lanscope {

QString Timestamp::toRfc3339() const
{
    if (!isKnown())
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds(), Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace lanscope

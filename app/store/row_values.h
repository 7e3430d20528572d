// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include "app/base/timestamp.h"

namespace lanscope {

/// Text as a column value. Qt binds a null QString as NULL, which no text column allows.
inline QVariant textValue(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// A counter as a column value: SQLite's integers are signed, and 2^63 octets are not reached.
inline QVariant countValue(quint64 count)
{
    return qint64(count);
}

inline QVariant timeValue(Timestamp time)
{
    return time.nanoseconds;
}

inline Timestamp timeOf(const QVariant &value)
{
    return {value.toLongLong()};
}

} // namespace lanscope

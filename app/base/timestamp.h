// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

#include <QMetaType>
#include <QString>

namespace lanscope {

/// A moment: nanoseconds since 1970-01-01T00:00:00Z. Zero means "not known".
struct Timestamp {
    qint64 nanoseconds = 0;

    static constexpr Timestamp fromMilliseconds(qint64 milliseconds) { return {milliseconds * 1'000'000}; }
    static constexpr Timestamp fromSeconds(qint64 seconds) { return {seconds * 1'000'000'000}; }

    constexpr qint64 milliseconds() const { return nanoseconds / 1'000'000; }
    constexpr bool isKnown() const { return nanoseconds != 0; }

    /// RFC 3339 in UTC with milliseconds, "2026-11-22T18:56:00.000Z"; empty when not known.
    QString toRfc3339() const;

    auto operator<=>(const Timestamp &) const = default;
};

/// The distance from `from` to `to` in nanoseconds.
constexpr qint64 operator-(Timestamp to, Timestamp from)
{
    return to.nanoseconds - from.nanoseconds;
}

} // namespace lanscope

Q_DECLARE_METATYPE(lanscope::Timestamp)

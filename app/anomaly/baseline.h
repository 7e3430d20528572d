// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QList>
#include <QString>

#include "app/anomaly/time_span.h"

namespace lanscope {

/// What a device usually moves in each hour of the day, learned from whole hours.
///
/// Robust: the median of the hours of the same name and their median absolute deviation, so that one backup changes
/// nothing. Hours are those of UTC: what repeats every day does so in any time zone. Learned after Days different days;
/// visible meanwhile. Holds HoursKept hours of each name.
class Baseline
{
public:
    static constexpr int Days = 7;
    static constexpr qsizetype HoursKept = 21; // three weeks of days

    struct Usual {
        quint64 median = 0;
        quint64 deviation = 0; ///< median absolute deviation
    };

    /// Takes in a whole hour that began at `hour`.
    void add(Timestamp hour, quint64 bytes);
    /// What is usual in the hour that began at `hour`; nothing while it is learned.
    std::optional<Usual> usual(Timestamp hour) const;

    /// All in one line of text, for a database, and back; what does not parse is a baseline that learned nothing.
    QString toText() const;
    static Baseline fromText(const QString &text);

    int daysLearned() const { return m_days; }
    int daysLeft() const { return m_days < Days ? Days - m_days : 0; }
    bool operator==(const Baseline &) const = default;

private:
    std::array<QList<quint64>, 24> m_hours;
    qint64 m_lastDay = -1;
    int m_days = 0; ///< different days of which an hour was taken in
};

/// "Learning, 3 days left", "Learned"; translated.
QString learningText(int daysLeft);

} // namespace lanscope

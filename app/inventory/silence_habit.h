// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QString>

#include "app/base/timestamp.h"

namespace lanscope {

/// How long a device usually is silent while it is here: a phone that sleeps wakes every so many minutes, a television
/// that is on is never silent. A value of a fixed size; it forgets what is long ago.
class SilenceHabit
{
public:
    /// A device that is awake says something within five minutes: ARP caches expire after 15 s to 4 minutes, DHCP
    /// servers and routers are asked again, and multicast listeners are queried every 125 s (RFC 3376 section 8.2).
    static constexpr qint64 ShortestNap = 5LL * 60 * 1'000'000'000;
    /// Whoever is silent for longer was somewhere else, or switched off: nights and working days are no naps.
    static constexpr qint64 LongestNap = 3LL * 3600 * 1'000'000'000;

    /// Takes in that the device was silent for so long (nanoseconds), and was heard again.
    void note(qint64 silence);

    /// What nine of ten of its naps do not exceed (nanoseconds); 0 when it never takes one.
    qint64 usualNap() const;
    /// Enough was seen of it that what it never did can be relied on.
    bool isLearned() const;
    /// The longest absence from which it came back (nanoseconds); 0 when there was none.
    qint64 longestAbsence() const { return m_longestAbsence; }

    /// As one word for the database, and back; a word that is none gives a habit of which nothing is known.
    QString toText() const;
    static SilenceHabit fromText(const QString &text);

    bool operator==(const SilenceHabit &) const = default;

private:
    static constexpr int Classes = 11;  ///< of lengths from five minutes to three hours, each √2 times the last
    static constexpr int MostNaps = 64; ///< counted; then each count is halved, so that old ones fade
    static constexpr int NapsToLearn = 3;
    static constexpr qint64 TimeToLearn = 24LL * 3600 * 1'000'000'000;

    static qint64 limitOf(int lengthClass);
    int napCount() const;

    std::array<quint16, Classes> m_naps{};
    qint64 m_heardFor = 0; ///< nanoseconds it was here, naps and all
    qint64 m_longestAbsence = 0;
};

} // namespace lanscope

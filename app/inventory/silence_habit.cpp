// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/silence_habit.h"

#include <algorithm>
#include <numeric>

#include <QStringList>

namespace lanscope {

namespace {

constexpr qint64 SecondNanoseconds = 1'000'000'000;

} // namespace

/// The longest nap of a class: five minutes by √2, 2, 2√2, …, at most LongestNap.
qint64 SilenceHabit::limitOf(int lengthClass)
{
    constexpr qint64 SquareRoot = 1'414'214; // of two, in millionths
    const qint64 whole = ShortestNap << ((lengthClass + 1) / 2);
    const qint64 limit = lengthClass % 2 == 1 ? whole : whole / 1'000'000 * SquareRoot;
    return std::min(limit, LongestNap);
}

int SilenceHabit::napCount() const
{
    return std::accumulate(m_naps.begin(), m_naps.end(), 0);
}

void SilenceHabit::note(qint64 silence)
{
    if (silence <= 0)
        return;
    if (silence > LongestNap) {
        m_longestAbsence = std::max(m_longestAbsence, silence);
        return;
    }
    m_heardFor = std::min(m_heardFor + silence, TimeToLearn);
    if (silence <= ShortestNap)
        return;
    int lengthClass = 0;
    while (silence > limitOf(lengthClass))
        ++lengthClass;
    ++m_naps[size_t(lengthClass)];
    if (napCount() >= MostNaps) {
        for (quint16 &naps : m_naps)
            naps /= 2;
    }
}

qint64 SilenceHabit::usualNap() const
{
    const int count = napCount();
    int seen = 0;
    for (int lengthClass = 0; lengthClass < Classes; ++lengthClass) {
        seen += m_naps[size_t(lengthClass)];
        if (seen > 0 && seen * 10 >= count * 9)
            return limitOf(lengthClass);
    }
    return 0;
}

bool SilenceHabit::isLearned() const
{
    return m_heardFor >= TimeToLearn || napCount() >= NapsToLearn;
}

QString SilenceHabit::toText() const
{
    if (*this == SilenceHabit())
        return {};
    QStringList words{QString::number(m_heardFor / SecondNanoseconds),
                      QString::number(m_longestAbsence / SecondNanoseconds)};
    for (const quint16 naps : m_naps)
        words.append(QString::number(naps));
    return words.join(u' ');
}

SilenceHabit SilenceHabit::fromText(const QString &text)
{
    constexpr qint64 Century = 100LL * 366 * 86400;
    const QStringList words = text.split(u' ');
    if (words.size() != Classes + 2)
        return {};
    SilenceHabit habit;
    habit.m_heardFor = std::clamp(words[0].toLongLong(), 0LL, TimeToLearn / SecondNanoseconds) * SecondNanoseconds;
    habit.m_longestAbsence = std::clamp(words[1].toLongLong(), 0LL, Century) * SecondNanoseconds;
    for (int lengthClass = 0; lengthClass < Classes; ++lengthClass)
        habit.m_naps[size_t(lengthClass)] = quint16(std::clamp(words[lengthClass + 2].toInt(), 0, MostNaps));
    return habit;
}

} // namespace lanscope

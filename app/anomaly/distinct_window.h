// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include <QHash>
#include <QStringList>

#include "app/anomaly/time_span.h"

namespace lanscope {

/// When a growing number is worth telling: at the threshold, then when it doubled, and every half minute while it
/// stays above. So an alert's evidence grows, and nobody is told of each packet.
class Milestone
{
public:
    static constexpr qint64 Pause = 30 * Second;

    bool isNews(qsizetype count, qsizetype threshold, Timestamp now)
    {
        if (count < threshold)
            return false;
        if (m_told > 0 && count < 2 * m_told && now - m_toldAt < Pause && now >= m_toldAt)
            return false;
        m_told = count;
        m_toldAt = now;
        return true;
    }

private:
    qsizetype m_told = 0;
    Timestamp m_toldAt;
};

/// What a window counted after it took in something. Valid until the window takes in the next.
struct WindowCount {
    qsizetype number = 0;
    Timestamp since; ///< when the oldest of what is counted was seen
    Timestamp now;
    qsizetype threshold = 0;
    Milestone *milestone = nullptr;

    /// At or above the window's threshold, or another one, and worth telling now. Ask last: what was news is none
    /// again.
    bool isNews() const { return isNews(threshold); }
    bool isNews(qsizetype from) const { return milestone && milestone->isNews(number, from, now); }
};

/// Removes the half of a hash that was touched least recently: a bound that costs O(1) per insertion.
template <typename Hash, typename LastOf>
void forgetOlderHalf(Hash &hash, LastOf lastOf)
{
    std::vector<Timestamp> times;
    times.reserve(size_t(hash.size()));
    for (const auto &each : std::as_const(hash))
        times.push_back(lastOf(each));
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    hash.removeIf([&, limit = *middle](const auto &it) { return lastOf(it.value()) <= limit; });
}

/// How many distinct things a key had to do with within a stretch of time.
///
/// Holds at most `keys` keys, each with at most `things` things; of what comes beyond, the older is forgotten.
template <typename Key, typename Thing>
class DistinctWindow
{
public:
    struct Bounds {
        qint64 span; ///< nanoseconds
        qsizetype threshold;
        qsizetype things = 1024;
        qsizetype keys = 4096;
    };
    using Count = WindowCount;

    explicit DistinctWindow(Bounds bounds) : m_bounds(bounds) {}

    /// Takes in a thing, and counts.
    Count add(const Key &key, const Thing &thing, Timestamp now)
    {
        if (m_entries.size() >= m_bounds.keys && !m_entries.contains(key))
            forgetOlderHalf(m_entries, [](const Entry &entry) { return entry.last; });
        Entry &entry = m_entries[key];
        entry.last = now;
        if (entry.things.size() >= m_bounds.things && !entry.things.contains(thing))
            forgetOlderHalf(entry.things, [](Timestamp time) { return time; });
        entry.things.insert(thing, now);
        const Timestamp since = prune(entry, now);
        const qsizetype count = entry.things.size();
        return {count, since, now, m_bounds.threshold, &entry.milestone};
    }

    void forget(const Key &key) { m_entries.remove(key); }
    void forget(const Key &key, const Thing &thing)
    {
        if (const auto entry = m_entries.find(key); entry != m_entries.end())
            entry->things.remove(thing);
    }

    qsizetype count(const Key &key) const
    {
        const auto entry = m_entries.constFind(key);
        return entry == m_entries.cend() ? 0 : entry->things.size();
    }
    QList<Thing> things(const Key &key) const { return m_entries.value(key).things.keys(); }
    qsizetype keyCount() const { return m_entries.size(); }

private:
    struct Entry {
        QHash<Thing, Timestamp> things;
        Timestamp last;
        Timestamp oldest; ///< no thing is older
        Milestone milestone;
    };

    /// Forgets what is older than the span; looks only when something may be. The time of the oldest that is left.
    Timestamp prune(Entry &entry, Timestamp now)
    {
        const Timestamp limit = later(now, -m_bounds.span);
        if (!entry.oldest.isKnown())
            entry.oldest = now;
        if (entry.oldest >= limit)
            return entry.oldest;
        entry.things.removeIf([&](const auto &it) { return it.value() < limit; });
        entry.oldest = now;
        for (const Timestamp time : std::as_const(entry.things))
            entry.oldest = std::min(entry.oldest, time);
        return entry.oldest;
    }

    Bounds m_bounds;
    QHash<Key, Entry> m_entries;
};

/// Seconds between two moments as text, at least "1".
inline QString secondsText(Timestamp from, Timestamp to)
{
    return QString::number(std::max<qint64>(1, (to - from + Second / 2) / Second));
}

} // namespace lanscope

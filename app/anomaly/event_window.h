// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "app/anomaly/distinct_window.h"

namespace lanscope {

/// How often something happened to a key within a stretch of time.
///
/// Holds at most `keys` keys, each with at most `events` moments; beyond, the count stays there.
template <typename Key>
class EventWindow
{
public:
    struct Bounds {
        qint64 span; ///< nanoseconds
        qsizetype threshold;
        qsizetype events = 256;
        qsizetype keys = 4096;
    };
    using Count = WindowCount;

    explicit EventWindow(Bounds bounds) : m_bounds(bounds) {}

    Count add(const Key &key, Timestamp now, qsizetype times = 1)
    {
        if (m_entries.size() >= m_bounds.keys && !m_entries.contains(key))
            forgetOlderHalf(m_entries, [](const Entry &entry) { return entry.last; });
        Entry &entry = m_entries[key];
        entry.last = now;
        for (; times > 0 && qsizetype(entry.moments.size()) <= m_bounds.events; --times)
            entry.moments.push_back(now);
        const Timestamp limit = later(now, -m_bounds.span);
        while (!entry.moments.empty() &&
               (entry.moments.front() < limit || qsizetype(entry.moments.size()) > m_bounds.events))
            entry.moments.pop_front();
        const auto count = qsizetype(entry.moments.size());
        return {count, entry.moments.empty() ? now : entry.moments.front(), now, m_bounds.threshold, &entry.milestone};
    }

    void forget(const Key &key) { m_entries.remove(key); }
    qsizetype count(const Key &key) const { return qsizetype(m_entries.value(key).moments.size()); }

private:
    struct Entry {
        std::deque<Timestamp> moments;
        Timestamp last;
        Milestone milestone;
    };

    Bounds m_bounds;
    QHash<Key, Entry> m_entries;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
// How the pipeline has each drain credited to devices and to whom they talked, and tells who came and went.
#include <cstdlib>

#include "app/pipeline/feed.h"

namespace lanscope {

namespace {

constexpr qint64 SleepNanoseconds = 60LL * 1'000'000'000; // the timer that asks rings ten times a second

bool isWatching(Activity activity)
{
    return activity == Activity::Listening || activity == Activity::Reading;
}

} // namespace

/// Which addresses are on the link behind an interface. A capture file's is none of this computer's.
void Pipeline::tellPrefixes(const CaptureStatus &status)
{
    if (m_state.activity != Activity::Reading && status.interfaceIndex != 0)
        m_attribution.setPrefixes(status.interfaceIndex, m_view->lookUp(status.interface).prefixes);
}

void Pipeline::tellAllPrefixes()
{
    for (const auto &feed : m_feeds)
        tellPrefixes(feed->status);
}

/// While this computer slept nobody was heard: that tells nothing of the others' habits.
void Pipeline::noteSleep()
{
    const Timestamp time = now();
    const Timestamp before = std::exchange(m_awakeAt, time);
    if (m_state.activity == Activity::Listening && before.isKnown() && std::abs(time - before) > SleepNanoseconds)
        listenFrom(time);
}

/// When nobody listens, nobody is told who came and went: it is not known.
void Pipeline::tellPresences()
{
    const QList<PresenceChange> changes = m_inventory.takePresenceChanges();
    if (!isWatching(m_state.activity) || changes.isEmpty())
        return;
    notePresences(changes);
    Q_EMIT presencesChanged(changes);
}

void Pipeline::drainContributions()
{
    const QList<Contribution> contributions = m_attribution.drain();
    if (isWatching(m_state.activity))
        noteContributions(contributions);
    if (!contributions.isEmpty())
        Q_EMIT contributionsDrained(contributions);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
// How the pipeline keeps what was exchanged over time, and finds it again.
#include <QElapsedTimer>

#include "app/pipeline/pipeline.h"

namespace lanscope {

namespace {

/// Condensing goes on at most so long before frames and flows have their turn again.
constexpr qint64 TendingMilliseconds = 40;

/// The shortest step of time that is kept: before the next begins there is nothing new to condense.
constexpr qint64 TendingInterval = 10LL * 1'000'000'000;

constexpr qsizetype MostUnsavedPresence = 10000; // of an evening with a full disk; the oldest are lost

} // namespace

/// What one drain of all sources told, also when it was nothing.
void Pipeline::noteContributions(const QList<Contribution> &contributions)
{
    if (keepsDevices())
        m_collector.add(contributions, now());
}

void Pipeline::notePresences(const QList<PresenceChange> &changes)
{
    if (!keepsDevices())
        return;
    for (const PresenceChange &change : changes)
        m_unsavedPresence.append({change.device, change.time, change.to});
    if (m_unsavedPresence.size() > MostUnsavedPresence)
        m_unsavedPresence.remove(0, m_unsavedPresence.size() - MostUnsavedPresence);
}

Result<void> Pipeline::saveHistory()
{
    HistoryArchive &history = m_store->history();
    const qsizetype count = m_collector.waiting().size();
    if (count > 0) {
        if (auto recorded = history.record(m_state.place.id, m_collector.waiting()); !recorded)
            return recorded;
        m_collector.stored(count);
    }
    if (m_unsavedPresence.isEmpty())
        return {};
    auto recorded = history.recordPresence(m_state.place.id, m_unsavedPresence);
    if (recorded)
        m_unsavedPresence.clear();
    return recorded;
}

void Pipeline::tendHistory()
{
    const qint64 interval = now().nanoseconds / TendingInterval;
    if (interval == m_tended)
        return;
    QElapsedTimer spent;
    spent.start();
    bool hasMore = true;
    while (hasMore && spent.elapsed() < TendingMilliseconds)
        hasMore = m_store->history().tend(now(), m_historyLimits).value_or(false); // what fails is tried again
    if (!hasMore)
        m_tended = interval;
}

void Pipeline::keepHistory(bool destinations, const HistoryLimits &limits)
{
    const bool forgetsNames = m_collector.keepsDestinations() && !destinations;
    m_collector.setKeepsDestinations(destinations);
    m_historyLimits = limits;
    if (!forgetsNames || !m_store)
        return;
    m_collector.clear();
    finishForgetting(m_store->history().forgetDestinations());
}

void Pipeline::forgetRange(Timestamp from, Timestamp to)
{
    if (!keepsDevices() || from >= to)
        return;
    keepSoFar();
    finishForgetting(m_store->history().forgetRange(m_state.place.id, {from, to}));
    loadDay();
    tellDay();
}

void Pipeline::forgetEverything()
{
    if (!m_store)
        return;
    Result<void> forgotten;
    const QList<Place> places = m_store->places().value_or(QList<Place>());
    for (const Place &place : places) {
        if (forgotten)
            forgotten = m_store->clearPlace(place);
    }
    showInventory();
    finishForgetting(forgotten);
}

void Pipeline::finishForgetting(const Result<void> &forgotten)
{
    auto done = forgotten;
    if (done)
        done = m_store->history().leaveNothing();
    if (!done)
        complain(done.error());
    measureStore();
}

void Pipeline::measureStore()
{
    if (!m_store)
        return;
    if (const auto size = m_store->history().size())
        Q_EMIT storeMeasured(*size);
}

void Pipeline::askHistory(const HistoryQuery &query)
{
    HistoryAnswer answer{.query = query};
    if (query.place == 0)
        answer.query.place = m_state.place.id;
    if (m_store && answer.query.place != 0) {
        const auto stored = m_store->history().answer(answer.query);
        if (stored)
            answer = *stored;
        else
            answer.failure = stored.error().sentence;
    } else if (query.from < query.to) {
        answer.unobserved.append({query.from, query.to});
    }
    answer.namesKept = m_collector.keepsDestinations();
    Q_EMIT historyAnswered(answer);
}

} // namespace lanscope

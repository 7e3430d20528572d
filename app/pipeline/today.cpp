// SPDX-License-Identifier: GPL-3.0-or-later
// How the pipeline keeps the day: what happened in each quarter of an hour, and whether a place is still new.
#include <algorithm>

#include "app/pipeline/pipeline.h"

namespace lanscope {

namespace {

constexpr qint64 DayToldMilliseconds = 5000; // a quarter of an hour grows slowly

/// Whoever is there when listening begins is heard within some minutes; see inventory/presence.h.
constexpr qint64 SettlingNanoseconds = 10LL * 60 * 1'000'000'000;

} // namespace

/// Of a file before its first packet there is no day.
QDate Pipeline::today() const
{
    const bool isBeforeFile = m_state.activity == Activity::Reading && !m_fileTime.isKnown();
    return isBeforeFile ? QDate() : localDay(now());
}

void Pipeline::beginDayIfNew()
{
    const QDate day = today();
    if (!day.isValid() || day == m_day.day)
        return;
    if (m_day.day.isValid())
        keepSoFar(); // what is not kept yet belongs to the day before
    m_inventory.beginDay();
    loadDay();
}

/// A file that is read again counts anew.
void Pipeline::loadDay()
{
    m_day = {.day = today()};
    m_unsavedQuarters.clear();
    if (m_state.stored && m_day.day.isValid() && m_state.activity != Activity::Reading)
        m_day = m_store->dayStrip(m_state.place, m_day.day).value_or(m_day);
    m_dayIsNews = true;
    m_dayTold.invalidate();
}

void Pipeline::noteQuarter()
{
    beginDayIfNew();
    if (!m_day.day.isValid())
        return;
    const int quarter = slotOf(m_sample.until);
    const int before = std::exchange(m_quarter, quarter);
    if (before != quarter && before >= 0)
        m_inventory.countHeardAnew();
    DayStrip::Slot &slot = m_day.quarters[size_t(quarter)];
    slot.observed = true;
    for (size_t side = 0; side < slot.bytes.size(); ++side) {
        slot.bytes[side] += m_sample.bytes[side];
        slot.packets[side] += m_sample.frames[side];
    }
    slot.devicesHeard = std::max(slot.devicesHeard, m_inventory.heardCount());
    m_unsavedQuarters.insert(quarter);
    m_dayIsNews = true;
}

void Pipeline::tellDay()
{
    if (!m_dayIsNews || (m_dayTold.isValid() && m_dayTold.elapsed() < DayToldMilliseconds))
        return;
    m_dayIsNews = false;
    m_dayTold.start();
    Q_EMIT dayChanged(m_day);
}

void Pipeline::askDay(const QDate &day)
{
    DayStrip strip{.day = day};
    if (day == m_day.day)
        strip = m_day;
    else if (m_state.stored && m_state.activity != Activity::Reading)
        strip = m_store->dayStrip(m_state.place, day).value_or(strip);
    Q_EMIT dayChanged(strip);
}

void Pipeline::saveDay()
{
    if (m_unsavedQuarters.isEmpty() || !m_day.day.isValid())
        return;
    // What is not saved is tried again; that the database fails is told when devices are saved.
    if (m_store->saveDayStrip(m_state.place, m_day, m_unsavedQuarters.values()))
        m_unsavedQuarters.clear();
}

void Pipeline::noteListening()
{
    if (!m_state.place.listenedSince.isKnown()) {
        m_state.place.listenedSince = now();
        if (m_store && m_state.place.id != 0) {
            if (const auto kept = m_store->updatePlace(m_state.place); !kept)
                complain(kept.error());
            tellPlaces();
        }
    }
    settle();
}

void Pipeline::settle()
{
    const Timestamp since = m_state.place.listenedSince;
    const qint64 passed = now() - since;
    const bool isNew = since.isKnown() && passed >= 0 && passed < SettlingNanoseconds;
    const Timestamp until = isNew ? Timestamp{since.nanoseconds + SettlingNanoseconds} : Timestamp();
    if (std::exchange(m_state.settlingUntil, until) != until)
        m_stateChanged = true;
}

} // namespace lanscope

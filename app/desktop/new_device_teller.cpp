// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/new_device_teller.h"

#include <algorithm>

#include "app/desktop/new_device_text.h"

namespace lanscope {

namespace {

/// Something a person may not know yet.
bool isTellable(const Device &device)
{
    return !device.isSelf && !device.isGateway && device.user == UserChoices();
}

Timestamp later(Timestamp from, qint64 nanoseconds)
{
    return {from.nanoseconds + nanoseconds};
}

} // namespace

void NewDeviceTeller::enterPlace()
{
    m_held.clear();
    m_heldMore = 0;
    m_told.clear();
    m_shownMore = 0;
    m_seen.clear();
    m_seenIds.clear();
    m_isListening = false;
}

void NewDeviceTeller::listen(Timestamp settlingUntil, Timestamp now)
{
    acceptClock(now);
    if (!std::exchange(m_isListening, true))
        m_newSince = now;
    m_settlingUntil = settlingUntil;
}

void NewDeviceTeller::update(const QList<Device> &devices, Timestamp now)
{
    acceptClock(now);
    for (const Device &device : devices) {
        if (m_seenIds.contains(device.id))
            refresh(device, now);
        else if (m_isListening && device.firstSeen > std::max(m_newSince, m_settlingUntil))
            consider(device, now);
    }
}

void NewDeviceTeller::consider(const Device &device, Timestamp now)
{
    remember(device);
    if (!isTellable(device))
        return;
    if (m_held.size() >= MaximumHeld) {
        ++m_heldMore;
        return;
    }
    const NewDevice arrival = describe(device);
    m_held.append({arrival, later(now, arrival.name.isEmpty() ? LongestHold : Gathering)});
}

void NewDeviceTeller::remember(const Device &device)
{
    if (m_seen.size() >= MaximumSeen) {
        const Seen oldest = m_seen.dequeue();
        m_seenIds.remove(oldest.id);
        m_newSince = std::max(m_newSince, oldest.firstSeen);
    }
    m_seen.enqueue({device.id, device.firstSeen});
    m_seenIds.insert(device.id);
}

void NewDeviceTeller::refresh(const Device &device, Timestamp now)
{
    if (!isTellable(device))
        return drop(device.id);
    const auto isIt = [&device](const auto &each) { return each.device.id == device.id; };
    if (const auto held = std::find_if(m_held.begin(), m_held.end(), isIt); held != m_held.end()) {
        const bool wasNamed = !held->device.name.isEmpty();
        held->device = describe(device);
        if (!wasNamed && !held->device.name.isEmpty())
            held->due = std::min(held->due, later(now, Gathering));
    } else if (const auto told = std::find_if(m_told.begin(), m_told.end(), isIt); told != m_told.end()) {
        told->device = describe(device);
    }
}

void NewDeviceTeller::drop(const DeviceId &id)
{
    const auto isIt = [&id](const auto &each) { return each.device.id == id; };
    m_held.removeIf(isIt);
    m_told.removeIf(isIt);
}

void NewDeviceTeller::forget(const QList<DeviceId> &ids)
{
    for (const DeviceId &id : ids)
        drop(id);
}

void NewDeviceTeller::acceptClock(Timestamp now)
{
    if (now < m_now) { // the clock was set back: nothing may wait longer for that
        m_newSince = std::min(m_newSince, now);
        m_periodBegan = std::min(m_periodBegan, now);
        for (Held &held : m_held)
            held.due = std::min(held.due, later(now, LongestHold));
    }
    m_now = now;
}

bool NewDeviceTeller::mayTell(Timestamp now)
{
    if (now - m_periodBegan >= BudgetPeriod)
        m_toldInPeriod = 0;
    if (m_toldInPeriod < Budget && !m_isQuiet)
        return true;
    m_budgetWasSpent = true;
    return false;
}

bool NewDeviceTeller::isAnyDue(Timestamp now) const
{
    return std::any_of(m_held.begin(), m_held.end(), [now](const Held &held) { return held.due <= now; });
}

void NewDeviceTeller::tellDue(Timestamp now)
{
    if (m_toldInPeriod++ == 0)
        m_periodBegan = now;
    m_isDigest = std::exchange(m_budgetWasSpent, false);
    m_shownMore += std::exchange(m_heldMore, 0);
    QList<Held> stillHeld;
    for (const Held &held : std::as_const(m_held)) {
        if (held.due > now && held.device.name.isEmpty()) {
            stillHeld.append(held);
            continue;
        }
        m_told.append({held.device});
        if (m_told.size() > MaximumTold)
            m_shownMore += m_told.takeFirst().isShown ? 1 : 0;
    }
    m_held = stillHeld;
    m_isShown = true;
}

std::optional<NewDeviceNotice> NewDeviceTeller::advanceTo(Timestamp now)
{
    acceptClock(now);
    if (isAnyDue(now) && mayTell(now)) {
        tellDue(now);
        return notice();
    }
    const bool hasShown = std::any_of(m_told.begin(), m_told.end(), [](const Told &told) { return told.isShown; });
    if (m_isShown && !hasShown) { // everything that is shown was answered elsewhere
        acceptClosing();
        return NewDeviceNotice{};
    }
    return {};
}

NewDeviceNotice NewDeviceTeller::notice() const
{
    NewDeviceNotice notice{.devices = {}, .more = m_shownMore, .isDigest = m_isDigest};
    for (const Told &told : m_told) {
        if (told.isShown)
            notice.devices.append(told.device);
    }
    return notice;
}

void NewDeviceTeller::acceptClosing()
{
    m_isShown = false;
    m_shownMore = 0;
    for (Told &told : m_told)
        told.isShown = false;
}

void NewDeviceTeller::attend(const DeviceId &id)
{
    m_told.removeIf([&id](const Told &told) { return told.device.id == id; });
}

} // namespace lanscope

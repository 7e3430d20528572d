// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/detectors/device_turns.h"

#include "app/inventory/presence.h"

namespace lanscope {

namespace {

QString minutesText(qint64 nanoseconds)
{
    return QString::number(nanoseconds / Minute);
}

/// When it was told last that the device left; unknown when it was told since then that it is back.
Timestamp departureTold(const AlertBook &book, const DeviceId &device)
{
    const auto gone = book.latest(AlertKind::DeviceGone, device);
    const auto back = book.latest(AlertKind::DeviceBack, device);
    return gone && (!back || back->id < gone->id) ? gone->openedAt : Timestamp();
}

} // namespace

void DeviceTurns::follow(const QList<Device> &devices)
{
    m_followed.clear();
    for (const Device &device : devices) {
        if (device.user.followed)
            begin(device, false); // whether it is still here will show
    }
}

void DeviceTurns::begin(const Device &device, bool isAway)
{
    if (m_followed.size() >= MaximumDevices)
        return;
    const Timestamp told = departureTold(m_book, device.id);
    Followed &followed = m_followed[device.id];
    followed = {.lastSeen = device.lastSeen,
                .bound = PresenceBounds::of(device.habit).quiet,
                .isGone = isAway || told.isKnown()};
    if (told.isKnown() && device.lastSeen > told)
        comeBack(device.id, followed, device.lastSeen);
}

/// From when on its silence counts.
Timestamp DeviceTurns::heardFrom(Timestamp lastSeen) const
{
    return std::max(lastSeen, around().listensSince());
}

void DeviceTurns::acceptDevice(const Device &device)
{
    if (!device.user.followed)
        return forget(device.id);
    const auto known = m_followed.find(device.id);
    if (known == m_followed.end())
        return begin(device, device.presence == Presence::Away || device.presence == Presence::Gone);
    if (device.lastSeen > known->lastSeen) {
        const Timestamp from = heardFrom(known->lastSeen);
        const bool isWatched = around().since().isKnown();
        if (!known->isGone && isWatched && device.lastSeen - from > known->bound + Resolution)
            leave(device.id, *known, later(from, known->bound)); // between two looks
        if (known->isGone)
            comeBack(device.id, *known, device.lastSeen);
    }
    known->lastSeen = device.lastSeen; // which is earlier when a recording is read again
    known->bound = PresenceBounds::of(device.habit).quiet;
}

void DeviceTurns::advanceTo(Timestamp now)
{
    const qint64 passed = now - m_lookedAt;
    if (passed >= 0 && passed < Resolution)
        return;
    m_lookedAt = now;
    for (auto each = m_followed.begin(); each != m_followed.end(); ++each) {
        if (!each->isGone && now - heardFrom(each->lastSeen) > each->bound)
            leave(each.key(), *each, now);
    }
}

void DeviceTurns::leave(const DeviceId &id, Followed &followed, Timestamp noticedAt)
{
    followed.isGone = true;
    find({.kind = AlertKind::DeviceGone,
          .actor = id,
          .time = noticedAt,
          .subject = {},
          .facts = {{FactKind::SilentFor, {minutesText(noticedAt - followed.lastSeen), minutesText(followed.bound)}}}});
}

void DeviceTurns::comeBack(const DeviceId &id, Followed &followed, Timestamp heardAt)
{
    followed.isGone = false;
    find({.kind = AlertKind::DeviceBack,
          .actor = id,
          .time = heardAt,
          .subject = {},
          .facts = {{FactKind::AwayFor, {minutesText(heardAt - followed.lastSeen)}}}});
}

} // namespace lanscope

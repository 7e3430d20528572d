// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/alert_book.h"
#include "app/anomaly/detector.h"

namespace lanscope {

/// Devices that a person follows, when they leave and when they come back.
///
/// Inputs: what is known of devices (Device), the alerts so far.
/// Rule: who is followed (UserChoices::followed) has left when nothing was heard of it for longer than its own bound
/// (PresenceBounds::quiet, learned from its naps) while somebody listened; it is back when it is heard after that. The
/// time in which this computer slept or did not listen does not count. Who was away when it was followed first only
/// comes back. Both are information that is told, each time. Reset: none; what was told last is in the alerts, so that
/// a departure before a restart has its return after it. Cool-down: none: a bound lies between two departures. Memory:
/// MaximumDevices.
class DeviceTurns : public Detector
{
public:
    static constexpr qsizetype MaximumDevices = 20'000;
    static constexpr qint64 Resolution = 10 * Second; // how often devices are told to detectors

    DeviceTurns(const Neighbourhood &around, const AlertBook &book) : Detector(around), m_book(book) {}
    /// Forgets whom it followed and follows those of these as they were left.
    void follow(const QList<Device> &devices);
    void forget(const DeviceId &device) { m_followed.remove(device); }
    void acceptDevice(const Device &device) override;
    void advanceTo(Timestamp now) override;

private:
    struct Followed {
        Timestamp lastSeen;
        qint64 bound = 0; ///< nanoseconds
        bool isGone = false;
    };

    void begin(const Device &device, bool isAway);
    Timestamp heardFrom(Timestamp lastSeen) const;
    void leave(const DeviceId &id, Followed &followed, Timestamp noticedAt);
    void comeBack(const DeviceId &id, Followed &followed, Timestamp heardAt);

    const AlertBook &m_book;
    QHash<DeviceId, Followed> m_followed; // at most MaximumDevices
    Timestamp m_lookedAt;
};

} // namespace lanscope

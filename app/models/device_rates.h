// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QHash>
#include <QList>

#include "app/inventory/device.h"

namespace lanscope {

/// Octets a second, as far as this computer saw them.
struct DeviceRate {
    double received = 0;
    double sent = 0;
    double total() const { return received + sent; }
};

/// What a device sent and received in one interval.
struct RateSample {
    Timestamp until;
    bool observed = false; ///< somebody listened all the time; else the rate says nothing
    DeviceRate rate;
};

/// How busy devices were in the last intervals, as the differences of their counters. Reads no clock: tick() ends an
/// interval, once a second. A device takes memory only while it was busy within the last Length intervals.
class DeviceRates
{
public:
    static constexpr int Length = 60;

    /// Counters of a device went from `before` to `after`. One that runs backwards was set anew and says nothing.
    void count(const DeviceId &id, const DeviceTraffic &before, const DeviceTraffic &after);

    /// Ends the interval that began with the last tick.
    void tick(Timestamp now);

    /// Whether what devices send is being observed, from now on.
    void setObserved(bool observed);

    /// The mean of the last three intervals; nothing when nobody listens.
    std::optional<DeviceRate> now(const DeviceId &id) const;

    /// The last intervals, the oldest first; the same number for every device.
    QList<RateSample> history(const DeviceId &id) const;

    void forget(const DeviceId &id) { m_rings.remove(id); }
    void clear();

    /// How many devices take memory.
    int size() const { return int(m_rings.size()); }

private:
    static constexpr int Slots = Length + 1; // one is being filled
    static constexpr int MeanOver = 3;       // a drain that comes a moment late must not show as a silence

    struct Interval {
        Timestamp until;
        float seconds = 0;
        bool observed = false;
    };
    struct Ring {
        std::array<float, Slots> received{};
        std::array<float, Slots> sent{};
        qint64 busyAt = 0; ///< the number of the last interval with traffic
    };

    int slot(qint64 interval) const { return int(interval % Slots); }
    DeviceRate rateIn(const Ring *ring, qint64 interval) const;
    const Ring *ringOf(const DeviceId &id) const;
    qint64 oldest() const { return qMax(m_first, m_current - Length); }

    QHash<DeviceId, Ring> m_rings; // of the devices the model shows
    std::array<Interval, Slots> m_intervals;
    qint64 m_first = 0;
    qint64 m_current = 0; ///< the number of the interval that is being filled
    Timestamp m_since;
    bool m_observed = false;
    bool m_observedThroughout = false;
};

} // namespace lanscope

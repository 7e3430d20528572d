// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QQueue>
#include <QSet>

#include "app/inventory/device.h"

namespace lanscope {

/// A new device as a notification tells of it. Harmless text, but it may hold markup.
struct NewDevice {
    DeviceId id;
    QString name;  ///< what it calls itself; empty when not known
    QString about; ///< vendor and address
    bool operator==(const NewDevice &) const = default;
};

/// What a person should read now. Without devices: take back what is shown.
struct NewDeviceNotice {
    QList<NewDevice> devices; ///< at most NewDeviceTeller::MaximumTold
    int more = 0;             ///< devices beyond those
    bool isDigest = false;    ///< gathered while the hour's budget was spent

    int count() const { return int(devices.size()) + more; }
};

/// Decides which devices a person is told of, and when. Owned by who shows it; reads no clock, knows no bus.
///
/// New is what was first seen while listening, after the place was settled in. A new device is held until it has a
/// name, at most LongestHold; what comes together is told together, and what is told while an older notice is still
/// shown joins it. Nobody is told of this computer, of the gateway, or of what a person already named or knows.
class NewDeviceTeller
{
public:
    static constexpr qint64 Second = 1'000'000'000;
    static constexpr qint64 LongestHold = 30 * Second;
    static constexpr qint64 Gathering = 2 * Second; // arrivals this close together are simultaneous to a person
    static constexpr qint64 BudgetPeriod = 3600 * Second;
    static constexpr int Budget = 5;         // notices in a period; then one digest
    static constexpr int MaximumHeld = 64;   // more are only counted
    static constexpr int MaximumTold = 64;   // the oldest are forgotten
    static constexpr int MaximumSeen = 1024; // ids of new devices; the time of the oldest stands for those before

    /// Another place is shown. What was held or shown belongs to the place before, and nothing there is new before the
    /// next call of listen().
    void enterPlace();
    /// Somebody listens here; may be called again and again. `settlingUntil` as PipelineState says: not known where the
    /// place is settled.
    void listen(Timestamp settlingUntil, Timestamp now);
    void stopListening() { m_isListening = false; }
    /// While it is quiet nothing is told; afterwards what was held is, at once.
    void setQuiet(bool quiet) { m_isQuiet = quiet; }

    void update(const QList<Device> &devices, Timestamp now);
    void forget(const QList<DeviceId> &ids);

    /// Lets time pass. What to show now, in place of what is shown.
    std::optional<NewDeviceNotice> advanceTo(Timestamp now);

    /// The notice is no longer shown: what comes next begins a new one.
    void acceptClosing();
    /// The person looked at this device.
    void attend(const DeviceId &id);

    /// Devices that were told and that nobody looked at, named or marked as known since; at most MaximumTold.
    int unansweredCount() const { return int(m_told.size()); }

private:
    struct Held {
        NewDevice device;
        Timestamp due;
    };
    struct Told {
        NewDevice device;
        bool isShown = true;
    };
    struct Seen {
        DeviceId id;
        Timestamp firstSeen;
    };

    void consider(const Device &device, Timestamp now);
    void refresh(const Device &device, Timestamp now);
    void remember(const Device &device);
    void drop(const DeviceId &id);
    void acceptClock(Timestamp now);
    bool mayTell(Timestamp now);
    bool isAnyDue(Timestamp now) const;
    void tellDue(Timestamp now);
    NewDeviceNotice notice() const;

    bool m_isListening = false;
    Timestamp m_newSince;      ///< who was first seen later is new …
    Timestamp m_settlingUntil; ///< … and later than this
    QList<Held> m_held;        // at most MaximumHeld
    int m_heldMore = 0;
    QList<Told> m_told; // at most MaximumTold
    int m_shownMore = 0;
    QQueue<Seen> m_seen;      // at most MaximumSeen
    QSet<DeviceId> m_seenIds; // those of m_seen
    Timestamp m_now;
    Timestamp m_periodBegan;
    int m_toldInPeriod = 0;
    bool m_budgetWasSpent = false;
    bool m_isQuiet = false;
    bool m_isDigest = false;
    bool m_isShown = false;
};

} // namespace lanscope

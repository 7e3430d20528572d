// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A device calls the same service outside like clockwork.
///
/// Inputs: attempts to connect to hosts outside, of whatever outcome (Contacts).
/// Rule: at least Calls calls over at least Least, whose intervals deviate little: the median of their absolute
/// deviations is at most MostDeviation of their median (the regularity of RITA). Calls closer than Burst are one. Many
/// programs of good will do the same (keep-alives, weather, time): information, and a warning only when it went on for
/// an hour, the address was never resolved from a name, and this network is known for a week. Reset: Silence without a
/// call, or when the calls lose their beat. Cool-down: Milestone, then the AlertBook's. Memory: MaximumServices
/// services with Intervals moments each; the older half is forgotten.
class Beacon : public Detector
{
public:
    static constexpr qsizetype Calls = 10;
    static constexpr qint64 Least =
        2 * Minute - 20 * Second; // nine intervals of 12 s and more, or more of shorter ones
    static constexpr double MostDeviation = 0.25;
    static constexpr qint64 Burst = Second;
    static constexpr size_t Intervals = 48;
    static constexpr qsizetype MaximumServices = 4'096;

    using Detector::Detector;
    void acceptContact(const Contact &contact) override;

private:
    struct Key {
        MacAddress mac;
        Target target;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.mac, key.target); }
    };
    struct Beat {
        std::deque<Timestamp> calls;
        Timestamp first;
        Milestone milestone;
    };
    void judge(const Key &key, Beat &beat, Timestamp now);

    QHash<Key, Beat> m_beats;
};

} // namespace lanscope

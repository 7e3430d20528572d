// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A device sends much to a place outside that it did not know before.
///
/// Inputs: octets of flows between the link and hosts outside; what devices are.
/// Rule: at least Upload octets up, Ratio times as many as down, to an address first seen within Memory. Speed tests,
/// backups and cameras' clouds do so, too. So it is information until the network was watched for Memory without a
/// break: before that every address is new. Then a warning; critical for devices that have little to say (plugs,
/// lights, sensors and the like). Reset: Memory after the first contact. Cool-down: Milestone, then the AlertBook's.
/// Memory: MaximumPairs pairs of device and address; the older half is forgotten.
class Exfiltration : public Detector
{
public:
    static constexpr quint64 Upload = 10'000'000;
    static constexpr quint64 Ratio = 5;
    static constexpr qint64 Memory = Day;
    static constexpr qsizetype MaximumPairs = 16'384;

    using Detector::Detector;
    void acceptFlow(const FlowRecord &flow) override;
    void acceptDevice(const Device &device) override;

private:
    struct Pair {
        MacAddress mac;
        IpAddress peer;
        bool operator==(const Pair &) const = default;
        friend size_t qHash(const Pair &pair, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, pair.mac, pair.peer);
        }
    };
    struct Volume {
        quint64 up = 0;
        quint64 down = 0;
        Timestamp first;
        Timestamp last;
        Milestone milestone;
    };
    void judge(const Pair &pair, Volume &volume, Timestamp now);

    QHash<Pair, Volume> m_volumes;
    QSet<MacAddress> m_terse; ///< devices that have little to say; at most MaximumPairs
};

} // namespace lanscope

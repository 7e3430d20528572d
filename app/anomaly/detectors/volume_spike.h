// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "app/anomaly/baseline.h"
#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A device moves far more than it usually does at this hour.
///
/// Inputs: octets of all flows of a device, sent and received; what other detectors found.
/// Rule: the octets of an hour exceed the usual ones (Baseline) by Deviations median absolute deviations, and Least.
/// While it is learned nothing is told. An hour that raised an alert of warning or above is not learned from. Reset:
/// the hour. Cool-down: once in an hour. Memory: MaximumDevices; those heard least recently are forgotten.
class VolumeSpike : public Detector
{
public:
    static constexpr quint64 Deviations = 8;
    static constexpr quint64 Least = 50'000'000;
    static constexpr qsizetype MaximumDevices = 1'024;

    using Detector::Detector;
    void acceptFlow(const FlowRecord &flow) override;
    /// What was found of whomever: nothing is learned from that hour of theirs.
    void acceptFinding(const Finding &finding);
    void advanceTo(Timestamp now) override;

    /// Days until it is known what is usual for a device.
    int daysLeft(const MacAddress &mac) const;

    /// What was learned, to be kept; those that changed since the last call.
    QHash<MacAddress, Baseline> baselines() const;
    QHash<MacAddress, Baseline> takeLearned();
    /// Replaces what was learned; of at most MaximumDevices.
    void setBaselines(const QHash<MacAddress, Baseline> &baselines);
    void forget(const MacAddress &mac);

private:
    struct Volume {
        Baseline baseline;
        quint64 bytes = 0; ///< of the running hour
        Timestamp last;
        bool isTold = false;
        bool isTainted = false; ///< of the running hour: nothing to learn from
    };
    void add(const MacAddress &mac, const FlowRecord &flow);
    void judge(const MacAddress &mac, Volume &volume, Timestamp now);
    void endHour();

    QHash<MacAddress, Volume> m_volumes;
    QSet<MacAddress> m_learned; ///< of m_volumes
    Timestamp m_hour;           ///< when the running hour began; unknown before the first whole one
};

} // namespace lanscope

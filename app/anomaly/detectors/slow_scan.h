// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody tries hosts and ports too slowly for the other detectors.
///
/// Inputs: attempts to connect (Contacts), names that were resolved (Neighbourhood).
/// Rule: at least Targets pairs of host and port failed within Span, on the link all together, elsewhere of one host;
/// one every FastestPace or slower, for what is faster is a scan of ports or hosts. Held while 30 % of the targets
/// answer: file sharing tries peers that are gone, and finds others. Sources of the numbers: our own measurements.
/// Reset: a target that did not fail again within Span is forgotten. Cool-down: Milestone, then the AlertBook's.
/// Memory: 4,096 sources or pairs of hosts with 256 targets each, thrice.
class SlowScan : public Detector
{
public:
    static constexpr qsizetype Targets = 15;
    static constexpr qint64 Span = Hour;
    static constexpr qint64 FastestPace = 5 * Second;

    using Detector::Detector;
    void acceptContact(const Contact &contact) override;

private:
    using Pairs = DistinctWindow<Route, Target>;
    Pairs m_failed{{.span = Span, .threshold = Targets, .things = 256}};
    Pairs m_answered{{.span = Span, .threshold = 1, .things = 256}};
};

} // namespace lanscope

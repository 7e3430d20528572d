// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody tries the TCP ports of one host.
///
/// Inputs: attempts to connect that failed (Contacts).
/// Rule: at least Ports distinct ports of one host failed within Span. Zeek's scan script takes 15 in 5 minutes; 12
/// lost nothing in the lab and raised nothing on ordinary traffic. From inside the network critical, else a warning.
/// Reset: a port that did not fail again within Span is forgotten. Cool-down: Milestone, then the AlertBook's.
/// Memory: 4,096 pairs of hosts with 1,024 ports each.
class PortScan : public Detector
{
public:
    static constexpr qsizetype Ports = 12;
    static constexpr qint64 Span = 5 * Minute;

    using Detector::Detector;
    void acceptContact(const Contact &contact) override;

private:
    DistinctWindow<Route, quint16> m_failed{{.span = Span, .threshold = Ports}};
};

} // namespace lanscope

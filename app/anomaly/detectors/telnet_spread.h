// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A device looks for others to break into, as Mirai and its kin do.
///
/// Inputs: SYNs with Mirai's mark (ScannerMark), failed attempts to connect (Contacts), names that were resolved.
/// Rule: at least Marks marked SYNs within Span, or at least Hosts hosts that failed on telnet (23 or 2323: Mirai tries
/// them nine to one, Antonakakis et al., USENIX Security 2017) within Span. Elsewhere than on the link the ports that
/// its kin breaks into count as well, where nobody asked for the host's name: routers' management 7547, Android's
/// debugging 5555, and the web servers of routers and cameras on 37215, 49152, 52869 and 60001.
/// Reset: what is older than Span is forgotten. Cool-down: Milestone, then the AlertBook's.
/// Memory: 4,096 sources with 1,024 hosts each.
class TelnetSpread : public Detector
{
public:
    static constexpr qsizetype Marks = 3;
    static constexpr qsizetype Hosts = 8;
    static constexpr qint64 Span = Minute;

    using Detector::Detector;
    void observe(const Observation &observation) override;
    void acceptContact(const Contact &contact) override;

private:
    DistinctWindow<MacAddress, IpAddress> m_marked{{.span = Span, .threshold = Marks}};
    DistinctWindow<MacAddress, IpAddress> m_failed{{.span = Span, .threshold = Hosts}};
};

} // namespace lanscope

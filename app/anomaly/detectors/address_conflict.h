// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Two devices use one address.
///
/// Inputs: who claims an address by ARP (ArpSent).
/// Rule: the claimant of an address changes at least Flips times within Span (arpwatch calls it a flip flop). Bridged
/// virtual machines and proxies do it, too: information only. Virtual routers (VRRP, HSRP) are left out.
/// Reset: what is older than Span is forgotten. Cool-down: Milestone, then the AlertBook's.
/// Memory: MaximumAddresses.
class AddressConflict : public Detector
{
public:
    static constexpr qsizetype Flips = 2;
    static constexpr qint64 Span = 2 * Minute;
    static constexpr qsizetype MaximumAddresses = 8'192;

    using Detector::Detector;
    void observe(const Observation &observation) override;

private:
    struct Holder {
        MacAddress first;
        MacAddress now;
        Timestamp last;
    };
    QHash<IpAddress, Holder> m_holders;
    EventWindow<IpAddress> m_flips{{.span = Span, .threshold = Flips}};
};

} // namespace lanscope

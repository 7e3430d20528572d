// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A second station says that it is the IPv6 router (RFC 6104).
///
/// Inputs: router advertisements (RouterAdvertised). With a lifetime of 0 somebody is no default router: border routers
/// of Thread say so, and do not count. Virtual routers (VRRP, HSRP) are one router. Rule: an advertisement with a
/// lifetime from another station than the routers known. What differs from them in prefixes, name servers or claims a
/// high preference is critical; a second one that says the same is information. A station that was the first to
/// advertise, or routes already, is known. Reset: a router that was not heard for Memory is forgotten. Cool-down:
/// Milestone, then the AlertBook's. Memory: MaximumRouters.
class RogueRouter : public Detector
{
public:
    static constexpr qsizetype MaximumRouters = 32;
    static constexpr qint64 Memory = Day;

    using Detector::Detector;
    void observe(const Observation &observation) override;

private:
    struct Router {
        RouterAdvertised said;
        Timestamp last;
        Milestone milestone;
        bool isRogue = false;
    };
    void tell(const MacAddress &mac, Router &router, Timestamp now);
    bool differs(const RouterAdvertised &said) const;

    QHash<MacAddress, Router> m_routers;
};

} // namespace lanscope

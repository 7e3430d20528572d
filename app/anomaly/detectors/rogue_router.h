// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A second station says that it is the IPv6 router (RFC 6104).
///
/// Inputs: router advertisements (RouterAdvertised). With a lifetime of 0 somebody is no default router: border routers
/// of Thread say so, and do not count, unless they name servers for names or send clients to DHCPv6, as mitm6 does.
/// Virtual routers (VRRP, HSRP) are one router. Rule: such an advertisement from another station than the routers
/// known. What differs from them in prefixes, name servers or claims a high preference is critical; a second one that
/// says the same is information. A station that routes already is known, and so is the first to advertise, unless
/// another one routes: where there was no IPv6 it is information, for a modem may stand behind the router, and critical
/// when it is no default router, or once nobody had advertised for Settled. At least FloodRouters rogues within Span
/// are one flood by nobody that can be named. Reset: a router that was not heard for Memory is forgotten. Cool-down:
/// Milestone, then the AlertBook's. Memory: MaximumRouters.
class RogueRouter : public Detector
{
public:
    static constexpr qsizetype MaximumRouters = 32;
    static constexpr qint64 Memory = Day;
    static constexpr qint64 Settled = Hour;      // routers advertise at least every half hour (RFC 4861)
    static constexpr qsizetype FloodRouters = 3; // so many do not come at once by themselves
    static constexpr qint64 Span = Minute;

    using Detector::Detector;
    void observe(const Observation &observation) override;

private:
    struct Router {
        RouterAdvertised said;
        Timestamp last;
        Milestone milestone;
        bool isRogue = false;
        bool isFirst = false; ///< nobody else advertised before
        bool isLate = false;  ///< and that for Settled
    };
    void tell(const MacAddress &mac, Router &router, Timestamp now);
    bool isGrave(const Router &router) const;
    bool differs(const RouterAdvertised &said) const;

    QHash<MacAddress, Router> m_routers;
    DistinctWindow<int, MacAddress> m_rogues{{.span = Span, .threshold = FloodRouters}};
};

} // namespace lanscope

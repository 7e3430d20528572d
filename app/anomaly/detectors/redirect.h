// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody tells others in the router's name to send their traffic elsewhere.
///
/// Inputs: flows of ICMP redirects (RFC 792 type 5, RFC 4861 type 137); who has which address (Neighbourhood).
/// Rule: at least Redirects redirects of one MAC within Span whose source is the address of a router that another MAC
/// is known to have, as ettercap, bettercap and redir6 send. What a router sends itself is its own affair. Virtual
/// routers (VRRP, HSRP) are left out. Critical. Reset: what is older than Span is forgotten. Cool-down: Milestone, then
/// the AlertBook's. Memory: 4,096 pairs of MAC and address with 256 moments each.
class Redirect : public Detector
{
public:
    static constexpr qsizetype Redirects = 2;
    static constexpr qint64 Span = Minute;

    using Detector::Detector;
    void acceptFlow(const FlowRecord &flow) override;

private:
    EventWindow<Route> m_sent{{.span = Span, .threshold = Redirects}};
};

} // namespace lanscope

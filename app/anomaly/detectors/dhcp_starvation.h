// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody asks for addresses under many made-up names until there are none left, or floods the server.
///
/// Inputs: DHCP DISCOVER and REQUEST (DhcpSaid).
/// Rule: at least Clients distinct clients ask for the first time within Span, or at least Requests requests of
/// whomever within FloodSpan; source: our own measurements. The actor is who sent at least half of it; where the
/// tool makes up the senders as well nobody can be named. Reset: what is older than the span is forgotten.
/// Cool-down: Milestone, then the AlertBook's. Memory: 1,024 clients and
/// senders, and as many of each sender.
class DhcpStarvation : public Detector
{
public:
    static constexpr qsizetype Clients = 30;
    static constexpr qint64 Span = Minute;
    static constexpr qsizetype Requests = 100;
    static constexpr qint64 FloodSpan = 10 * Second;

    using Detector::Detector;
    void observe(const Observation &observation) override;

private:
    DistinctWindow<int, MacAddress> m_clients{{.span = Span, .threshold = Clients}};
    DistinctWindow<MacAddress, MacAddress> m_clientsOf{
        {.span = Span, .threshold = Clients, .things = 256, .keys = 1024}};
    EventWindow<int> m_requests{{.span = FloodSpan, .threshold = Requests, .events = 1024}};
    EventWindow<MacAddress> m_requestsOf{{.span = FloodSpan, .threshold = Requests, .events = 1024, .keys = 1024}};
};

} // namespace lanscope

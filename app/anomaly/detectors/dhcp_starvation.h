// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody asks for addresses under many made-up names until there are none left, or floods the server.
///
/// Inputs: DHCP DISCOVER and REQUEST (DhcpSaid).
/// Rule: at least Clients distinct clients ask for the first time within Span, or at least Requests requests of
/// whomever within FloodSpan; source: our own measurements. The actor is the sender of the frames if they all have the
/// same one; where the tool makes that up as well nobody can be named. Reset: what is older than the span is forgotten.
/// Cool-down: Milestone, then the AlertBook's. Memory: 1,024 clients and senders.
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
    DistinctWindow<int, MacAddress> m_senders{{.span = Span, .threshold = 1}};
    EventWindow<int> m_requests{{.span = FloodSpan, .threshold = Requests, .events = 1024}};
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A device tries many names that do not exist, as a bot does that looks for its master by made-up names.
///
/// Inputs: answers of unicast DNS (DnsReplied) and who asked (DnsQueried).
/// Rule: at least Domains distinct registered domains answered "there is no such name" within Span (Slips takes 10),
/// and they are four fifths of those the device asked for, or more than half of them look made up. A resolver that
/// blocks advertising says so of many names, but a browser asks for more that exist. Of "refused" only names that look
/// made up count: a broken resolver refuses all. Names of one label (browsers probe with them) do not count.
/// Reset: what is older than Span is forgotten. Cool-down: Milestone, then the AlertBook's.
/// Memory: 4,096 clients with 256 domains each, twice; MaximumClients senders.
class GeneratedNames : public Detector
{
public:
    static constexpr qsizetype Domains = 15;
    static constexpr qint64 Span = 5 * Minute;
    static constexpr qsizetype MaximumClients = 4'096;

    using Detector::Detector;
    void observe(const Observation &observation) override;

private:
    void judge(const DnsReplied &reply, const QString &domain, Timestamp now);

    DistinctWindow<IpAddress, QString> m_missing{{.span = Span, .threshold = Domains, .things = 256}};
    DistinctWindow<IpAddress, QString> m_found{{.span = Span, .threshold = 1, .things = 256}};
    QHash<IpAddress, MacAddress> m_clients;
};

} // namespace lanscope

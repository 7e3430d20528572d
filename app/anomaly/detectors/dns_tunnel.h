// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Data goes out hidden in the names that a device asks for.
///
/// Inputs: questions of unicast DNS (DnsQueried).
/// Rule: at least Names distinct names under one registered domain within Span, of which what stands left of it is on
/// average at least MeanLength characters long, or at least LongNames names that are LongLength and longer; as iodine
/// and dnscat2 ask. Names under no domain that can exist, as dnscat2 asks its server for directly, belong together.
/// Reverse look-ups, and services that put hashes or host names into names (virus checkers, block lists, delivery
/// networks), are left out. Reset: what is older than Span is forgotten. Cool-down: Milestone, then the AlertBook's.
/// Memory: 4,096 pairs of device and domain with 128 names each.
class DnsTunnel : public Detector
{
public:
    static constexpr qsizetype Names = 15;
    static constexpr double MeanLength = 20;
    static constexpr qsizetype LongNames = 15;
    static constexpr qsizetype LongLength = 60;
    static constexpr qint64 Span = Minute;

    using Detector::Detector;
    void observe(const Observation &observation) override;

private:
    struct Key {
        MacAddress mac;
        QString domain;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.mac, key.domain); }
    };
    DistinctWindow<Key, QString> m_names{{.span = Span, .threshold = Names, .things = 128}};
};

} // namespace lanscope

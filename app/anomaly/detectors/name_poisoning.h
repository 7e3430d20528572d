// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A device answers to names that are not its own, to get passwords from those who look for a share or a proxy.
///
/// Inputs: answers of LLMNR, NetBIOS and mDNS (NameAnswered).
/// Rule: one MAC gives its own address, or one and the same, to at least Names distinct names within Span when asked by
/// somebody; of mDNS, where a device may have several names, to at least MdnsNames that it never announced to all. The
/// name "wpad", by which browsers find their proxy, counts at once. A reflector tells other devices' addresses, each
/// its own: that is no poison. Behaviour of Responder. Reset: what is older than Span is forgotten. Cool-down:
/// Milestone, then the AlertBook's. Memory: 4,096 pairs of MAC and address with 256 names each, twice.
class NamePoisoning : public Detector
{
public:
    static constexpr qsizetype Names = 3;
    static constexpr qsizetype MdnsNames = 5;
    static constexpr qint64 Span = 10 * Minute;

    using Detector::Detector;
    void observe(const Observation &observation) override;

private:
    struct Answerer {
        MacAddress mac;
        IpAddress address;
        bool operator==(const Answerer &) const = default;
        friend size_t qHash(const Answerer &answerer, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, answerer.mac, answerer.address);
        }
    };
    using NamesOf = DistinctWindow<Answerer, QString>;
    void tell(const Answerer &answerer, const NamesOf &names, NamesOf::Count count, Timestamp now);

    NamesOf m_answered{{.span = Span, .threshold = Names, .things = 256}};
    NamesOf m_mdns{{.span = Span, .threshold = MdnsNames, .things = 256}};
    DistinctWindow<MacAddress, QString> m_announced{{.span = Day, .threshold = 1, .things = 256}};
    NamesOf m_proxy{{.span = Span, .threshold = 1, .things = 8}};
};

} // namespace lanscope

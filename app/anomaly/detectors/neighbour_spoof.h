// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Somebody says by IPv6 neighbour discovery that another device's address is its own.
///
/// Inputs: neighbour advertisements with the override flag, and who used an address before (NeighbourAdvertised,
/// AddressUsed, RouterAdvertised); flows and whatever else is heard of the address' owner, as a sign of life.
/// Rule: at least Claims advertisements within Span for an address that another MAC used within Memory. Critical once
/// the owner is heard, under whatever address, within Span after the first claim: a sleep proxy speaks for who went to
/// sleep, and until then it is information. Reset: what is older than Span is forgotten. Cool-down: Milestone, then the
/// AlertBook's. Memory: MaximumAddresses.
class NeighbourSpoof : public Detector
{
public:
    static constexpr qsizetype Claims = 2;
    static constexpr qint64 Span = Minute;
    static constexpr qint64 Memory = 10 * Minute;
    static constexpr qsizetype MaximumAddresses = 4'096;

    using Detector::Detector;
    void observe(const Observation &observation) override;
    void acceptFlow(const FlowRecord &flow) override;

private:
    struct Owner {
        MacAddress mac;
        Timestamp last;
        MacAddress claimant;
        Timestamp firstClaim;
        qsizetype claims = 0;
        bool isAlive = false; ///< heard after the first claim
        Milestone milestone;
        bool wasAlive = false; ///< when it was told last
    };

    void hearStation(const MacAddress &mac, Timestamp now);
    void hearOwner(const IpAddress &address, const MacAddress &mac, Timestamp now);
    void claim(Owner &owner, const NeighbourAdvertised &said, const MacAddress &speaker, Timestamp now);
    void judge(const IpAddress &address, Owner &owner, Timestamp now);

    QHash<IpAddress, Owner> m_owners;
    QHash<MacAddress, QSet<IpAddress>> m_contested; ///< whose addresses somebody else claimed; at most MaximumAddresses
};

} // namespace lanscope

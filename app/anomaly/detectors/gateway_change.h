// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// The router's address belongs to another device now.
///
/// Inputs: ARP (ArpSent); which address is the router's, and who had it (Neighbourhood).
/// Rule: another MAC says at least Claims times over at least Steady that it has the address, and the one that had it
/// is not heard in between. A new router does that; so does somebody who switched the old one off. While both claim it
/// the case is ArpSpoof's. Virtual routers (VRRP, HSRP) are left out. Reset: the one that had it speaks again.
/// Cool-down: told once for each new owner. Memory: MaximumAddresses.
class GatewayChange : public Detector
{
public:
    static constexpr int Claims = 2;
    static constexpr qint64 Steady = 10 * Second;
    static constexpr qsizetype MaximumAddresses = 64;

    using Detector::Detector;
    void observe(const Observation &observation) override;

private:
    struct Successor {
        MacAddress mac;
        Timestamp since;
        int claims = 0;
        bool isTold = false;
    };
    QHash<IpAddress, Successor> m_successors;
};

} // namespace lanscope

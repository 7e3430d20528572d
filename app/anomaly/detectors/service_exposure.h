// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A device lets others in from the Internet.
///
/// Inputs: requests to a router to pass a port on (PortMappingAsked), calls from outside that a device of the link
/// answered (Contacts). Rule: each is told. Games, file sharing and remote control do so on purpose: information.
/// Reset: none. Cool-down: Milestone, for each device and port, then the AlertBook's. Memory: 4,096 devices.
class ServiceExposure : public Detector
{
public:
    using Detector::Detector;
    void observe(const Observation &observation) override;
    void acceptContact(const Contact &contact) override;

private:
    DistinctWindow<MacAddress, quint16> m_ports{{.span = Day, .threshold = 1, .things = 64}};
};

} // namespace lanscope

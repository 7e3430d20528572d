// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// A simple device does what devices of its type do not do.
///
/// Inputs: what devices are (Device), attempts to connect (Contacts).
/// Rule: a camera, plug, light, sensor, printer or the like calls a service for remote control, chat, Tor or mail, or
/// turns to more than Hosts hosts of the link; printers and cameras may send mail. A warning once the network was
/// watched for Settled without a break, so that the type is not a first guess; information before. (The idea of
/// manufacturer usage descriptions, RFC 8520.) Reset: Day. Cool-down: Milestone, then the AlertBook's. Memory:
/// MaximumDevices.
class CategoryDrift : public Detector
{
public:
    static constexpr qsizetype Hosts = 5;
    static constexpr qint64 Settled = Day;
    static constexpr qsizetype MaximumDevices = 4'096;

    using Detector::Detector;
    void acceptDevice(const Device &device) override;
    void acceptContact(const Contact &contact) override;

private:
    void tell(const Contact &contact, Category category, const QString &what, const QString &target);

    QHash<MacAddress, Category> m_simple;
    DistinctWindow<MacAddress, quint16> m_ports{{.span = Day, .threshold = 1, .things = 16}};
    DistinctWindow<MacAddress, IpAddress> m_hosts{{.span = Day, .threshold = Hosts + 1, .things = 64}};
};

} // namespace lanscope

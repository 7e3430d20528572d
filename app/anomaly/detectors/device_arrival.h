// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Devices that are new, or offer a service that they did not.
///
/// Inputs: what is known of devices (Device).
/// Rule: new is who was first seen later than Settling after watching began: who was here before takes some minutes to
/// be heard. A service is new when the device had been known for Known by then. Both are information. Reset: none.
/// Cool-down: each is told once for each change. Memory: MaximumDevices.
class DeviceArrival : public Detector
{
public:
    static constexpr qint64 Settling = 10 * Minute;
    static constexpr qint64 Known = Day;
    static constexpr qsizetype MaximumDevices = 20'000;

    using Detector::Detector;
    void acceptDevice(const Device &device) override;

private:
    void tell(AlertKind kind, const Device &device, Timestamp time, const QString &subject);
    void lookAtServices(const Device &device);

    QSet<DeviceId> m_seen; // at most MaximumDevices
};

} // namespace lanscope

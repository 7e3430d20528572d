// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/detector.h"
#include "app/anomaly/detectors/keys.h"

namespace lanscope {

/// Behind a MAC address is another system than before.
///
/// Inputs: the host name and the list of wanted options (55) that a device tells by DHCP (Hostname, Attribute).
/// Rule: both are others than in the message before. A computer with two systems does that: information. A warning when
/// they change back and forth at least Turns times within Span: then two devices use one address. Routers are left out.
/// Reset: Span. Cool-down: Milestone, then the AlertBook's. Memory: MaximumDevices; those heard least recently go.
class IdentityChange : public Detector
{
public:
    static constexpr qsizetype Turns = 3;
    static constexpr qint64 Span = Hour;
    static constexpr qsizetype MaximumDevices = 4'096;

    using Detector::Detector;
    void observe(const Observation &observation) override;

private:
    struct Identity {
        QString hostname;
        QString options;
        bool isWhole() const { return !hostname.isEmpty() && !options.isEmpty(); }
    };
    struct History {
        Identity before;
        Identity told; ///< by the message of `time`
        Timestamp time;
    };
    void compare(const MacAddress &mac, History &history);

    QHash<MacAddress, History> m_histories;
    EventWindow<MacAddress> m_turns{{.span = Span, .threshold = 1}};
};

} // namespace lanscope

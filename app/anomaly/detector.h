// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/anomaly/alert.h"
#include "app/anomaly/contact.h"
#include "app/anomaly/neighbourhood.h"
#include "app/capture/flow_record.h"
#include "app/decode/observation.h"

namespace lanscope {

/// Looks for one kind of trouble. A pure function of what it was given and of the times in it: it reads no clock, and
/// the same records give the same findings. A finding may be told again while it goes on; the AlertBook makes one alert
/// of it. Everything it remembers is bounded.
class Detector
{
public:
    explicit Detector(const Neighbourhood &around) : m_around(around) {}
    virtual ~Detector() = default;
    Detector(const Detector &) = delete;
    Detector &operator=(const Detector &) = delete;

    virtual void observe(const Observation &) {}
    virtual void acceptFlow(const FlowRecord &) {}
    virtual void acceptContact(const Contact &) {}
    /// What is known of a device changed.
    virtual void acceptDevice(const Device &) {}
    /// Lets time pass; after the flows of a drain, with the end of its interval.
    virtual void advanceTo(Timestamp) {}

    QList<Finding> takeFindings() { return std::exchange(m_findings, {}); }

protected:
    void find(Finding finding) { m_findings.append(std::move(finding)); }
    const Neighbourhood &around() const { return m_around; }

private:
    const Neighbourhood &m_around;
    QList<Finding> m_findings;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/anomaly/alert_book.h"
#include "app/anomaly/baseline.h"
#include "app/anomaly/block_list.h"
#include "app/anomaly/contacts.h"
#include "app/anomaly/detector.h"

namespace lanscope {

class VolumeSpike;

/// All detectors of one place, what they share, and the book of their alerts. Owned by the pipeline and used on its
/// thread; reads no clock, so that a recording gives the alerts that listening would have given.
class Watch
{
public:
    /// The device that has a MAC address; the address itself when there is none.
    using DeviceLookup = std::function<DeviceId(const MacAddress &)>;
    explicit Watch(DeviceLookup deviceOf);
    ~Watch();

    /// Forgets what was seen; alerts and what is usual for whom stay.
    void beginAnew();
    /// What this computer knows of the link.
    Neighbourhood &around() { return m_around; }

    void observe(const Observation &observation);
    void acceptFlows(const QList<FlowRecord> &flows, Timestamp until);
    void acceptDevices(const QList<Device> &devices);
    void advanceTo(Timestamp now);

    /// What the user added; read again by every look-up.
    BlockList &blockList() { return m_blockList; }
    /// Days until it is known what is usual for the device with this address; 0 when it is.
    int learningDaysLeft(const MacAddress &mac) const;
    /// What is usual for whom, of another place; and what changed of it since the last call, to be kept.
    void setBaselines(const QHash<MacAddress, Baseline> &baselines);
    QHash<MacAddress, Baseline> takeLearned();
    /// Forgets what is usual for these.
    void forget(const QList<MacAddress> &macs);

    AlertBook &book() { return m_book; }
    const AlertBook &book() const { return m_book; }

private:
    void makeDetectors();
    void collect();

    DeviceLookup m_deviceOf;
    Neighbourhood m_around;
    Contacts m_contacts;
    AlertBook m_book;
    BlockList m_blockList;
    std::vector<std::unique_ptr<Detector>> m_detectors;
    VolumeSpike *m_volumes = nullptr; ///< of m_detectors
};

} // namespace lanscope

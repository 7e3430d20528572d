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
#include "app/anomaly/recent_frames.h"

namespace lanscope {

class DeviceTurns;
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

    /// The observations that follow are what this frame says; what is found in them has it as evidence.
    void beginFrame(const CapturedFrame &frame) { m_frames.add(frame); }
    void observe(const Observation &observation);
    void acceptFlows(const QList<FlowRecord> &flows, Timestamp until);
    void acceptDevices(const QList<Device> &devices);
    /// The devices of a place, as they were left: of those that a person follows it is told when they come and go.
    void follow(const QList<Device> &devices);
    void advanceTo(Timestamp now);

    /// What the user added; read again by every look-up.
    BlockList &blockList() { return m_blockList; }
    /// Days until it is known what is usual for the device with this address; 0 when it is.
    int learningDaysLeft(const MacAddress &mac) const;
    /// What is usual for whom, of another place; and what changed of it since the last call, to be kept.
    void setBaselines(const QHash<MacAddress, Baseline> &baselines);
    QHash<MacAddress, Baseline> takeLearned();
    /// Forgets what is usual for these, and follows them no longer.
    void forget(const QList<MacAddress> &macs);

    AlertBook &book() { return m_book; }
    const AlertBook &book() const { return m_book; }

private:
    /// What findings were made of.
    enum class SeenIn : quint8 { Counters, NewestFrame };

    void makeDetectors();
    void collect(SeenIn seenIn = SeenIn::Counters);

    DeviceLookup m_deviceOf;
    Neighbourhood m_around;
    Contacts m_contacts;
    AlertBook m_book;
    BlockList m_blockList;
    std::vector<std::unique_ptr<Detector>> m_detectors;
    VolumeSpike *m_volumes = nullptr; ///< of m_detectors
    DeviceTurns *m_turns = nullptr;   ///< of m_detectors
    RecentFrames m_frames;
};

} // namespace lanscope

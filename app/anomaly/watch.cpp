// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/anomaly/watch.h"

#include "app/anomaly/detectors/address_conflict.h"
#include "app/anomaly/detectors/arp_scan.h"
#include "app/anomaly/detectors/arp_spoof.h"
#include "app/anomaly/detectors/beacon.h"
#include "app/anomaly/detectors/brute_force.h"
#include "app/anomaly/detectors/category_drift.h"
#include "app/anomaly/detectors/device_arrival.h"
#include "app/anomaly/detectors/device_turns.h"
#include "app/anomaly/detectors/dhcp_starvation.h"
#include "app/anomaly/detectors/dns_spoof.h"
#include "app/anomaly/detectors/dns_tunnel.h"
#include "app/anomaly/detectors/exfiltration.h"
#include "app/anomaly/detectors/flood.h"
#include "app/anomaly/detectors/gateway_change.h"
#include "app/anomaly/detectors/generated_names.h"
#include "app/anomaly/detectors/host_scan.h"
#include "app/anomaly/detectors/identity_change.h"
#include "app/anomaly/detectors/listed_contact.h"
#include "app/anomaly/detectors/mac_flood.h"
#include "app/anomaly/detectors/name_poisoning.h"
#include "app/anomaly/detectors/neighbour_spoof.h"
#include "app/anomaly/detectors/ping_sweep.h"
#include "app/anomaly/detectors/port_scan.h"
#include "app/anomaly/detectors/reconnect_loop.h"
#include "app/anomaly/detectors/redirect.h"
#include "app/anomaly/detectors/rogue_dhcp.h"
#include "app/anomaly/detectors/rogue_router.h"
#include "app/anomaly/detectors/service_exposure.h"
#include "app/anomaly/detectors/slow_scan.h"
#include "app/anomaly/detectors/stealth_scan.h"
#include "app/anomaly/detectors/storm.h"
#include "app/anomaly/detectors/telnet_spread.h"
#include "app/anomaly/detectors/udp_scan.h"
#include "app/anomaly/detectors/volume_spike.h"

namespace lanscope {

namespace {

template <typename... Detectors>
std::vector<std::unique_ptr<Detector>> detectorsOf(const Neighbourhood &around)
{
    std::vector<std::unique_ptr<Detector>> detectors;
    (detectors.push_back(std::make_unique<Detectors>(around)), ...);
    return detectors;
}

} // namespace

Watch::Watch(DeviceLookup deviceOf) : m_deviceOf(std::move(deviceOf))
{
    makeDetectors();
}

Watch::~Watch() = default;

/// A new detector is its .h, its .cpp and a name here.
void Watch::makeDetectors()
{
    m_detectors = detectorsOf<AddressConflict, ArpScan, ArpSpoof, Beacon, BruteForce, CategoryDrift, DeviceArrival,
                              DhcpStarvation, DnsSpoof, DnsTunnel, Exfiltration, Flood, GatewayChange, GeneratedNames,
                              HostScan, IdentityChange, MacFlood, NamePoisoning, NeighbourSpoof, PingSweep, PortScan,
                              ReconnectLoop, Redirect, RogueDhcp, RogueRouter, ServiceExposure, SlowScan, StealthScan,
                              Storm, TelnetSpread, UdpScan>(m_around);
    m_detectors.push_back(std::make_unique<ListedContact>(m_around, m_blockList));
    auto turns = std::make_unique<DeviceTurns>(m_around, m_book);
    m_turns = turns.get();
    m_detectors.push_back(std::move(turns));
    auto volumes = std::make_unique<VolumeSpike>(m_around);
    m_volumes = volumes.get();
    m_detectors.push_back(std::move(volumes));
}

void Watch::beginAnew()
{
    m_around.clear();
    m_contacts = {};
    m_frames = {};
    const QHash<MacAddress, Baseline> usual = m_volumes->baselines();
    makeDetectors();
    m_volumes->setBaselines(usual);
}

void Watch::observe(const Observation &observation)
{
    m_around.advanceTo(observation.time);
    for (const auto &detector : m_detectors)
        detector->observe(observation);
    m_around.observe(observation); // after: detectors compare with what was known before
    collect(SeenIn::NewestFrame);
}

void Watch::acceptFlows(const QList<FlowRecord> &flows, Timestamp until)
{
    for (const FlowRecord &flow : flows) {
        m_around.acceptFlow(flow);
        m_contacts.accept(flow);
        for (const auto &detector : m_detectors)
            detector->acceptFlow(flow);
    }
    advanceTo(until);
}

void Watch::acceptDevices(const QList<Device> &devices)
{
    for (const Device &device : devices) {
        for (const auto &detector : m_detectors)
            detector->acceptDevice(device);
    }
    collect();
}

void Watch::follow(const QList<Device> &devices)
{
    m_turns->follow(devices);
}

void Watch::advanceTo(Timestamp now)
{
    m_around.advanceTo(now);
    m_contacts.advanceTo(now);
    for (const Contact &contact : m_contacts.takeDecided()) {
        for (const auto &detector : m_detectors)
            detector->acceptContact(contact);
    }
    for (const auto &detector : m_detectors)
        detector->advanceTo(now);
    collect();
    m_book.advanceTo(now);
}

int Watch::learningDaysLeft(const MacAddress &mac) const
{
    return m_volumes->daysLeft(mac);
}

void Watch::setBaselines(const QHash<MacAddress, Baseline> &baselines)
{
    m_volumes->setBaselines(baselines);
}

QHash<MacAddress, Baseline> Watch::takeLearned()
{
    return m_volumes->takeLearned();
}

void Watch::forget(const QList<MacAddress> &macs)
{
    for (const MacAddress &mac : macs) {
        m_volumes->forget(mac);
        m_turns->forget(mac);
    }
}

void Watch::collect(SeenIn seenIn)
{
    for (const auto &detector : m_detectors) {
        for (Finding finding : detector->takeFindings()) {
            m_volumes->acceptFinding(finding);
            if (seenIn == SeenIn::NewestFrame)
                finding.frames = m_frames.ofNewest();
            m_book.accept(finding, m_deviceOf(finding.actor));
        }
    }
}

} // namespace lanscope

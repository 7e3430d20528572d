// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pipeline/pipeline.h"

#include <algorithm>

#include "app/capture/system_network.h"
#include "app/decode/decode.h"
#include "app/pipeline/feed.h"

namespace lanscope {

namespace {

constexpr int PublishMilliseconds = 100; // ten updates a second are as many as a person can follow
constexpr int QuietMilliseconds = 500;   // for what nobody announces: each awakening costs, and most would find nothing
constexpr int SaveMilliseconds = 2000;   // so much is lost at most when the power goes
constexpr int LookMilliseconds = 15000;  // the kernel takes a neighbour for reachable for half a minute

/// What the program knows of devices. Its files are vetted by a test: without them devices are still told apart.
QList<Rule> knowledge()
{
    const auto rules = RuleBook::shippedRules();
    if (!rules)
        qWarning("%s", qUtf8Printable(rules.error().sentence));
    return rules.value_or(QList<Rule>());
}

} // namespace

Pipeline::Pipeline(QObject *parent) : Pipeline(std::make_unique<SystemNetwork>(), parent) {}

Pipeline::Pipeline(std::unique_ptr<NetworkView> network, QObject *parent)
    : QObject(parent),
      m_inventory([this](const MacAddress &mac) { return m_vendors.vendorOf(mac); }, knowledge()),
      m_watch([this](const MacAddress &mac) {
          const Device *device = m_inventory.owner(mac);
          return device ? device->id : mac;
      }),
      m_view(network.release()),
      m_publishTimer(this),
      m_saveTimer(this),
      m_lookTimer(this)
{
    m_view->setParent(this);
    m_lookTimer.setInterval(LookMilliseconds);
    connect(&m_lookTimer, &QTimer::timeout, this, &Pipeline::lookAgain);
    connect(m_view, &NetworkView::changed, this, &Pipeline::followNetwork);
    connect(m_view, &NetworkView::wifiNameFound, this, &Pipeline::takeWifiName);
    m_publishTimer.setInterval(QuietMilliseconds);
    m_saveTimer.setInterval(SaveMilliseconds);
    connect(&m_publishTimer, &QTimer::timeout, this, &Pipeline::publish);
    connect(&m_saveTimer, &QTimer::timeout, this, &Pipeline::save);
}

Pipeline::~Pipeline()
{
    save();
}

void Pipeline::acceptFrames(const QList<CapturedFrame> &frames)
{
    publishSoon();
    for (const CapturedFrame &frame : frames) {
        const Decoded decoded = decode(frame);
        m_state.undecodableFrames += decoded.malformed ? 1 : 0;
        m_watch.beginFrame(frame);
        for (const Observation &observation : decoded.observations) {
            m_inventory.observe(observation);
            m_watch.observe(observation);
            learnGateway(observation);
        }
        m_attribution.observe(frame, decoded);
    }
}

void Pipeline::acceptFlows(const QList<FlowRecord> &flows, Timestamp until)
{
    if (m_state.activity == Activity::Reading)
        m_fileTime = std::max(m_fileTime, until);
    beginDayIfNew();
    for (const FlowRecord &flow : flows) {
        if (!m_attribution.account(flow))
            continue; // another interface counts it
        m_inventory.attribute(flow);
        measureVisibility(flow);
    }
    watchFlows(flows, until);
    m_state.flows += quint64(flows.size());
    Q_EMIT flowsDrained(flows);
}

void Pipeline::acceptStatus(Feed &feed, const CaptureStatus &status)
{
    if (m_state.activity == Activity::Asking && !status.backend.isEmpty()) {
        m_state.activity = Activity::Listening;
        noteListening();
        publishSoon();
    }
    if (feed.status.interfaceIndex != status.interfaceIndex)
        tellPrefixes(status);
    sample(feed, status);
    feed.status = status;
    setState();
}

void Pipeline::sample(Feed &feed, const CaptureStatus &status)
{
    for (int side = 0; side < LANSCOPE_DIRECTIONS; ++side) {
        m_sample.frames[side] += status.frames[side] - feed.status.frames[side];
        m_sample.bytes[side] += status.bytes[side] - feed.status.bytes[side];
    }
    // Several interfaces drain at the same pace: the first that still runs closes the interval for all.
    const auto first = std::find_if(m_feeds.begin(), m_feeds.end(), [](const auto &each) { return !each->hasEnded; });
    if (first == m_feeds.end() || first->get() != &feed)
        return;
    drainContributions();
    const Timestamp until = now();
    const Timestamp from = std::exchange(m_sample.until, until);
    m_sample.nanoseconds = until - from;
    if (!from.isKnown() || m_sample.nanoseconds <= 0)
        return;
    noteQuarter();
    Q_EMIT trafficSampled(m_sample);
    m_sample = {.until = until, .nanoseconds = 0, .frames = {}, .bytes = {}};
}

void Pipeline::learnGateway(const Observation &observation)
{
    const auto *used = std::get_if<AddressUsed>(&observation.fact);
    if (!used || !m_network.gatewayMac.isNull() || m_network.gateway.isNull() || used->address != m_network.gateway)
        return;
    takeGateway(observation.speaker, observation.time);
}

void Pipeline::measureVisibility(const FlowRecord &flow)
{
    if (m_selfMacs.isEmpty() || flow.destinationMac.isGroup() || flow.key.direction != Direction::Received)
        return;
    m_state.unicastFrames += flow.counters.packets;
    if (!m_selfMacs.contains(flow.destinationMac) && !m_selfMacs.contains(flow.sourceMac))
        m_state.foreignUnicastFrames += flow.counters.packets;
}

void Pipeline::rename(const DeviceId &id, const QString &name)
{
    if (m_inventory.rename(id, name))
        saveChoices({id});
}

void Pipeline::decide(const QList<Decision> &decisions)
{
    QList<DeviceId> ids;
    for (const Decision &decision : decisions) {
        if (m_inventory.decide(decision))
            ids.append(decision.id);
    }
    saveChoices(ids);
}

void Pipeline::erase(const QList<DeviceId> &ids)
{
    QList<DeviceId> addresses;
    for (const DeviceId &id : ids) {
        for (const Device &part : m_inventory.parts(id))
            addresses.append(part.id);
    }
    if (keepsDevices())
        keepSoFar(); // what is not stored yet, and names whom they talked to, is forgotten with them
    m_inventory.erase(ids);
    m_watch.forget(addresses);
    m_unsavedBaselines.removeIf([&](const auto &each) { return addresses.contains(each.key()); });
    tellAtOnce();
    if (!keepsDevices())
        return;
    save();
    if (const auto erased = m_store->eraseDevices(m_state.place, addresses); !erased)
        complain(erased.error());
}

void Pipeline::restore(const QList<Device> &devices)
{
    QList<DeviceId> ids;
    for (const Device &device : devices) {
        m_inventory.restore(device);
        ids.append(device.id);
    }
    saveKinships();
    saveChoices(ids);
}

/// What changes now is told a tenth of a second later, with all that changes until then.
void Pipeline::publishSoon()
{
    if (m_publishTimer.isActive() && m_publishTimer.interval() != PublishMilliseconds)
        m_publishTimer.start(PublishMilliseconds);
}

void Pipeline::publish()
{
    if (m_publishTimer.interval() != QuietMilliseconds)
        m_publishTimer.setInterval(QuietMilliseconds);
    beginDayIfNew();
    noteSleep();
    m_inventory.advanceTo(now());
    tellPresences();
    collectChanges();
    settle();
    tellDay();
    tellAlerts();
    m_state.forgottenDevices = m_inventory.forgottenCount();
    if (std::exchange(m_stateChanged, false))
        Q_EMIT stateChanged(m_state);
}

void Pipeline::collectChanges()
{
    const QList<Device> changed = m_inventory.takeChanged();
    for (const Device &device : changed) {
        for (const Device &part : m_inventory.parts(device.id)) {
            m_unsaved.insert(part.id, part);
            m_unremoved.remove(part.id); // forgotten, and back before it was removed
        }
        m_unwatched.insert(device.id, device);
    }
    m_finder.update(changed);
    if (!changed.isEmpty())
        Q_EMIT devicesChanged(changed);

    const QList<DeviceId> forgotten = m_inventory.takeForgotten();
    for (const DeviceId &id : forgotten) {
        if (m_inventory.holds(id))
            continue; // as an address of another device
        m_unsaved.remove(id);
        m_unremoved.insert(id);
    }
    m_finder.forget(forgotten);
    if (!forgotten.isEmpty())
        Q_EMIT devicesForgotten(forgotten);
    seekLikenesses();
}

void Pipeline::setState()
{
    m_state.sources.clear();
    for (const auto &feed : m_feeds)
        m_state.sources.append(feed->status);
    m_stateChanged = true;
}

} // namespace lanscope

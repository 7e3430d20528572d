// SPDX-License-Identifier: GPL-3.0-or-later
// How the pipeline knows where this computer is, and whom its kernel knows there.
#include <algorithm>

#include <QSysInfo>

#include "app/base/foreign_text.h"
#include "app/pipeline/pipeline.h"

namespace lanscope {

namespace {

/// Both are what one interface saw of one network; one may know more of it.
bool isSameNetwork(const LocalNetwork &before, const LocalNetwork &after)
{
    return before.interface == after.interface && before.prefix == after.prefix && before.gateway == after.gateway;
}

bool hasSameGateway(const LocalNetwork &before, const LocalNetwork &after)
{
    return before.gatewayMac == after.gatewayMac || before.gatewayMac.isNull() || after.gatewayMac.isNull();
}

} // namespace

void Pipeline::lookAround()
{
    m_view->watch();
    m_lookTimer.start();
    Q_EMIT interfacesChanged(m_view->interfaces());
    lookAgain();
}

void Pipeline::lookAgain()
{
    const QStringList interfaces = m_view->interfaces();
    if (m_state.activity != Activity::Idle || m_showsAnother || interfaces.isEmpty())
        return;
    enterNetwork({interfaces.first()});
    publish();
    save();
}

void Pipeline::enterNetwork(const QStringList &interfaces)
{
    const LocalNetwork network = m_view->lookUp(interfaces.first());
    const bool isBetweenNetworks = network.prefix.isEmpty() && network.gateway.isNull();
    if (isBetweenNetworks && (m_state.activity == Activity::Idle || !m_network.prefix.isEmpty())) {
        m_hasLeft = true;
        return;
    }
    recognise(network);
    m_selfMacs.clear();
    for (const QString &interface : interfaces) {
        const MacAddress mac = interface == network.interface ? network.ownMac : m_view->lookUp(interface).ownMac;
        if (!mac.isNull())
            m_selfMacs.insert(mac);
    }
    introduceSelf(network);
    m_inventory.setGateway(m_network.gatewayMac);
    introduceNeighbours(network);
    tellAllPrefixes();
    watchNetwork();
}

void Pipeline::recognise(const LocalNetwork &network)
{
    // Who did not leave is where he was, whoever claims the gateway's address now: that is for the detectors to tell.
    const bool hasLeft = std::exchange(m_hasLeft, false) || m_state.activity != Activity::Listening;
    const bool isKnown = !m_network.interface.isEmpty() && isSameNetwork(m_network, network) &&
                         (!hasLeft || hasSameGateway(m_network, network));
    const MacAddress learned = m_network.gatewayMac;
    const bool learnsGateway = isKnown && learned.isNull() && !network.gatewayMac.isNull();
    if (!isKnown)
        keepSoFar();
    m_network = network;
    if (learnsGateway)
        return takeGateway(network.gatewayMac, now());
    if (isKnown) {
        m_network.gatewayMac = learned;
        return;
    }
    watchAnew(); // what was seen elsewhere says nothing here
    enterPlace({.id = 0, .gateway = likelyGateway(network), .prefix = network.prefix, .name = {}}, now());
    m_here = m_state.place.id;
    if (m_state.activity == Activity::Listening)
        noteListening();
    m_view->askWifiName(network.interface);
}

/// While nothing is known of the gateway, the neighbours tell which place this is. Who later turns out to have another
/// gateway is elsewhere: takeGateway().
MacAddress Pipeline::likelyGateway(const LocalNetwork &network) const
{
    if (!m_store || !network.gatewayMac.isNull() || network.gateway.isNull())
        return network.gatewayMac;
    QList<MacAddress> macs;
    for (const Neighbour &neighbour : network.neighbours)
        macs.append(neighbour.mac);
    return m_store->gatewayAmong(network.prefix, macs).value_or(MacAddress());
}

/// The place without a known gateway turns out to be the one with this gateway.
void Pipeline::takeGateway(const MacAddress &gateway, Timestamp time)
{
    m_network.gatewayMac = gateway;
    keepSoFar();
    Place place = m_state.place;
    place.gateway = gateway;
    enterPlace(place, time);
    m_here = m_state.place.id;
    if (m_state.activity == Activity::Listening)
        noteListening();
    m_inventory.setGateway(gateway);
}

void Pipeline::introduceSelf(const LocalNetwork &network)
{
    m_inventory.setSelf(m_selfMacs);
    if (network.ownMac.isNull())
        return;
    const Timestamp time = now();
    m_inventory.observe({network.ownMac, time, Protocol::System, Heard{}});
    for (const IpAddress &address : network.ownAddresses)
        m_inventory.observe({network.ownMac, time, Protocol::System, AddressUsed{address}});
    m_inventory.observe({network.ownMac, time, Protocol::System, Hostname{QSysInfo::machineHostName()}});
}

void Pipeline::introduceNeighbours(const LocalNetwork &network)
{
    const Timestamp time = now();
    for (const Neighbour &neighbour : network.neighbours) {
        const Timestamp heardAt = neighbour.silence ? Timestamp{time.nanoseconds - *neighbour.silence} : Timestamp();
        m_inventory.observe({neighbour.mac, time, Protocol::System, Listed{neighbour.address, heardAt}});
    }
}

void Pipeline::followNetwork()
{
    const QStringList interfaces = m_view->interfaces();
    Q_EMIT interfacesChanged(interfaces);
    if (m_lookTimer.isActive())
        lookAgain();
    if (m_state.activity != Activity::Listening)
        return;
    enterNetwork(m_interfaces);
    const QString route = interfaces.value(0);
    const bool isElsewhere =
        m_followsRoute && !route.isEmpty() && !m_interfaces.contains(route) && !m_view->lookUp(route).gateway.isNull();
    if (isElsewhere && std::exchange(m_toldInterface, route) != route)
        Q_EMIT problemFound(
            {.end = CaptureEnd::Completed,
             .sentence = tr("This computer reaches the Internet through %1 now, but Lanscope still listens on %2.")
                             .arg(foreignText(QStringView(route)), foreignText(QStringView(m_interfaces.first()))),
             .remedy = Remedy::StartAgain});
}

void Pipeline::takeWifiName(const QString &interface, const QString &name)
{
    if (interface != m_network.interface || m_showsAnother || m_state.place.wifiName == name)
        return;
    m_state.place.wifiName = name;
    m_stateChanged = true;
    if (m_store && m_state.place.id != 0) {
        if (const auto kept = m_store->updatePlace(m_state.place); !kept)
            complain(kept.error());
        tellPlaces();
    }
    tellAtOnce();
}

void Pipeline::tellPlaces()
{
    if (m_store)
        Q_EMIT placesChanged(m_store->places().value_or(QList<Place>()));
}

void Pipeline::setPlace(const Place &changed)
{
    const bool isShown = changed.id == m_state.place.id;
    const QList<Place> stored = m_store ? m_store->places().value_or(QList<Place>()) : QList<Place>();
    const auto known =
        std::find_if(stored.begin(), stored.end(), [&](const Place &each) { return each.id == changed.id; });
    if (!isShown && known == stored.end())
        return;
    Place place = isShown ? m_state.place : *known;
    place.name = foreignText(QStringView(changed.name.simplified()));
    place.kind = changed.kind;
    if (isShown)
        m_state.place = place;
    m_stateChanged = m_stateChanged || isShown;
    if (known != stored.end()) {
        auto kept = m_store->updatePlace(place);
        if (kept && place.kind == PlaceKind::Public)
            kept = m_store->clearPlace(place);
        if (!kept)
            complain(kept.error());
        if (isShown)
            keepAll();
        tellPlaces();
    }
    tellAtOnce();
}

/// After a place changed its kind: what was not kept so far is kept from now on, or the other way round.
void Pipeline::keepAll()
{
    const bool wasStored = m_state.stored;
    applyKind();
    if (wasStored || !m_state.stored)
        return;
    QList<DeviceId> ids;
    const QList<Device> devices = m_inventory.devices();
    for (const Device &device : devices) {
        for (const Device &part : m_inventory.parts(device.id))
            m_unsaved.insert(part.id, part);
        ids.append(device.id);
    }
    saveChoices(ids);
    saveKinships();
}

void Pipeline::showPlace(qint64 id)
{
    if (m_state.activity != Activity::Idle || !m_store || id == m_state.place.id)
        return;
    const QList<Place> places = m_store->places().value_or(QList<Place>());
    const auto place = std::find_if(places.begin(), places.end(), [id](const Place &each) { return each.id == id; });
    if (place == places.end())
        return;
    keepSoFar();
    m_fileTime = {};
    m_keep = Keep::InStore;
    m_showsAnother = id != m_here;
    m_state.place = *place;
    m_state.sources.clear();
    applyKind();
    settle();
    showInventory();
    if (m_lookTimer.isActive())
        lookAgain();
    tellAtOnce();
}

} // namespace lanscope

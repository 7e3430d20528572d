// SPDX-License-Identifier: GPL-3.0-or-later
// How the pipeline keeps what it saw, and takes in what other programs wrote into the same database.
#include "app/pipeline/pipeline.h"

namespace lanscope {

namespace {

/// The inventory that `before` holds is the one of `after`: the same network, whose gateway may only now be known.
bool isSame(const Place &before, const Place &after)
{
    if (before.id != 0 || after.id != 0)
        return before.id == after.id;
    return !before.prefix.isEmpty() && before.prefix == after.prefix &&
           (before.gateway == after.gateway || before.gateway.isNull());
}

} // namespace

void Pipeline::openStore(const QString &path, StoreRole role)
{
    m_store.reset();
    m_state.notStoredReason.clear();
    if (path.isEmpty())
        return;
    auto store = Store::open(path, role);
    if (!store) {
        m_state.notStoredReason = store.error().sentence;
        complain(store.error());
        Q_EMIT stateChanged(m_state);
        return;
    }
    m_store = std::move(*store);
    if (const QString sentence = m_store->notice().sentence; !sentence.isEmpty())
        Q_EMIT problemFound({.end = CaptureEnd::Completed, .sentence = sentence, .remedy = Remedy::None});
    m_outsideChanges = m_store->outsideChanges().value_or(0);

    tellPlaces();

    const auto place = m_store->lastPlace();
    if (!place || place->id == 0)
        return;
    m_state.place = *place;
    applyKind();
    showInventory();
    Q_EMIT stateChanged(m_state);
}

bool Pipeline::keepsDevices() const
{
    return m_store && m_state.place.id != 0 && m_state.place.kind != PlaceKind::Public;
}

/// What is kept of the place that is shown, as its kind wants it.
void Pipeline::applyKind()
{
    m_state.stored = keepsDevices();
    m_state.notStoredReason.clear();
    m_stateChanged = true;
    if (m_state.stored)
        return;
    m_state.notStoredReason = tr("This is a public network: nothing is kept of who is here.");
    m_unsaved.clear();
    m_unremoved.clear();
    m_unsavedQuarters.clear();
    m_collector.clear();
    m_unsavedPresence.clear();
    if (const auto cleared = m_store->clearPlace(m_state.place); !cleared)
        complain(cleared.error());
}

void Pipeline::enterPlace(const Place &place, Timestamp time)
{
    const Place before = m_state.place;
    const bool keep = m_store && m_keep == Keep::InStore;
    m_state.place = place;
    m_state.stored = false;
    if (keep) {
        auto entered = m_store->enterPlace(place, time);
        if (entered) {
            m_state.place = *entered;
            applyKind();
            tellPlaces();
        } else {
            m_state.notStoredReason = entered.error().sentence;
        }
    } else if (isSame(before, place)) {
        m_state.place = before;
        m_state.place.gateway = place.gateway;
    }
    m_stateChanged = true;
    if (!isSame(before, m_state.place)) // of one that is the same, more may be known now
        showInventory();
}

/// Loads what the place that is shown held, and forgets what was shown before.
void Pipeline::showInventory()
{
    loadKinships();
    m_inventory.advanceTo(now());
    m_inventory.takeChanged();
    m_inventory.takeForgotten();
    m_inventory.takePresenceChanges();
    m_unsaved.clear();
    m_unremoved.clear();
    m_collector.clear();
    m_unsavedPresence.clear();
    loadDay();
    const QList<Device> devices = m_inventory.devices();
    m_finder.clear();
    m_finder.update(devices);
    Q_EMIT inventoryReplaced(m_state.place, devices);
    m_likenesses.clear(); // they went with the devices
    m_likenessesSought = {};
    seekLikenesses();
    loadAlerts();
    tellDay();
}

/// Keeps everything that was seen until now, where it was seen.
void Pipeline::keepSoFar()
{
    collectChanges();
    m_collector.close();
    tellAlerts();
    save();
}

void Pipeline::save()
{
    if (!m_store || !m_state.stored)
        return;
    adoptOutsideChanges();
    saveDay();
    saveAlerts();
    saveBaselines();
    auto saved = saveDevices();
    if (saved)
        saved = saveHistory();
    if (!saved) {
        // What is not saved is kept and tried again; a person is told once.
        if (!std::exchange(m_saveFailed, true))
            complain(saved.error());
        m_state.notStoredReason = saved.error().sentence;
        m_stateChanged = true;
        return;
    }
    if (std::exchange(m_saveFailed, false)) {
        m_state.notStoredReason.clear();
        m_stateChanged = true;
    }
    tendHistory();
}

Result<void> Pipeline::saveDevices()
{
    Result<void> saved;
    if (!m_unsaved.isEmpty())
        saved = m_store->saveDevices(m_state.place, m_unsaved.values(), m_day.day);
    if (saved && !m_unremoved.isEmpty())
        saved = m_store->removeDevices(m_state.place, m_unremoved.values());
    if (saved) {
        m_unsaved.clear();
        m_unremoved.clear();
    }
    return saved;
}

void Pipeline::complain(const Error &error)
{
    Q_EMIT problemFound({.end = CaptureEnd::Completed, .sentence = error.sentence, .remedy = Remedy::None});
}

/// While a session runs, what changed is told by its timer.
void Pipeline::tellAtOnce()
{
    if (m_publishTimer.isActive())
        publishSoon();
    else
        publish();
}

void Pipeline::saveChoices(const QList<DeviceId> &ids)
{
    tellAtOnce();
    if (!keepsDevices())
        return;
    QHash<DeviceId, UserChoices> choices;
    for (const DeviceId &id : ids) {
        for (const Device &part : m_inventory.parts(id))
            choices.insert(part.id, part.user);
    }
    keepSoFar(); // the device itself must be there before what people say of it
    for (auto each = choices.begin(); each != choices.end(); ++each)
        m_inventory.adoptChoices(each.key(), each.value()); // what another program said meanwhile is older
    if (const auto saved = m_store->saveChoices(m_state.place, choices, now()); !saved)
        complain(saved.error());
}

void Pipeline::adoptOutsideChanges()
{
    const qint64 changes = m_store->outsideChanges().value_or(m_outsideChanges);
    if (std::exchange(m_outsideChanges, changes) == changes)
        return;
    const QList<Device> stored = m_store->devices(m_state.place).value_or(QList<Device>());
    for (const Device &device : stored)
        m_inventory.adoptChoices(device.id, device.user);
    adoptKinships();
}

} // namespace lanscope

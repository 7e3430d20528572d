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
        Q_EMIT problemFound({.end = CaptureEnd::Completed, .sentence = store.error().sentence, .remedy = Remedy::None});
        Q_EMIT stateChanged(m_state);
        return;
    }
    m_store = std::move(*store);
    if (const QString sentence = m_store->notice().sentence; !sentence.isEmpty())
        Q_EMIT problemFound({.end = CaptureEnd::Completed, .sentence = sentence, .remedy = Remedy::None});
    m_outsideChanges = m_store->outsideChanges().value_or(0);

    const auto place = m_store->lastPlace();
    if (!place || place->id == 0)
        return;
    m_state.place = *place;
    m_state.stored = true;
    m_inventory.load(m_store->devices(*place).value_or(QList<Device>()));
    m_inventory.advanceTo(now());
    m_inventory.takeChanged();
    Q_EMIT inventoryReplaced(*place, m_inventory.devices());
    Q_EMIT stateChanged(m_state);
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
            m_state.stored = true;
        } else {
            m_state.notStoredReason = entered.error().sentence;
        }
    }
    m_stateChanged = true;
    if (isSame(before, m_state.place))
        return; // of which more may be known now

    m_inventory.load(m_state.stored ? m_store->devices(m_state.place).value_or(QList<Device>()) : QList<Device>());
    m_inventory.takeChanged();
    m_inventory.takeForgotten();
    m_unsaved.clear();
    m_unremoved.clear();
    Q_EMIT inventoryReplaced(m_state.place, m_inventory.devices());
}

void Pipeline::save()
{
    if (!m_store || !m_state.stored)
        return;
    adoptOutsideChanges();
    if (m_unsaved.isEmpty() && m_unremoved.isEmpty())
        return;
    auto saved = m_store->saveDevices(m_state.place, m_unsaved.values());
    if (saved && !m_unremoved.isEmpty())
        saved = m_store->removeDevices(m_state.place, m_unremoved.values());
    if (!saved) {
        // What is not saved is kept and tried again; a person is told once.
        if (!std::exchange(m_saveFailed, true))
            Q_EMIT problemFound(
                {.end = CaptureEnd::Completed, .sentence = saved.error().sentence, .remedy = Remedy::None});
        m_state.notStoredReason = saved.error().sentence;
        m_stateChanged = true;
        return;
    }
    if (std::exchange(m_saveFailed, false)) {
        m_state.notStoredReason.clear();
        m_stateChanged = true;
    }
    m_unsaved.clear();
    m_unremoved.clear();
}

/// While a session runs, what changed is told by its timer.
void Pipeline::tellAtOnce()
{
    if (!m_publishTimer.isActive())
        publish();
}

void Pipeline::saveChoices(const QList<DeviceId> &ids)
{
    tellAtOnce();
    if (!m_store || m_state.place.id == 0)
        return;
    save(); // the device itself must be there before what people say of it
    QHash<DeviceId, UserChoices> choices;
    for (const DeviceId &id : ids) {
        if (const Device *device = m_inventory.owner(id))
            choices.insert(device->id, device->user);
    }
    if (const auto saved = m_store->saveChoices(m_state.place, choices, now()); !saved)
        Q_EMIT problemFound({.end = CaptureEnd::Completed, .sentence = saved.error().sentence, .remedy = Remedy::None});
}

void Pipeline::adoptOutsideChanges()
{
    const qint64 changes = m_store->outsideChanges().value_or(m_outsideChanges);
    if (std::exchange(m_outsideChanges, changes) == changes)
        return;
    const QList<Device> stored = m_store->devices(m_state.place).value_or(QList<Device>());
    for (const Device &device : stored)
        m_inventory.adoptChoices(device.id, device.user);
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
// How the pipeline finds devices that may be one, and keeps what a person says of them.
#include <algorithm>

#include "app/pipeline/pipeline.h"

namespace lanscope {

namespace {

constexpr qint64 SeekNanoseconds = 1'000'000'000; // whether a device came back is a matter of minutes

/// Belongings that are no longer said are addresses of their own again, before what is said now.
QList<Belonging> replacing(const QList<Belonging> &before, const QList<Belonging> &after)
{
    QList<Belonging> all;
    for (const Belonging &each : before) {
        const bool stays =
            std::any_of(after.begin(), after.end(), [&](const Belonging &said) { return said.mac == each.mac; });
        if (!stays)
            all.append({each.mac, each.mac});
    }
    return all + after;
}

} // namespace

void Pipeline::loadKinships()
{
    m_apart.clear();
    if (!m_state.stored)
        return m_inventory.load({});
    const Kinships kinships = m_store->kinships(m_state.place).value_or(Kinships());
    m_apart = kinships.apart;
    m_inventory.load(m_store->devices(m_state.place, today()).value_or(QList<Device>()), kinships.belongings);
}

void Pipeline::adoptKinships()
{
    const auto kinships = m_store->kinships(m_state.place);
    if (!kinships)
        return;
    m_apart = kinships->apart;
    m_inventory.arrange(replacing(m_inventory.belongings(), kinships->belongings));
}

/// All that was said of the addresses that are here.
void Pipeline::saveKinships()
{
    if (!keepsDevices())
        return;
    Regrouping all{m_inventory.belongings(), m_apart.values(), {}};
    all.apart.removeIf(
        [this](const AddressPair &pair) { return !m_inventory.holds(pair.first) || !m_inventory.holds(pair.second); });
    if (const auto kept = m_store->saveRegrouping(m_state.place, all, now()); !kept)
        complain(kept.error());
}

void Pipeline::group(const Regrouping &regrouping)
{
    if (keepsDevices())
        keepSoFar(); // the devices themselves must be there before what people say of them
    m_inventory.arrange(regrouping.belongings);
    for (const AddressPair &pair : regrouping.apart)
        m_apart.insert(pair);
    for (const AddressPair &pair : regrouping.askable)
        m_apart.remove(pair);
    m_likenessesSought = {};
    if (keepsDevices()) {
        if (const auto kept = m_store->saveRegrouping(m_state.place, regrouping, now()); !kept)
            complain(kept.error());
    }
    tellAtOnce();
}

void Pipeline::seekLikenesses()
{
    const Timestamp time = now();
    const qint64 age = time - m_likenessesSought;
    if (m_likenessesSought.isKnown() && age >= 0 && age < SeekNanoseconds)
        return;
    m_likenessesSought = time;
    const auto lookup = [this](const DeviceId &id) { return m_inventory.owner(id); };
    tellLikenesses(m_finder.find(lookup, m_apart, time));
}

/// Moments pass and scores move a little: what is told is which devices may be one, and why.
void Pipeline::tellLikenesses(const QList<Likeness> &likenesses)
{
    if (likenesses == m_likenesses)
        return;
    m_likenesses = likenesses;
    Q_EMIT likenessesChanged(likenesses);
}

} // namespace lanscope

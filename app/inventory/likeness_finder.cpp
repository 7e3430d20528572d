// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/likeness_finder.h"

#include <algorithm>

#include "app/inventory/device_traits.h"

namespace lanscope {

namespace {

size_t hashOfSaid(const Device &device)
{
    size_t hash = qHashMulti(0, device.hostname, device.displayName, device.macs.size());
    for (const Evidence &evidence : device.evidence)
        hash = qHashMulti(hash, evidence.fact);
    return hash;
}

} // namespace

void LikenessFinder::clear()
{
    m_known.clear();
    m_sharers.clear();
    m_shared.clear();
}

void LikenessFinder::update(const QList<Device> &devices)
{
    for (const Device &device : devices) {
        const auto known = m_known.constFind(device.id);
        const size_t said = hashOfSaid(device);
        if (known != m_known.constEnd() ? known->said == said : m_known.size() >= MaximumDevices)
            continue;
        const QStringList before = known != m_known.constEnd() ? known->keys : QStringList();
        const QStringList keys = searchKeys(traitsOf(device));
        m_known.insert(device.id, {said, keys});
        if (keys == before)
            continue;
        drop(device.id, before);
        for (const QString &key : keys) {
            QList<DeviceId> &sharers = m_sharers[key];
            sharers.append(device.id);
            if (sharers.size() > 1)
                m_shared.insert(key);
        }
    }
}

void LikenessFinder::forget(const QList<DeviceId> &ids)
{
    for (const DeviceId &id : ids)
        drop(id, m_known.take(id).keys);
}

void LikenessFinder::drop(const DeviceId &id, const QStringList &keys)
{
    for (const QString &key : keys) {
        const auto sharers = m_sharers.find(key);
        if (sharers == m_sharers.end())
            continue;
        sharers->removeOne(id);
        if (sharers->size() < 2)
            m_shared.remove(key);
        if (sharers->isEmpty())
            m_sharers.erase(sharers);
    }
}

QList<std::pair<DeviceId, DeviceId>> LikenessFinder::candidates() const
{
    QSet<AddressPair> seen;
    QList<std::pair<DeviceId, DeviceId>> pairs;
    for (const QString &key : m_shared) {
        const QList<DeviceId> sharers = m_sharers.value(key);
        if (sharers.size() > MaximumSharers)
            continue;
        for (qsizetype one = 0; one < sharers.size(); ++one) {
            for (qsizetype other = one + 1; other < sharers.size(); ++other) {
                if (pairs.size() >= MaximumCompared)
                    return pairs;
                const AddressPair pair = pairOf(sharers[one], sharers[other]);
                if (!seen.contains(pair))
                    pairs.append({pair.first, pair.second});
                seen.insert(pair);
            }
        }
    }
    return pairs;
}

QList<Likeness> LikenessFinder::find(const Lookup &lookup, const QSet<AddressPair> &apart, Timestamp now) const
{
    QList<Likeness> found;
    for (const auto &[first, second] : candidates()) {
        const Device *one = lookup(first);
        const Device *other = lookup(second);
        if (!one || !other || areApart(apart, *one, *other))
            continue;
        const auto likeness = likenessOf(*one, *other, now);
        if (likeness && likeness->score >= LikenessThreshold)
            found.append(*likeness);
    }
    std::sort(found.begin(), found.end(), [](const Likeness &left, const Likeness &right) {
        return std::tie(right.score, left.earlier, left.later) < std::tie(left.score, right.earlier, right.later);
    });
    QSet<DeviceId> asked;
    found.removeIf([&](const Likeness &each) {
        const bool isAsked = asked.contains(each.earlier) || asked.contains(each.later);
        asked += {each.earlier, each.later};
        return isAsked;
    });
    return found.mid(0, MaximumFound);
}

} // namespace lanscope

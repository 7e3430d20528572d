// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QHash>
#include <QStringList>

#include "app/inventory/likeness.h"
#include "app/inventory/regrouping.h"

namespace lanscope {

/// Finds among all devices of a place those that may be one, without comparing each with each: only devices that share
/// a telling text are compared. Reads no clock.
///
/// Remembers at most MaximumDevices; what more than MaximumSharers devices say tells nothing.
class LikenessFinder
{
public:
    static constexpr qsizetype MaximumDevices = 20000;
    static constexpr qsizetype MaximumSharers = 8;
    static constexpr qsizetype MaximumCompared = 500; ///< pairs in one search
    static constexpr qsizetype MaximumFound = 20;     ///< more questions nobody answers

    /// The device with this identity, null when it is not here.
    using Lookup = std::function<const Device *(const DeviceId &)>;

    void clear();
    void update(const QList<Device> &devices);
    void forget(const QList<DeviceId> &ids);

    /// The pairs that reach LikenessThreshold and that nobody said to be different, the likeliest first; each device in
    /// one of them.
    QList<Likeness> find(const Lookup &lookup, const QSet<AddressPair> &apart, Timestamp now) const;

private:
    struct Known {
        size_t said = 0; ///< a hash of what the keys were made of
        QStringList keys;
    };

    void drop(const DeviceId &id, const QStringList &keys);
    QList<std::pair<DeviceId, DeviceId>> candidates() const;

    QHash<DeviceId, Known> m_known;
    QHash<QString, QList<DeviceId>> m_sharers; ///< by key; of each device at most 16 keys
    QSet<QString> m_shared;                    ///< keys of two devices and more
};

} // namespace lanscope

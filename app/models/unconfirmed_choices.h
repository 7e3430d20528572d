// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include <QHash>
#include <QList>

#include "app/inventory/device.h"

namespace lanscope {

/// What people just decided, shown before the pipeline has confirmed it: updates that left the pipeline earlier do not
/// know it yet. Holds as many devices as somebody decided about within Patience.
class UnconfirmedChoices
{
public:
    /// How long a choice is shown that the pipeline does not confirm.
    static constexpr qint64 Patience = 3'000'000'000; // nanoseconds

    /// `shown` is to have these choices from now on.
    void want(Device &shown, const UserChoices &wanted, Timestamp now);

    /// Gives what the pipeline told the choices that are wanted, unless it confirms them.
    void hold(Device &told);

    /// Those that were not confirmed in time, with what the pipeline says instead.
    QList<std::pair<DeviceId, UserChoices>> takeExpired(Timestamp now);

    void forget(const DeviceId &id) { m_wanted.remove(id); }
    void clear() { m_wanted.clear(); }

private:
    struct Want {
        UserChoices wanted;
        UserChoices told;
        Timestamp since;
    };
    QHash<DeviceId, Want> m_wanted;
};

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/home_summary.h"

#include <algorithm>

#include "app/models/device_model.h"

namespace lanscope {

HomeSummary summarizeDevices(const DeviceModel &devices)
{
    HomeSummary summary;
    for (int row = 0; row < devices.rowCount(); ++row) {
        const Device &device = devices.device(row);
        if (device.user.archived)
            continue;
        ++summary.total;
        summary.here += device.presence == Presence::Here ? 1 : 0;
        summary.quiet += device.presence == Presence::Quiet ? 1 : 0;
        summary.away += device.presence == Presence::Away ? 1 : 0;
        summary.gone += device.presence == Presence::Gone ? 1 : 0;
        summary.notMine += device.user.notMine ? 1 : 0;
        if (device.isUndecided())
            summary.unknown.append(device);
    }
    std::stable_sort(summary.unknown.begin(), summary.unknown.end(),
                     [](const Device &left, const Device &right) { return left.firstSeen > right.firstSeen; });
    return summary;
}

QList<Need> likenessNeeds(const QList<Likeness> &likenesses, const DeviceModel &devices)
{
    QList<Need> needs;
    for (const Likeness &likeness : likenesses) {
        const Device *earlier = devices.find(likeness.earlier);
        const Device *later = devices.find(likeness.later);
        if (earlier && later)
            needs.append({Need::Kind::SameAgain, {*earlier, *later}, likeness});
    }
    return needs;
}

Needs needsOf(const HomeSummary &summary, Timestamp settledAt, Timestamp now, const QList<Need> &alike)
{
    if (now < settledAt)
        return {};
    Needs needs;
    needs.cards = alike.mid(0, MaximumNeeds);
    const auto isAlike = [&](const Device &device) {
        return std::any_of(needs.cards.begin(), needs.cards.end(),
                           [&](const Need &need) { return need.devices.constLast().id == device.id; });
    };
    Need began{Need::Kind::BeganWith, {}};
    for (const Device &device : summary.unknown) {
        if (!alike.isEmpty() && isAlike(device))
            continue;
        if (device.firstSeen <= settledAt)
            began.devices.append(device);
        else if (needs.cards.size() < MaximumNeeds)
            needs.cards.append(Need{Need::Kind::NewDevice, {device}});
        else
            ++needs.more;
    }
    if (began.devices.size() == 1)
        began.kind = Need::Kind::NewDevice; // one is asked about by itself
    if (!began.devices.isEmpty())
        needs.cards.append(began);
    return needs;
}

Decision welcome(const Device &device)
{
    Decision decision{device.id, device.user, device.user};
    decision.after.known = true;
    return decision;
}

Decision disown(const Device &device)
{
    Decision decision{device.id, device.user, device.user};
    decision.after.known = false;
    decision.after.notMine = true;
    return decision;
}

} // namespace lanscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/regrouping.h"

#include <algorithm>

#include <QHashFunctions>

namespace lanscope {

namespace {

QList<AddressPair> pairsBetween(const QList<MacAddress> &ones, const QList<MacAddress> &others)
{
    QList<AddressPair> pairs;
    for (const MacAddress &one : ones) {
        for (const MacAddress &other : others)
            pairs.append(pairOf(one, other));
    }
    return pairs;
}

} // namespace

AddressPair pairOf(const MacAddress &one, const MacAddress &other)
{
    return {std::min(one, other), std::max(one, other)};
}

size_t qHash(const AddressPair &pair, size_t seed) noexcept
{
    return qHashMulti(seed, pair.first, pair.second);
}

Regrouping merging(const Device &kept, const Device &other)
{
    Regrouping regrouping;
    for (const MacAddress &mac : other.macs)
        regrouping.belongings.append({mac, kept.id});
    return regrouping;
}

Regrouping splitting(const Device &device, const MacAddress &mac)
{
    QList<MacAddress> rest = device.macs;
    if (!rest.removeOne(mac) || rest.isEmpty())
        return {};
    Regrouping regrouping{.belongings = {{mac, mac}}, .apart = pairsBetween({mac}, rest), .askable = {}};
    if (mac == device.id) { // the others go on without the address the device was known by
        for (const MacAddress &each : std::as_const(rest))
            regrouping.belongings.append({each, rest.constFirst()});
    }
    return regrouping;
}

Regrouping keepingApart(const Device &one, const Device &other)
{
    return {.belongings = {}, .apart = pairsBetween(one.macs, other.macs), .askable = {}};
}

Regrouping takingBack(const Regrouping &regrouping, const QList<Device> &before)
{
    Regrouping back{.belongings = {}, .apart = regrouping.askable, .askable = regrouping.apart};
    for (const Belonging &each : regrouping.belongings) {
        for (const Device &device : before) {
            if (device.macs.contains(each.mac))
                back.belongings.append({each.mac, device.id});
        }
    }
    return back;
}

bool areApart(const QSet<AddressPair> &apart, const Device &one, const Device &other)
{
    const QList<AddressPair> pairs = pairsBetween(one.macs, other.macs);
    return !apart.isEmpty() &&
           std::any_of(pairs.begin(), pairs.end(), [&](const AddressPair &pair) { return apart.contains(pair); });
}

} // namespace lanscope

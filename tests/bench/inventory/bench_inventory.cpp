// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to turn observations and flows into devices. Prints rows: name, value, unit, reference, target,
// verdict.
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QElapsedTimer>

#include "tests/inventory/sample_facts.h"

using namespace lanscope;

namespace {

constexpr int Devices = 10'000;
constexpr int Rounds = 5;

struct Halves {
    double first = 0; // nanoseconds for one call
    double second = 0;
};

template <typename Call>
double nanosecondsEach(int from, int to, Call call)
{
    QElapsedTimer timer;
    timer.start();
    for (int number = from; number < to; ++number)
        call(number);
    return double(timer.nsecsElapsed()) / (to - from);
}

template <typename Call>
Halves measure(int calls, Call call)
{
    Halves halves;
    halves.first = nanosecondsEach(0, calls / 2, call);
    halves.second = nanosecondsEach(calls / 2, calls, call);
    return halves;
}

/// The round whose second half is the median.
template <typename Round>
Halves median(Round round)
{
    std::vector<Halves> all;
    for (int number = 0; number < Rounds; ++number)
        all.push_back(round());
    std::sort(all.begin(), all.end(), [](const auto &left, const auto &right) { return left.second < right.second; });
    return all[Rounds / 2];
}

void print(const char *name, const Halves &halves, double mostGrowth)
{
    const bool met = halves.second <= mostGrowth * halves.first;
    std::printf("%s\t%.0f\tns\t%.0f ns in the first half\t<= %.0f x the first half\t%s\n", name, halves.second,
                halves.first, mostGrowth, met ? "met" : "MISSED");
}

Halves observations()
{
    Inventory inventory = acmeInventory();
    return measure(100'000, [&](int number) {
        const MacAddress speaker = macNumber(number % Devices);
        const quint8 address[] = {10, 0, quint8(number % Devices >> 8), quint8(number % Devices)};
        inventory.observe(said(speaker, AddressUsed{IpAddress::v4(address)}, afterNoon(number)));
    });
}

Halves flows()
{
    Inventory inventory = acmeInventory();
    return measure(100'000, [&](int number) {
        inventory.attribute(flow(macNumber(number % Devices), macNumber((number + 1) % Devices), 10, 1000));
    });
}

/// Each device says something that the shipped rules know with each call; what changed is told each thousand calls.
Halves identifications()
{
    static const QList<Rule> rules = RuleBook::shippedRules().value_or(QList<Rule>());
    Inventory inventory([](const MacAddress &) { return QStringLiteral("TP-LINK TECHNOLOGIES CO.,LTD."); }, rules);
    const QStringList names{QStringLiteral("HS110"), QStringLiteral("n-devs.tplinkcloud.com"),
                            QStringLiteral("udhcp 1.2.3"), QStringLiteral("euw1-api.tplinkra.com")};
    return measure(100'000, [&](int number) {
        const QString &name = names[number / Devices % names.size()];
        const Fact fact = name.contains(u".com") ? Fact(NameAsked{name})
                          : name.contains(u' ')  ? Fact(Attribute{QStringLiteral("vendor-class"), name})
                                                 : Fact(Hostname{name});
        inventory.observe(said(macNumber(number % Devices), fact, afterNoon(number)));
        if (number % 1000 == 0)
            inventory.takeChanged();
    });
}

/// The first half fills the inventory, the second one forgets a device with each call.
Halves flood()
{
    Inventory inventory = acmeInventory();
    return measure(2 * Inventory::MaximumDevices,
                   [&](int number) { inventory.observe(said(macNumber(number), Heard{}, afterNoon(number))); });
}

} // namespace

int main()
{
    print("inventory: an observation, 10,000 devices", median(observations), 3);
    print("inventory: an observation that identifies, 10,000 devices", median(identifications), 3);
    print("inventory: a flow, 10,000 devices", median(flows), 3);
    print("inventory: a new device when there are too many", median(flood), 3);
    return 0;
}

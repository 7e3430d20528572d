// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs a gateway to credit 100,000 concurrent flows each second. Prints rows: name, value, unit, reference,
// target, verdict.
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QElapsedTimer>
#include <QFile>

#include "app/traffic/attribution.h"
#include "tests/traffic/made_flow.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

constexpr int Flows = 100'000; // of one direction, in each drain
constexpr int Devices = 250;
constexpr int Drains = 15;
constexpr double DrainMilliseconds = 1000; // between two drains

/// Resident octets of this process, in millions (proc(5): statm counts pages).
double residentMegabytes()
{
    constexpr double PageMegabytes = 4096 / 1e6;
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readLine().split(' ').value(1).toDouble() * PageMegabytes : 0;
}

/// Half of the flows go out, half are their answers; every conversation has its own far end and port.
QList<FlowRecord> drainOf(int second)
{
    QList<FlowRecord> flows;
    flows.reserve(Flows);
    for (int number = 0; number < Flows / 2; ++number) {
        MadeFlow flow = MadeFlow("192.168.1.0", "198.18.0.0").ports(1024 + number % 60'000, 443).bytes(10, 9000);
        FlowRecord out = flow.when(second);
        out.sourceMac = station(2 + number % Devices);
        out.key.source.octets[3] = quint8(2 + number % Devices);
        out.key.destination.octets[2] = quint8(number >> 8);
        out.key.destination.octets[3] = quint8(number);
        FlowRecord answer = out;
        std::swap(answer.sourceMac, answer.destinationMac);
        std::swap(answer.key.source, answer.key.destination);
        std::swap(answer.key.sourcePort, answer.key.destinationPort);
        flows << out << answer;
    }
    return flows;
}

struct Cost {
    double milliseconds = 0;
    qsizetype contributions = 0;
};

Cost accountAll(Inventory &inventory, Attribution &attribution, const QList<FlowRecord> &flows)
{
    QElapsedTimer timer;
    timer.start();
    for (const FlowRecord &flow : flows) {
        if (attribution.account(flow))
            inventory.attribute(flow);
    }
    const qsizetype contributions = attribution.drain().size();
    return {double(timer.nsecsElapsed()) / 1e6, contributions};
}

void print(const char *name, double value, const char *unit, const char *reference, double most)
{
    std::printf("%s\t%.1f\t%s\t%s\t<= %.0f %s\t%s\n", name, value, unit, reference, most, unit,
                value <= most ? "met" : "MISSED");
}

} // namespace

int main()
{
    Inventory inventory([](const MacAddress &) { return QString(); });
    Attribution attribution(inventory, QStringList());
    attribution.setPrefixes(1, {prefix("192.168.1.1/24")});
    const double before = residentMegabytes();
    std::vector<double> costs;
    qsizetype contributions = 0;
    for (int second = 0; second < Drains; ++second) {
        const QList<FlowRecord> flows = drainOf(second);
        const Cost cost = accountAll(inventory, attribution, flows);
        costs.push_back(cost.milliseconds);
        contributions = cost.contributions;
    }
    const double grown = residentMegabytes() - before;
    const double first = costs.front();
    const double slowest = *std::max_element(costs.begin(), costs.end());
    std::nth_element(costs.begin(), costs.begin() + Drains / 2, costs.end());
    char reference[80];
    std::snprintf(reference, sizeof reference, "%.0f ms the first, %.0f ms the slowest; %lld contributions", first,
                  slowest, (long long)contributions);
    print("traffic: a drain of 100,000 flows credited", costs[Drains / 2], "ms", reference, DrainMilliseconds);
    print("traffic: memory after 15 such drains", grown, "MB", "the flows of one drain included", 200);
    return 0;
}

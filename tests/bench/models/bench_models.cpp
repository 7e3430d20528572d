// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to keep 10,000 devices on the screen. Prints rows: name, value, unit, reference, target, verdict.
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QElapsedTimer>

#include "app/models/device_filter_model.h"
#include "tests/models/sample_devices.h"

using namespace lanscope;

namespace {

constexpr int Devices = 10'000;
constexpr int Seconds = 20;
constexpr int UpdatesPerSecond = 10;
constexpr int ChangedPerUpdate = 500;
constexpr double MillisecondsOfASecond = 1000;

/// A busy network and the two models of the window.
class Network
{
public:
    explicit Network(const QString &filter) : m_all(sampleDevices(Devices))
    {
        m_model.replace(m_all);
        m_model.setObserved(true);
        m_shown.setFilter(filter);
        m_shown.sort(int(DeviceColumn::Now), Qt::DescendingOrder);
        passSecond();
    }

    double millisecondsOfASecond()
    {
        QElapsedTimer timer;
        timer.start();
        for (int update = 0; update < UpdatesPerSecond; ++update)
            m_model.update(changed());
        passSecond();
        return double(timer.nsecsElapsed()) / 1e6;
    }

private:
    QList<Device> changed()
    {
        QList<Device> changed;
        for (int n = 0; n < ChangedPerUpdate; ++n) {
            m_next = (m_next + 17) % Devices;
            m_all[m_next].traffic.bytesSent += 1500;
            m_all[m_next].lastSeen.nanoseconds += 1'000'000;
            changed.append(m_all.at(m_next));
        }
        return changed;
    }

    void passSecond()
    {
        m_now.nanoseconds += 1'000'000'000;
        m_model.setNow(m_now);
        m_shown.refresh();
        m_shown.index(0, 0).data();
    }

    DeviceModel m_model;
    DeviceFilterModel m_shown{&m_model};
    QList<Device> m_all;
    int m_next = 0;
    Timestamp m_now = Timestamp::fromSeconds(100'000);
};

/// The median second of a window with this filter, beside the share of the one core that the window may take.
void measure(const char *name, const QString &filter)
{
    Network network(filter);
    std::vector<double> all;
    for (int second = 0; second < Seconds; ++second)
        all.push_back(network.millisecondsOfASecond());
    std::sort(all.begin(), all.end());
    const double median = all[Seconds / 2];
    const double share = 100 * median / MillisecondsOfASecond;
    std::printf("%s\t%.1f\tms a second\t%.1f %% of a core, slowest %.1f ms\t<= 100 ms a second\t%s\n", name, median,
                share, all.back(), median <= 100 ? "met" : "MISSED");
}

} // namespace

int main()
{
    measure("models: 500 of 10,000 devices change ten times a second", {});
    measure("models: the same, filtered", QStringLiteral("vendor:\"vendor 3\" seen:<7d"));
    return 0;
}

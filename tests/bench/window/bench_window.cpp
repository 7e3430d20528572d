// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs people: how soon it is of use, what watching it takes, what a week of listening leaves in
// memory. Prints rows: name, value, unit, reference, target, verdict. Needs no display: Qt draws into memory.
#include <cstdio>
#include <ctime>

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include "app/settings/settings.h"
#include "app/store/store.h"
#include "app/views/device_page.h"
#include "app/views/device_table.h"
#include "app/views/main_window.h"
#include "app/views/navigation_rail.h"
#include "app/views/pipeline_thread.h"
#include "app/views/wiring.h"
#include "tests/pictures/household.h"

using namespace lanscope;

namespace {

constexpr int KnownDevices = 1000;
constexpr int ActiveDevices = 500;
constexpr int SecondsWatched = 60;
constexpr int MinutesOfAWeek = 7 * 24 * 60;
constexpr double MostMilliseconds = 1000;
constexpr double MostOfACore = 50; // milliseconds a second: 5 %
constexpr double MostMegabytes = 150;
constexpr double MostBlocked = 100; // milliseconds: what people take for at once (Nielsen, 1993)

void row(const char *name, double value, const char *unit, const QString &reference, const char *target, bool met)
{
    std::printf("%s\t%.1f\t%s\t%s\t%s\t%s\n", name, value, unit, qPrintable(reference), target, met ? "met" : "MISSED");
    std::fflush(stdout);
}

double processorMilliseconds()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1000;
    }
    return 0;
}

Timestamp present()
{
    return Timestamp::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
}

Timestamp secondsAfter(Timestamp from, qint64 seconds)
{
    return {from.nanoseconds + seconds * 1'000'000'000};
}

void settle()
{
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::processEvents();
}

/// A database that was last used in a network of many known devices.
bool fillStore(const QString &path)
{
    auto store = Store::open(path, StoreRole::Recorder);
    if (!store)
        return false;
    Place place;
    place.prefix = QStringLiteral("192.168.178.0/24");
    const auto entered = (*store)->enterPlace(place, present());
    const QList<Device> devices = household(KnownDevices, NameStyle::Plain, present());
    return entered && (*store)->saveDevices(*entered, devices);
}

void measureStart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lanscope.db"));
    if (!fillStore(path))
        return row("window: of use with 1,000 known devices", 0, "ms", QStringLiteral("no database"), "<= 1000 ms",
                   false);
    QElapsedTimer timer;
    timer.start();
    Settings settings(folder.filePath(QStringLiteral("lanscope.conf")));
    settings.setLastPage(QStringLiteral("devices"));
    PipelineThread pipeline;
    MainWindow window(settings);
    wire(window, pipeline, {.database = path, .files = {}, .isHidden = false});
    window.show();
    const double shown = double(timer.nsecsElapsed()) / 1e6;
    const auto *page = window.findChild<DevicePage *>();
    while (page->table()->model()->rowCount() < KnownDevices && timer.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    settle();
    window.grab();
    const double ready = double(timer.nsecsElapsed()) / 1e6;
    row("window: of use with 1,000 known devices", ready, "ms",
        QStringLiteral("shown after %1 ms").arg(shown, 0, 'f', 1), "<= 1000 ms", ready <= MostMilliseconds);
}

/// A window in which a network is listened to.
class Watched
{
public:
    explicit Watched(int count) : m_settings(m_folder.filePath(QStringLiteral("lanscope.conf")))
    {
        m_window = std::make_unique<MainWindow>(m_settings);
        m_window->show();
        m_devices = household(count, NameStyle::Plain, m_now);
        m_window->replaceInventory(householdState(count, m_now).place, m_devices);
        m_window->showState(householdState(count, m_now));
        m_window->showDay(householdDay(m_now));
        settle();
    }

    void show(int page)
    {
        m_window->findChild<NavigationRail *>()->setCurrent(page);
        settle();
    }

    /// The helper drains once a second; in between a few devices speak up.
    void passSecond()
    {
        m_now = secondsAfter(m_now, 1);
        ++m_second;
        tell(int(m_devices.size()));
        m_window->addTraffic(householdTraffic(m_second, m_now));
        m_window->showState(householdState(int(m_devices.size()), m_now));
        m_window->showNow(m_now);
        settle();
        for (int tenth = 1; tenth < 10; ++tenth) {
            tell(10);
            settle();
        }
    }

    void passMinute()
    {
        for (int second = 0; second < 60; ++second) {
            m_window->addTraffic(householdTraffic(++m_second, secondsAfter(m_now, second)));
            if (second % 20 == 0)
                m_window->showNow(secondsAfter(m_now, second));
        }
        m_now = secondsAfter(m_now, 60);
        tell(int(m_devices.size()));
        settle();
    }

private:
    void tell(int count)
    {
        QList<Device> spoke;
        for (int n = 0; n < count; ++n) {
            Device &device = m_devices[m_next = (m_next + 1) % int(m_devices.size())];
            device.traffic.bytesReceived += 30'000;
            device.traffic.bytesSent += 4'000;
            device.lastSeen = m_now;
            device.presence = Presence::Here;
            spoke.append(device);
        }
        m_window->updateDevices(spoke);
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_window;
    QList<Device> m_devices;
    Timestamp m_now = present();
    int m_second = 0;
    int m_next = 0;
};

void measureWatching(const char *name, int page)
{
    Watched watched(ActiveDevices);
    watched.show(page);
    watched.passSecond();
    const double before = processorMilliseconds();
    for (int second = 0; second < SecondsWatched; ++second)
        watched.passSecond();
    const double each = (processorMilliseconds() - before) / SecondsWatched;
    row(name, each, "ms a second", QStringLiteral("%1 % of a core").arg(each / 10, 0, 'f', 1), "<= 50 ms a second",
        each <= MostOfACore);
}

/// What the window is busy with at a stretch while 1,000 devices come in 10 seconds, and what they leave in memory.
void measureFlood(int page)
{
    constexpr int Known = 50;
    constexpr int Newcomers = 1000;
    constexpr int EachTime = 10; // ten times a second
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("lanscope.conf")));
    MainWindow window(settings);
    window.show();
    const Timestamp now = present();
    const QList<Device> devices = household(Known + Newcomers, NameStyle::Plain, now);
    window.replaceInventory(householdState(Known, now).place, devices.first(Known));
    window.showState(householdState(Known, now));
    window.findChild<NavigationRail *>()->setCurrent(page);
    settle();
    const double before = residentMegabytes();
    double longest = 0;
    for (int first = Known; first < Known + Newcomers; first += EachTime) {
        QElapsedTimer timer;
        timer.start();
        window.updateDevices(devices.sliced(first, EachTime));
        settle();
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
    }
    row(qPrintable(QStringLiteral("window: longest block while 1,000 devices come, page %1").arg(page)), longest, "ms",
        QStringLiteral("%1 MB more").arg(residentMegabytes() - before, 0, 'f', 1), "<= 100 ms", longest <= MostBlocked);
}

void measureWeek()
{
    const double before = residentMegabytes();
    Watched watched(ActiveDevices);
    watched.show(1);
    for (int minute = 0; minute < MinutesOfAWeek; ++minute)
        watched.passMinute();
    watched.show(2);
    watched.show(0);
    const double after = residentMegabytes();
    row("window: memory after a week with 500 devices", after, "MB",
        QStringLiteral("%1 MB before").arg(before, 0, 'f', 1), "< 150 MB", after < MostMegabytes);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    measureStart();
    measureWatching("window: 500 active devices watched, Home", 0);
    measureWatching("window: 500 active devices watched, Devices", 1);
    measureWatching("window: 500 active devices watched, Activity", 2);
    measureFlood(0);
    measureFlood(1);
    measureWeek();
    return 0;
}

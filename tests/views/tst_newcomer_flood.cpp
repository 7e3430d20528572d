// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>

#include <QFile>

#include "app/desktop/alert_notifications.h"
#include "app/desktop/new_device_notifications.h"
#include "app/desktop/notifier.h"
#include "app/inventory/inventory.h"
#include "app/models/alert_model.h"
#include "app/views/device_page.h"
#include "app/views/device_table.h"
#include "app/views/navigation_rail.h"
#include "tests/desktop/fake_notification_server.h"
#include "tests/desktop/newcomers.h"
#include "tests/support/private_bus.h"
#include "tests/views/window_fixture.h"

using namespace lanscope;
using namespace lanscope::test;

namespace {

constexpr int Newcomers = 1000;
constexpr int Known = 50;
constexpr int TicksASecond = 10; // as often as the pipeline tells
constexpr int Arriving = 10;     // seconds

// A sanitizer keeps what was freed for a while, and puts room between what is in use.
#if defined(__SANITIZE_ADDRESS__)
constexpr double MegabytesAllowed = 600;
#elif defined(__has_feature)
constexpr double MegabytesAllowed = __has_feature(address_sanitizer) ? 600 : 60;
#else
constexpr double MegabytesAllowed = 60;
#endif

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

/// What this thread worked: on a busy machine it waits for others, which is not its own fault.
double workedMilliseconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

QList<Device> namedDevices()
{
    QList<Device> devices;
    for (int n = 0; n < Known; ++n) {
        devices.append(oldTimer(5000 + n));
        devices.last().user.name = QStringLiteral("Known %1").arg(n);
        devices.last().user.followed = n == 0;
    }
    return devices;
}

Alert newDeviceAlert(const Device &device, AlertId id)
{
    Alert alert;
    alert.id = id;
    alert.kind = AlertKind::NewDevice;
    alert.device = device.id;
    alert.openedAt = alert.lastSeen = device.firstSeen;
    alert.count = 1;
    return alert;
}

} // namespace

/// A thousand new devices within ten seconds in the real window, with notifications on a bus: it stays responsive, says
/// it a few times only, and forgets nobody that a person knows.
class TestNewcomerFlood : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.isRunning()); }
    void init()
    {
        m_server = std::make_unique<FakeNotificationServer>(
            m_bus.connect(QStringLiteral("server")), QStringList{QStringLiteral("body"), QStringLiteral("actions")});
        m_notifier = std::make_unique<Notifier>(m_bus.connect(QStringLiteral("client")));
        m_newcomers = std::make_unique<NewDeviceNotifications>(*m_notifier);
        QVERIFY(openWindow());
        m_alerts = std::make_unique<AlertNotifications>(
            *m_notifier, [this](const Alert &alert) { return m_window->alerts().text(alert); });
    }
    void cleanup()
    {
        m_alerts.reset();
        m_newcomers.reset();
        m_notifier.reset();
        m_server.reset();
        closeWindow();
    }

    void aThousandNewDevicesInTenSeconds_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("home") << 0;
        QTest::newRow("devices") << 1;
        QTest::newRow("alerts") << 3;
    }
    void aThousandNewDevicesInTenSeconds()
    {
        QFETCH(const int, page);
        enter();
        m_window->findChild<NavigationRail *>()->setCurrent(page);
        QCoreApplication::processEvents();
        const double before = residentMegabytes();
        for (int tick = 0; tick < Arriving * TicksASecond; ++tick)
            arrive(tick);
        const double grown = residentMegabytes() - before;
        const int titles = waitUntil(2 * 3600);
        qInfo("longest block %.0f ms, %.1f MB more, %d notifications", m_longest, grown, titles);
        QVERIFY2(m_longest < 1000,
                 qPrintable(QString::number(m_longest))); // of work, without optimisation and with a sanitizer
        QVERIFY2(grown < MegabytesAllowed, qPrintable(QString::number(grown)));
        QVERIFY2(titles >= 2 && titles <= 5 + 1, qPrintable(QString::number(titles))); // and one digest
        const auto *table = m_window->findChild<DevicePage *>()->table();
        QCOMPARE(table->model()->rowCount(), Known + Newcomers);
    }

    void whomAPersonKnowsIsKeptInAFloodOfMadeUpOnes()
    {
        Inventory inventory([](const MacAddress &) { return QString(); });
        const QList<Device> named = namedDevices();
        inventory.load(named);
        for (int n = 0; n < Inventory::MaximumDevices + Newcomers; ++n) {
            MacAddress mac;
            mac.octets = {0x02, 0x77, quint8(n >> 24), quint8(n >> 16), quint8(n >> 8), quint8(n)};
            inventory.observe({mac, after(n / 100), Protocol::Ethernet, Heard{}});
        }
        QCOMPARE(inventory.size(), Inventory::MaximumDevices);
        for (const Device &device : named)
            QVERIFY(inventory.owner(device.id) && inventory.owner(device.id)->name() == device.name());
    }

private:
    void enter()
    {
        Place place;
        place.prefix = QStringLiteral("10.0.0.0/16");
        PipelineState state;
        state.activity = Activity::Listening;
        state.place = place;
        m_longest = 0;
        m_newcomers->showNow(Start);
        m_newcomers->enterPlace(place, namedDevices());
        m_newcomers->showState(state);
        m_alerts->enterPlace({});
        m_alerts->showNow(Start, 12 * 60);
        m_window->replaceInventory(place, namedDevices());
        m_window->showState(state);
        QTRY_VERIFY(m_server->timesAsked >= 0);
    }

    /// One message of the pipeline, and what the window makes of it.
    void arrive(int tick)
    {
        constexpr int Each = Newcomers / (Arriving * TicksASecond);
        const qint64 second = 5 + tick / TicksASecond;
        QList<Device> devices;
        QList<Alert> alerts;
        for (int n = tick * Each; n < (tick + 1) * Each; ++n) {
            devices.append(newcomer(n, second));
            alerts.append(newDeviceAlert(devices.constLast(), n + 1));
        }
        const double before = workedMilliseconds();
        m_window->updateDevices(devices);
        m_window->updateAlerts(alerts);
        m_newcomers->updateDevices(devices);
        m_alerts->updateAlerts(alerts);
        if (tick % TicksASecond == 0)
            tell(second);
        QCoreApplication::processEvents();
        m_longest = std::max(m_longest, workedMilliseconds() - before);
    }

    void tell(qint64 second)
    {
        m_newcomers->showNow(after(second));
        m_alerts->showNow(after(second), 12 * 60);
        m_window->showNow(after(second));
    }

    /// A person looks at each notification, so that the next is a new one. How many there were.
    int waitUntil(qint64 last)
    {
        int seen = 0;
        for (qint64 second = 5 + Arriving; second < last; ++second) {
            m_newcomers->showNow(after(second));
            m_alerts->showNow(after(second), 12 * 60);
            if (second < 120 || second % 60 == 0)
                QTest::qWait(3); // the bus takes real time
            if (m_server->shown.size() > seen) {
                seen = int(m_server->shown.size());
                m_server->tellClosed(m_server->lastId);
            }
        }
        QTest::qWait(50); // what is on the bus
        return int(m_server->shown.size());
    }

    PrivateBus m_bus;
    std::unique_ptr<FakeNotificationServer> m_server;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<NewDeviceNotifications> m_newcomers;
    std::unique_ptr<AlertNotifications> m_alerts;
    double m_longest = 0; ///< milliseconds of work at a stretch, in which the window does nothing else
};

QTEST_MAIN(TestNewcomerFlood)
#include "tst_newcomer_flood.moc"

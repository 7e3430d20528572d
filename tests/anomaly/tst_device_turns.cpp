// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "app/anomaly/alert_teller.h"
#include "app/inventory/inventory.h"
#include "tests/anomaly/scene.h"

using namespace lanscope;

namespace {

constexpr int Phone = 20;
constexpr int Visitor = 21;

/// Days in the lives of devices, as the pipeline would have the detectors see them: a look every half minute.
class Household
{
public:
    Household() { begin(); }

    /// The program ends, and starts again after some hours; what was kept is there again.
    void restart(double hours)
    {
        const QList<Device> devices = m_inventory->devices();
        const QList<Alert> alerts = m_watch->book().alerts();
        m_now = later(m_now, qint64(hours * double(Hour)));
        begin();
        m_inventory->load(devices);
        m_inventory->advanceTo(m_now);
        m_watch->book().load(alerts, {}, {});
        m_watch->follow(m_inventory->devices());
    }

    /// Somebody speaks every so many minutes, for some hours; 0 is never.
    void live(double hours, double everyMinutes, int device = Phone)
    {
        const Timestamp end = later(m_now, qint64(hours * double(Hour)));
        Timestamp next = everyMinutes > 0 ? m_now : end;
        while (m_now < end) {
            if (m_now >= next) {
                m_inventory->observe({station(device), m_now, Protocol::Arp, Heard{}});
                next = later(m_now, qint64((everyMinutes + m_dice.generateDouble()) * double(Minute)));
            }
            look();
            m_now = later(m_now, 30 * Second);
        }
    }

    void setFollowed(int device, bool followed)
    {
        Decision decision{.id = station(device), .before = {}, .after = {}};
        decision.before.followed = !followed;
        decision.after.followed = followed;
        QVERIFY(m_inventory->decide(decision));
    }

    int told(AlertKind kind, int device = Phone) const
    {
        const QList<Alert> alerts = m_watch->book().alerts();
        return int(std::count_if(alerts.begin(), alerts.end(), [&](const Alert &alert) {
            return alert.kind == kind && alert.device == station(device) && alert.count == 1;
        }));
    }

    int told() const { return int(m_watch->book().alerts().size()); }
    Watch &watch() { return *m_watch; }
    Timestamp now() const { return m_now; }

private:
    void begin()
    {
        m_watch = std::make_unique<Watch>([](const MacAddress &mac) { return mac; });
        m_inventory = std::make_unique<Inventory>([](const MacAddress &) { return QString(); });
        m_inventory->beginObserving(m_now);
    }

    void look()
    {
        m_inventory->advanceTo(m_now);
        m_watch->acceptDevices(m_inventory->takeChanged());
        m_watch->acceptFlows({}, m_now);
    }

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<Watch> m_watch;
    Timestamp m_now = Timestamp::fromSeconds(1'800'000'000);
    QRandomGenerator m_dice{1};
};

} // namespace

/// A person follows a device: told once when it left and once when it is back, and of nobody else.
class TestDeviceTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDayHasOneDepartureAndOneReturn()
    {
        Household home;
        home.live(1, 1);
        home.setFollowed(Phone, true);
        for (int day = 0; day < 5; ++day) {
            home.live(8, 18); // asleep
            home.live(9, 0);  // at work
            home.live(7, 0.5);
        }
        QCOMPARE(home.told(AlertKind::DeviceGone), 5);
        QCOMPARE(home.told(AlertKind::DeviceBack), 5);
        QCOMPARE(home.told(), 10);
    }

    void nobodyElseIsTold()
    {
        Household home;
        home.live(1, 1, Visitor);
        home.live(9, 0);
        home.live(1, 1, Visitor);
        QCOMPARE(home.told(), 0);
        home.setFollowed(Visitor, true);
        home.live(1, 1, Visitor);
        home.setFollowed(Visitor, false);
        home.live(9, 0);
        QCOMPARE(home.told(), 0);
    }

    void aDepartureBeforeARestartHasItsReturnAfterIt()
    {
        Household home;
        home.live(2, 1);
        home.setFollowed(Phone, true);
        home.live(5, 0);
        QCOMPARE(home.told(AlertKind::DeviceGone), 1);
        home.restart(1);
        home.live(2, 0);
        QCOMPARE(home.told(), 1);
        home.live(1, 1);
        home.restart(0.1);
        home.live(1, 1);
        QCOMPARE(home.told(AlertKind::DeviceBack), 1);
        QCOMPARE(home.told(), 2);
    }

    void whileNobodyListensNobodyLeaves()
    {
        Household home;
        home.live(2, 1);
        home.setFollowed(Phone, true);
        home.live(0.1, 1);
        home.restart(12); // the computer was off over night
        home.live(2, 1);
        QCOMPARE(home.told(), 0);
        home.watch().around().listenFrom(later(home.now(), 10 * Hour)); // and slept
        home.restart(10);
        home.live(2, 1);
        QCOMPARE(home.told(), 0);
    }

    void whoLeftWhileNobodyListenedIsMissedAfterItsOwnBound()
    {
        Household home;
        home.live(2, 1);
        home.setFollowed(Phone, true);
        home.restart(12);
        home.live(5, 0);
        QCOMPARE(home.told(AlertKind::DeviceGone), 1);
        QCOMPARE(home.told(), 1);
    }

    void whoWasAwayAlreadyOnlyComesBack()
    {
        Household home;
        home.live(2, 1);
        home.live(9, 0);
        home.setFollowed(Phone, true);
        home.live(2, 0);
        QCOMPARE(home.told(), 0);
        home.live(1, 1);
        QCOMPARE(home.told(AlertKind::DeviceBack), 1);
        QCOMPARE(home.told(), 1);
    }

    void aShortWalkIsToldEachTime()
    {
        Household home;
        home.live(48, 6); // it is learned that it is never silent for long
        home.setFollowed(Phone, true);
        for (int walk = 0; walk < 2; ++walk) {
            home.live(0.5, 0);
            home.live(0.2, 6);
        }
        QCOMPARE(home.told(AlertKind::DeviceGone), 2); // within the hour in which other alerts are only counted
        QCOMPARE(home.told(AlertKind::DeviceBack), 2);
    }

    void bothAreInformationThatIsTold()
    {
        Household home;
        home.live(2, 1);
        home.setFollowed(Phone, true);
        AlertTeller teller;
        home.live(5, 0);
        Alert gone = home.watch().book().alerts().constFirst();
        QCOMPARE(gone.severity, Severity::Info);
        QCOMPARE(gone.facts.constFirst().kind, FactKind::SilentFor);
        gone.closedAt = {}; // as it was when it was found
        teller.update({gone}, gone.openedAt);
        const auto notice = teller.advanceTo(later(gone.openedAt, AlertTeller::Gathering), 12 * 60);
        QVERIFY(notice.has_value());
        QVERIFY(!notice->isUrgent);
        QCOMPARE(notice->alerts, QList<AlertId>{gone.id});
        QVERIFY(gone.lastSeen >= gone.openedAt);
    }
};

QTEST_GUILESS_MAIN(TestDeviceTurns)
#include "tst_device_turns.moc"

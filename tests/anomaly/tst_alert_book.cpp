// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/anomaly/alert_book.h"
#include "tests/anomaly/scene.h"

using namespace lanscope;

namespace {

constexpr Timestamp start = Timestamp::fromSeconds(1'800'000'000);
const DeviceId device = station(5);

Finding finding(AlertKind kind, Timestamp time)
{
    return {.kind = kind, .actor = device, .time = time, .subject = QStringLiteral("192.168.7.1"), .facts = {}};
}

} // namespace

class TestAlertBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatedFindingsAreOneAlert()
    {
        AlertBook book;
        for (int minute = 0; minute < 30; minute += 5) {
            book.accept(finding(AlertKind::PortScan, later(start, minute * Minute)), device);
            book.advanceTo(later(start, minute * Minute));
        }
        QCOMPARE(book.alerts().size(), 1);
        QCOMPARE(book.alerts().first().count, 6u);
        QCOMPARE(book.alerts().first().openedAt, start);
        QCOMPARE(book.alerts().first().lastSeen, later(start, 25 * Minute));
    }

    void otherKindsAndOtherDevicesAreOtherAlerts()
    {
        AlertBook book;
        book.accept(finding(AlertKind::PortScan, start), device);
        book.accept(finding(AlertKind::ArpScan, start), device);
        book.accept(finding(AlertKind::PortScan, start), station(6));
        QCOMPARE(book.alerts().size(), 3);
    }

    void itClosesAfterTenQuietMinutes()
    {
        AlertBook book;
        book.accept(finding(AlertKind::PortScan, start), device);
        book.advanceTo(later(start, AlertBook::QuietBeforeClosing - 1));
        QVERIFY(!book.alerts().first().isClosed());
        book.advanceTo(later(start, AlertBook::QuietBeforeClosing));
        QCOMPARE(book.alerts().first().closedAt, later(start, AlertBook::QuietBeforeClosing));
    }

    void whatComesBackSoonIsTheSame()
    {
        AlertBook book;
        book.accept(finding(AlertKind::PortScan, start), device);
        book.advanceTo(later(start, 30 * Minute));
        book.accept(finding(AlertKind::PortScan, later(start, 40 * Minute)), device);
        QCOMPARE(book.alerts().size(), 1);
        QVERIFY(!book.alerts().first().isClosed());
        book.advanceTo(later(start, 2 * Hour));
        book.accept(finding(AlertKind::PortScan, later(start, 4 * Hour)), device);
        QCOMPARE(book.alerts().size(), 2);
    }

    void whatAPersonClosedStaysClosedForAWhile()
    {
        AlertBook book;
        book.accept(finding(AlertKind::PortScan, start), device);
        const AlertId id = book.alerts().first().id;
        QVERIFY(book.close(id, later(start, Minute)));
        book.accept(finding(AlertKind::PortScan, later(start, 2 * Minute)), device);
        QVERIFY(book.alert(id)->isClosed());
        QCOMPARE(book.alert(id)->count, 2u);
        QVERIFY(book.reopen(id));
        QVERIFY(!book.alert(id)->isClosed());
    }

    void aGraverFindingRaisesTheAlert()
    {
        AlertBook book;
        Finding info = finding(AlertKind::NdSpoof, start);
        info.severity = Severity::Info;
        book.accept(info, device);
        QCOMPARE(book.alerts().first().severity, Severity::Info);
        book.accept(finding(AlertKind::NdSpoof, start), device);
        book.accept(info, device);
        QCOMPARE(book.alerts().first().severity, Severity::Critical);
    }

    void mutesApplyToOneDeviceOrToAll()
    {
        AlertBook book;
        book.accept(finding(AlertKind::PortScan, start), device);
        book.accept(finding(AlertKind::PortScan, start), station(6));
        const AlertMute one{AlertKind::PortScan, device};
        book.mute(one);
        QCOMPARE(book.alerts().first().state, AlertState::Muted);
        QCOMPARE(book.alerts().last().state, AlertState::Open);
        book.unmute(one);
        QCOMPARE(book.alerts().first().state, AlertState::Open);
        book.mute({AlertKind::PortScan, {}});
        book.accept(finding(AlertKind::PortScan, start), station(7));
        QCOMPARE(book.alerts().last().state, AlertState::Muted);
    }

    /// It is still open for a person, who looks at it and wants to hear no more of it.
    void whatIsOverIsMutedToo()
    {
        AlertBook book;
        book.accept(finding(AlertKind::PortScan, start), device);
        book.advanceTo(later(start, Hour));
        QVERIFY(book.alerts().first().isClosed());
        const AlertMute one{AlertKind::PortScan, device};
        book.mute(one);
        QCOMPARE(book.alerts().first().state, AlertState::Muted);
        book.unmute(one);
        QCOMPARE(book.alerts().first().state, AlertState::Open);
    }

    void whatIsDoneStaysDone()
    {
        AlertBook book;
        book.accept(finding(AlertKind::PortScan, start), device);
        book.setState(book.alerts().first().id, AlertState::Acknowledged);
        const AlertMute one{AlertKind::PortScan, device};
        book.mute(one);
        book.accept(finding(AlertKind::PortScan, later(start, Minute)), device);
        QCOMPARE(book.alerts().first().state, AlertState::Acknowledged);
        book.unmute(one);
        QCOMPARE(book.alerts().first().state, AlertState::Acknowledged);
    }

    void whatIsOffLeavesNoTrace()
    {
        AlertBook book;
        book.setLevel(AlertKind::PortScan, AlertLevel::Off);
        book.accept(finding(AlertKind::PortScan, start), device);
        QVERIFY(book.alerts().isEmpty());
    }

    void onlyChangesAreTold()
    {
        AlertBook book;
        book.accept(finding(AlertKind::PortScan, start), device);
        QCOMPARE(book.takeChanged().size(), 1);
        book.advanceTo(later(start, Minute));
        QVERIFY(book.takeChanged().isEmpty());
        book.setState(book.alerts().first().id, AlertState::Acknowledged);
        QCOMPARE(book.takeChanged().first().state, AlertState::Acknowledged);
    }

    void itGoesOnFromWhatWasStored()
    {
        AlertBook before;
        before.accept(finding(AlertKind::PortScan, start), device);
        AlertBook book;
        book.load(before.alerts(), {{AlertKind::Flood, device}}, {{AlertKind::Beacon, AlertLevel::Off}});
        book.accept(finding(AlertKind::PortScan, later(start, Minute)), device);
        QCOMPARE(book.alerts().size(), 1);
        QCOMPARE(book.alerts().first().count, 2u);
        QVERIFY(book.isMuted(AlertKind::Flood, device));
        QCOMPARE(book.level(AlertKind::Beacon), AlertLevel::Off);
    }

    void itHasABoundAndForgetsClosedOnesFirst()
    {
        AlertBook book;
        for (int number = 0; number < AlertBook::MaximumAlerts; ++number)
            book.accept(finding(AlertKind::PortScan, start), station(number + 1));
        book.close(3, start);
        book.accept(finding(AlertKind::PortScan, start), station(900'000));
        QCOMPARE(book.alerts().size(), AlertBook::MaximumAlerts);
        QCOMPARE(book.takeForgotten(), QList<AlertId>{3});
    }

    void madeUpDevicesDoNotPushOutAnAttack()
    {
        AlertBook book;
        book.accept(finding(AlertKind::ArpSpoof, start), station(1));
        for (int number = 0; number < 2 * AlertBook::MaximumAlerts; ++number)
            book.accept(finding(AlertKind::NewDevice, later(start, number)), station(number + 2));
        QCOMPARE(book.alerts().size(), AlertBook::MaximumAlerts);
        QCOMPARE(book.alerts().first().kind, AlertKind::ArpSpoof);
    }
};

QTEST_GUILESS_MAIN(TestAlertBook)
#include "tst_alert_book.moc"
